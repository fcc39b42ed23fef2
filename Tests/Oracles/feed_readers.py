"""The occurrences of a feed as independent software reads them.

Each reader takes the octets and gives `{(uid, start, end, status)}`, moments in UTC; what it
objects to, it raises.
"""
import ctypes
import ctypes.util
import datetime as dt
import io
import re
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from dateutil import tz
from ical.calendar_stream import IcsCalendarStream

# Every session of a test lies between these.
FIRST, LAST = (dt.datetime(year, 1, 1, tzinfo=dt.timezone.utc) for year in (2010, 2100))


class Objection(Exception):
    """What a reader says against a feed."""


def utc(moment):
    if moment.tzinfo is None:
        raise Objection("a time without a zone")
    return moment.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def occurrence(event):
    return (str(event["UID"]), utc(event["DTSTART"].dt), utc(event["DTEND"].dt), str(event["STATUS"]))


def parsed(octets):
    calendar = icalendar.Calendar.from_ical(octets)
    errors = [f"{part.name}: {error}" for part in calendar.walk() for error in part.errors]
    if errors:
        raise Objection("; ".join(errors))
    return calendar


def by_icalendar(octets):
    return [occurrence(event) for event in parsed(octets).walk("VEVENT")]


def by_recurring_ical_events(octets):
    query = recurring_ical_events.of(parsed(octets), components=["VEVENT"], skip_bad_series=False)
    return [occurrence(event) for event in query.between(FIRST, LAST)]


def by_ical(octets):
    calendar = IcsCalendarStream.calendar_from_ics(octets.decode().replace("\r\n", "\n"))
    events = calendar.timeline_tz(dt.timezone.utc).overlapping(FIRST, LAST)
    return [(event.uid, utc(event.dtstart), utc(event.dtend), event.status.value) for event in events]


def by_dateutil(octets):
    """By the feed's own VTIMEZONEs, which the other readers leave for the zones of the system."""
    text = octets.decode().replace("\r\n ", "")
    found = re.findall(r"BEGIN:VTIMEZONE\r\n.*?END:VTIMEZONE\r\n", text, re.S)
    zones = tz.tzical(io.StringIO("".join(found).replace("\r\n", "\n"))) if found else None

    def moment(event, name):
        zone, value = re.search(rf"^{name}(?:;TZID=([^:]+))?:(\d+T\d+)Z?\r$", event, re.M).groups()
        local = dt.datetime.strptime(value, "%Y%m%dT%H%M%S")
        return utc(local.replace(tzinfo=zones.get(zone) if zone else dt.timezone.utc))

    def text_of(event, name):
        return re.search(rf"^{name}:(.*)\r$", event, re.M)[1]

    return [(text_of(event, "UID"), moment(event, "DTSTART"), moment(event, "DTEND"), text_of(event, "STATUS"))
            for event in re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", text, re.S)]


READERS = {"icalendar": by_icalendar, "ical": by_ical,
           "recurring-ical-events": by_recurring_ical_events, "dateutil": by_dateutil}


def planned(sessions):
    """The occurrences of sessions on the clocks of their zones, by the zones of the system."""
    def moment(local, zone):
        return utc(dt.datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone)))
    return [(session["uid"], moment(session["start"], session["zone"]),
             moment(session["end"], session["zone"]), session["status"]) for session in sessions]


class Libical:
    """The library of GNOME, which reports into the components themselves."""

    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("ical") or "libical.so.3")
        for name in ("icalparser_parse_string", "icalcomponent_get_first_component",
                     "icalcomponent_get_next_component", "icalcomponent_get_first_property",
                     "icalcomponent_get_next_property"):
            getattr(self.library, name).restype = ctypes.c_void_p
        self.library.icalproperty_as_ical_string.restype = ctypes.c_char_p
        self.library.icalerror_set_errors_are_fatal(0)
        self.error = self.library.icalproperty_string_to_kind(b"X-LIC-ERROR")
        self.any = self.library.icalcomponent_string_to_kind(b"ANY")
        self.event = self.library.icalcomponent_string_to_kind(b"VEVENT")

    def walk(self, component):
        yield component
        part = self.library.icalcomponent_get_first_component(component, self.any)
        while part:
            yield from self.walk(ctypes.c_void_p(part))
            part = self.library.icalcomponent_get_next_component(component, self.any)

    def errors(self, component):
        for part in list(self.walk(component)):
            found = self.library.icalcomponent_get_first_property(part, self.error)
            while found:
                text = self.library.icalproperty_as_ical_string(ctypes.c_void_p(found))
                yield text.decode(errors="replace").replace("\r\n ", "").strip()
                found = self.library.icalcomponent_get_next_property(part, self.error)

    def findings(self, octets):
        """What it says when it reads the feed, and then when it checks it against RFC 5546."""
        component = ctypes.c_void_p(self.library.icalparser_parse_string(octets))
        if not component:
            yield "reads nothing"
            return
        yield from self.errors(component)
        self.library.icalrestriction_check(component)
        yield from self.errors(component)
        read = self.library.icalcomponent_count_components(component, self.event)
        written = octets.count(b"BEGIN:VEVENT\r\n")
        if read != written:
            yield f"reads {read} events of {written}"
        self.library.icalcomponent_free(component)
