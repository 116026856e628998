// Times and lengths in words. Times are those of the zone that is chosen at the top of the page.
const two = (number) => String(number).padStart(2, "0");
const zones = document.querySelector("[data-zone]");
const write = (at, what) => new Intl.DateTimeFormat("en-GB", { timeZone: zones.value === "own" ? undefined : zones.value || zones.dataset.zone, hourCycle: zones.dataset.hours, ...what }).format(new Date(at));
const dayOf = (at) => write(at, { weekday: "short", day: "numeric", month: "short" }).replace(",", "");
const clockOf = (at) => write(at, { hour: "2-digit", minute: "2-digit", timeZoneName: "short" });
const momentOf = (at) => `${dayOf(at)}, ${clockOf(at)}`;
// The day is said where it is not the one on which the release begins.
const timeOf = (at) => (dayOf(at) === dayOf(opens) ? clockOf(at) : momentOf(at));
const spanOf = (start, end) => {
  const [first, last] = [timeOf(start), dayOf(end) === dayOf(start) ? clockOf(end) : momentOf(end)];
  const zone = last.slice(last.lastIndexOf(" "));
  return `${first.endsWith(zone) ? first.slice(0, -zone.length) : first} to ${last}`;
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
