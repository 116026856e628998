"""What Python's icalendar and recurring_ical_events make of calendar feeds. Standard input and output are those of
tests/web/calendar-readings.mjs."""
import json
import sys
from datetime import datetime, timezone

import recurring_ical_events
from icalendar import Calendar


def seconds(moment):
    return int(moment.timestamp())


def reading(feed):
    calendar = Calendar.from_ical(feed["text"])
    found = set()
    for span in feed["spans"]:
        between = [datetime.fromtimestamp(span[edge], timezone.utc) for edge in ("from", "to")]
        for event in recurring_ical_events.of(calendar).between(*between):
            start, end = seconds(event["DTSTART"].dt), seconds(event["DTEND"].dt)
            if start < span["to"] and end > span["from"]:
                found.add(f"{event['UID']} {start} {end}")
    uids = [str(event["UID"]) for event in calendar.walk("VEVENT")]
    return {"name": feed["name"], "uids": uids, "occurrences": sorted(found)}


json.dump([reading(feed) for feed in json.load(sys.stdin)], sys.stdout)
