// What ical.js makes of calendar feeds: reads [{name, text, spans: [{from, to}]}] from standard input, times in seconds,
// and writes [{name, uids, occurrences: ["uid start end"]}] in the same order. Zones are those that the feed brings.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

function reading({ name, text, spans }) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  const last = Math.max(...spans.map((span) => span.to));
  const occurrences = [];
  const take = (uid, start, end) => {
    const [from, to] = [start.toUnixTime(), end.toUnixTime()];
    if (spans.some((span) => from < span.to && to > span.from)) occurrences.push(`${uid} ${from} ${to}`);
  };
  for (const component of components.filter((one) => !one.hasProperty("recurrence-id"))) {
    const uid = component.getFirstPropertyValue("uid");
    // Left to itself, the library takes every event's exceptions for this one's.
    const exceptions = components.filter((one) => one.hasProperty("recurrence-id") && one.getFirstPropertyValue("uid") === uid);
    const event = new ICAL.Event(component, { exceptions, strictExceptions: true });
    if (!event.isRecurring()) {
      take(event.uid, event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toUnixTime() <= last + 172800; next = iterator.next()) {
      const details = event.getOccurrenceDetails(next);
      take(event.uid, details.startDate, details.endDate);
    }
  }
  return { name, uids: components.map((one) => one.getFirstPropertyValue("uid")), occurrences };
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(reading)));
