// Times of day stand in the portal's zone; where the reader's clock shows another time, it is added.
const own = new Intl.DateTimeFormat(undefined, {
  weekday: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
});
const sameClock = (text, instant) => {
  const shown = /(\d{1,2}):(\d{2})\s*(am|pm)?/.exec(text);
  if (!shown) return true;
  const hours = shown[3] ? (shown[1] % 12) + (shown[3] === "pm" ? 12 : 0) : +shown[1];
  return hours === instant.getHours() && +shown[2] === instant.getMinutes();
};
for (const time of document.querySelectorAll("time[data-local]")) {
  const instant = new Date(time.dateTime);
  if (isNaN(instant) || sameClock(time.textContent, instant)) continue;
  const hint = document.createElement("span");
  hint.className = "own-time";
  hint.textContent = ` (yours: ${own.format(instant)})`;
  time.append(hint);
}
