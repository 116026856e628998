// Times of day stand in the portal's zone; readers elsewhere see their own as a hint.
const clock = new Intl.DateTimeFormat(undefined, {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
});
for (const time of document.querySelectorAll("time[data-local]")) {
  const instant = new Date(time.dateTime);
  if (!isNaN(instant)) time.title = clock.format(instant);
}
