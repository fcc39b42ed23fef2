"""Reads a feed by collective/icalendar: an independent reader of what the writer wrote.

Standard input: a feed. Prints JSON {"errors": [text, ...], "texts": [[UID, SUMMARY, DESCRIPTION], ...]}
"""

import json
import sys

from icalendar import Calendar

calendar = Calendar.from_ical(sys.stdin.buffer.read())
errors = [f"{part.name}: {error}" for part in calendar.walk() for error in part.errors]
texts = [
    [str(event.get(name, "")) for name in ("UID", "SUMMARY", "DESCRIPTION")]
    for event in calendar.walk("VEVENT")
]
json.dump({"errors": errors, "texts": texts}, sys.stdout)
