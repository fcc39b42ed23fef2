"""Reads feeds with two independent libraries and prints what each found.

Input: {"name": "text of the feed"}. Output, per name:
{"errors": [...], "icalendar": [event], "ical": [event]} where an event is
{"uid", "start", "end" (UTC), "status", "sequence", "summary"}, sorted by UID.
"""
import datetime as dt
import json
import sys

import icalendar
from ical.calendar_stream import IcsCalendarStream


def utc(moment):
    return moment.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_icalendar(text, errors):
    calendar = icalendar.Calendar.from_ical(text.encode())
    for component in calendar.walk():
        errors += [f"{component.name}: {error}" for error in component.errors]
    return [
        {"uid": str(event["UID"]), "start": utc(event["DTSTART"].dt), "end": utc(event["DTEND"].dt),
         "status": str(event["STATUS"]), "sequence": int(event["SEQUENCE"]),
         "summary": str(event["SUMMARY"])}
        for event in calendar.walk("VEVENT")]


def by_ical(text):
    calendar = IcsCalendarStream.calendar_from_ics(text.replace("\r\n", "\n"))
    return [
        {"uid": event.uid, "start": utc(event.dtstart), "end": utc(event.dtend),
         "status": event.status.value, "sequence": event.sequence, "summary": event.summary}
        for event in calendar.events]


result = {}
for name, text in json.load(sys.stdin).items():
    errors = []
    found = {"icalendar": by_icalendar(text, errors), "ical": by_ical(text)}
    for events in found.values():
        events.sort(key=lambda event: event["uid"])
    result[name] = {"errors": errors, **found}
json.dump(result, sys.stdout)
