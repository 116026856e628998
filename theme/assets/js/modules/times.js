// Times stand in the portal's zone. The reader may see them in the own zone or in UTC; the choice is kept for all pages.
const select = document.querySelector("[data-zone]");
const { zone: portal, style, hours } = select.dataset;
const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const day = style === "sv-SE"
  ? { year: "numeric", month: "2-digit", day: "2-digit" }
  : { weekday: "short", day: "numeric", month: "short" };
const clock = { hour: hours === "h23" ? "2-digit" : "numeric", minute: "2-digit", hourCycle: hours };
const formats = {};
const write = (instant, zone, what) => {
  const key = zone + JSON.stringify(what);
  formats[key] ??= new Intl.DateTimeFormat(style === "en-GB" || what === day ? style : "en-US", { timeZone: zone, ...what });
  return formats[key].format(instant);
};
const dayIn = (instant, zone, year) => write(instant, zone, year ? { ...day, year: "numeric" } : day).replace(style === "en-GB" ? "," : "\n", "");
const clockIn = (instant, zone) => write(instant, zone, clock).toLowerCase().replace(/\s/g, "\u0020");
const nameIn = (instant, zone) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" }).formatToParts(instant).find((part) => part.type === "timeZoneName").value;
const named = (instant, zone) => `${clockIn(instant, zone)}\u00a0${nameIn(instant, zone)}`;
const words = ({ start, end, text, short }, zone) => {
  const year = /\d{4}/.test(text);
  const on = (instant) => dayIn(instant, zone, year);
  const first = short && on(start) === dayIn(start, portal, year) ? "" : `${on(start)}, `;
  if (!end) return first + named(start, zone);
  // Both names of the zone, where clocks change in between.
  const from = first + (nameIn(start, zone) === nameIn(end, zone) ? clockIn : named)(start, zone);
  return on(start) === on(end) ? `${from}–${named(end, zone)}` : `${from} – ${on(end)}, ${named(end, zone)}`;
};
const times = [...document.querySelectorAll("time[data-local]")].map((element) => ({
  element,
  text: element.textContent,
  short: element.dataset.local === "hours",
  start: new Date(element.dateTime),
  end: element.dataset.end && new Date(element.dataset.end),
}));
const show = (choice) => {
  const zone = choice === "own" ? own : choice || portal;
  for (const time of times) {
    time.element.textContent = choice ? words(time, zone) : time.text;
    if (choice || clockIn(time.start, own) === clockIn(time.start, portal)) continue;
    const hint = document.createElement("span");
    hint.className = "own-time";
    hint.textContent = ` (yours: ${words({ ...time, short: true }, own)})`;
    time.element.append(hint);
  }
  for (const name of document.querySelectorAll("[data-zone-name]")) name.textContent = zone;
};
try {
  select.value = localStorage.getItem("times") || "";
} catch {
  // Storage may be forbidden; then the choice lasts until the page is left.
}
if (select.selectedIndex < 0) select.value = "";
select.options[1].textContent = `My time (${own})`;
select.closest("label").hidden = false;
select.addEventListener("change", () => {
  try {
    localStorage.setItem("times", select.value);
  } catch {
    // As above.
  }
  show(select.value);
});
show(select.value);
