"""Expands VTIMEZONEs and compares them with the TZif files they stand for.

Argument: the folder of TZif files. Standard input: JSON
{"from": second, "until": second, "zones": {name: text of a VCALENDAR}}, seconds since 1970 UTC.
Prints JSON {"checked": number of moments, "wrong": [text, ...]}.
"""

import json
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone
from pathlib import Path

from dateutil.rrule import rrulestr
from icalendar import Calendar

zoneinfo.reset_tzpath([Path(sys.argv[1])])
EPOCH = datetime(1970, 1, 1)
UTC = timezone.utc
task = json.load(sys.stdin)
wrong = []
checked = 0


def onsets(observance, until):
    """Seconds since 1970 UTC of every onset, by RFC 5545 alone."""
    start = observance["DTSTART"].dt
    before = observance["TZOFFSETFROM"].td
    if "RRULE" in observance:
        rule = rrulestr(observance["RRULE"].to_ical().decode(), dtstart=start)
        days = rule.between(start, until, inc=True)
        assert days and days[0] == start, "DTSTART is no instance of its RRULE"
    else:
        days = [start]
    for day in days:
        yield int((day - before - EPOCH).total_seconds())


def state(zone, second):
    moment = (EPOCH + timedelta(seconds=second)).replace(tzinfo=UTC).astimezone(zone)
    return int(moment.utcoffset().total_seconds())


for name, text in task["zones"].items():
    zone = zoneinfo.ZoneInfo(name)
    calendar = Calendar.from_ical(text)
    component = calendar.walk("VTIMEZONE")[0]
    until = EPOCH + timedelta(seconds=task["until"] + 366 * 86_400)
    table = []
    for observance in component.subcomponents:
        to = int(observance["TZOFFSETTO"].td.total_seconds())
        before = int(observance["TZOFFSETFROM"].td.total_seconds())
        table += [(second, to, before) for second in onsets(observance, until)]
    table.sort()
    moments = {task["from"], task["until"]}
    moments.update(range(task["from"], task["until"], 86_400))
    for second, *_ in table:
        moments.update({second - 1, second, second + 1})
    previous = None
    for second, to, before in table:
        # The two series begin in different years; once both run, each continues the other.
        if previous is not None and second > task["from"] and before != previous:
            wrong.append(f"{name}: TZOFFSETFROM does not continue at {second}")
        previous = to
    for moment in sorted(moments):
        if not task["from"] <= moment <= task["until"]:
            continue
        checked += 1
        past = [row for row in table if row[0] <= moment]
        if not past:
            wrong.append(f"{name}: no observance at {moment}")
            continue
        offset = state(zone, moment)
        if past[-1][1] != offset:
            wrong.append(f"{name}: {past[-1][1]} at {moment}, and {offset} in tzdata")

json.dump({"checked": checked, "wrong": wrong[:50]}, sys.stdout)
