// Times on the clock of the portal, in seconds, and durations.
const now = () => known.now ?? Math.floor(Date.now() / 1000);
const digits = new Intl.DateTimeFormat("en-US", { timeZone: known.zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });
const localOf = (at) => {
  const { year, month, day, hour, minute } = Object.fromEntries(digits.formatToParts(at * 1000).map(({ type, value }) => [type, value]));
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}`;
};
const naive = (local) => Date.parse(`${local}Z`) / 1000;
const offsetAt = (at) => naive(localOf(at)) - Math.floor(at / 60) * 60;
// Years that no plan has: the check looks no further either, and clocks end there.
const isFar = (at) => !(Math.abs(at - now()) < known.farthest);
// None where the clock skips the time or it is far, two where it shows it twice.
const instantsOf = (local) => {
  const at = naive(local);
  if (isFar(at)) return [];
  return [...new Set([offsetAt(at - 86400), offsetAt(at + 86400)])].map((offset) => at - offset).filter((instant) => localOf(instant) === local).sort((one, other) => one - other);
};
const two = (number) => String(number).padStart(2, "0");
// A time that the clock shows twice needs its offset; others stand on the clock of the zone beside them.
const written = (at) => {
  const local = localOf(at);
  if (instantsOf(local).length === 1) return local;
  const offset = offsetAt(at);
  if (!offset) return `${local}:00Z`;
  const minutes = Math.abs(offset) / 60;
  return `${local}:00${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
const clock = (options) => new Intl.DateTimeFormat(known.locale, { timeZone: known.zone, hourCycle: known.cycle, ...options });
const dayWords = clock({ weekday: "short", day: "numeric", month: "short" });
const hourWords = clock({ hour: "2-digit", minute: "2-digit" });
const momentWords = (at) => `${dayWords.format(at * 1000)}, ${hourWords.format(at * 1000)}`;
const spanWords = (start, end) => `${momentWords(start)} – ${localOf(start).slice(0, 10) === localOf(end).slice(0, 10) ? hourWords.format(end * 1000) : momentWords(end)}`;
// PT2H30M, 2 h 30 min, 2:30; null where it is no duration.
const secondsOf = (text) => {
  const iso = /^P(?=[0-9T])(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?$/.exec(text);
  const clocked = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  const spoken = /^(?=\d)(?:(\d{1,3}) ?d(?:ays?)?)? ?(?:(\d{1,4}) ?h(?:ours?|rs?)?)? ?(?:(\d{1,5}) ?m(?:in(?:ute)?s?)?)?$/i.exec(text);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = iso?.slice(1) ?? (clocked ? [0, 0, clocked[1], clocked[2]] : spoken ? [0, ...spoken.slice(1)] : [NaN]);
  const all = (((+weeks * 7 + +days) * 24 + +hours) * 60 + +minutes) * 60 + +seconds;
  return Number.isNaN(all) ? null : all;
};
const durationOf = (seconds) => {
  const [days, hours, minutes, rest] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const clocked = `${hours ? `${hours}H` : ""}${minutes ? `${minutes}M` : ""}${rest ? `${rest}S` : ""}`;
  return days || clocked ? `P${days ? `${days}D` : ""}${clocked ? `T${clocked}` : ""}` : "PT0S";
};
// Of a time that the clock shows twice, the first is meant.
const times = () => {
  const start = instantsOf(valueOf("start"))[0] ?? null;
  const length = secondsOf(valueOf("duration"));
  return { start, length, end: start === null || !length ? null : start + length };
};
