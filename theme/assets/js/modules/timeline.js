// Where the style sheet cannot, opens the timeline at today.
const box = document.querySelector(".timeline-box");
const mark = box?.querySelector(".axis .today:not([hidden])");
if (mark && !CSS.supports("scroll-initial-target", "nearest")) {
  box.scrollLeft = mark.offsetLeft + mark.closest("th").offsetLeft - box.clientWidth / 2;
}
