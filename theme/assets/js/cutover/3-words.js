// Times and lengths in words. Times are those of the zone that is chosen at the top of the page.
const two = (number) => String(number).padStart(2, "0");
const zones = document.querySelector("[data-zone]");
const { style, hours } = zones.dataset;
const formatOf = (locale, what) => new Intl.DateTimeFormat(locale, { timeZone: zones.value === "own" ? undefined : zones.value || zones.dataset.zone, ...what });
const dayOf = (at) => formatOf(style, style === "sv-SE" ? { year: "numeric", month: "2-digit", day: "2-digit" } : { weekday: "short", day: "numeric", month: "short" }).format(new Date(at)).replace(style === "en-GB" ? "," : "\n", "");
const hourOf = (at) => formatOf(style === "en-GB" ? style : "en-US", { hour: hours === "h23" ? "2-digit" : "numeric", minute: "2-digit", hourCycle: hours }).format(new Date(at)).toLowerCase().replace(/\s/g, " ");
const zoneOf = (at) => formatOf("en-GB", { timeZoneName: "short" }).formatToParts(new Date(at)).find(({ type }) => type === "timeZoneName").value;
const clockOf = (at) => `${hourOf(at)} ${zoneOf(at)}`;
const momentOf = (at) => `${dayOf(at)}, ${clockOf(at)}`;
// The day is said where it is not the one on which the release begins.
const timeOf = (at) => (dayOf(at) === dayOf(opens) ? clockOf(at) : momentOf(at));
const spanOf = (start, end) => {
  const first = timeOf(start);
  return `${zoneOf(start) === zoneOf(end) ? first.slice(0, -zoneOf(start).length - 1) : first} to ${dayOf(end) === dayOf(start) ? clockOf(end) : momentOf(end)}`;
};
const length = (span) => {
  const seconds = Math.floor(Math.abs(span) / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 47 ? `${Math.floor(hours / 24)} days` : hours ? `${hours}:${rest}` : rest;
};
const minutes = (span) => {
  const whole = Math.round(Math.abs(span) / 60000);
  return whole >= 120 ? `${Math.floor(whole / 60)} h ${whole % 60} min` : `${whole} min`;
};
const person = (handle) => {
  const option = [...document.getElementById("who").options].find((one) => one.value === handle);
  return option?.textContent ?? handle;
};
const resultWords = { done: "Done", failed: "Failed", skipped: "Skipped", passed: "Passed" };
// An element with its text; what people wrote never becomes mark-up.
const make = (name, text, more = {}) => {
  const element = Object.assign(document.createElement(name), more);
  if (text) element.textContent = text;
  return element;
};
const button = (text, about, click, isPrimary) => {
  const element = make("button", text, { type: "button", className: isPrimary ? "button primary" : "button" });
  element.setAttribute("aria-label", `${text}: ${about}`);
  element.addEventListener("click", click);
  return element;
};
