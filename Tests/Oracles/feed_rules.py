"""What a feed of public sessions must say, component by component, by a reader of its own."""
import re
from collections import Counter

ONCE = "UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DTEND SUMMARY STATUS TRANSP CLASS".split()
NEVER = "ORGANIZER ATTENDEE RRULE RDATE EXDATE RECURRENCE-ID DURATION METHOD".split()
TEXTS = "SUMMARY DESCRIPTION LOCATION CONTACT NAME X-WR-CALNAME X-WR-CALDESC".split()
TWINS = [("NAME", "X-WR-CALNAME"), ("DESCRIPTION", "X-WR-CALDESC"),
         ("REFRESH-INTERVAL", "X-PUBLISHED-TTL")]
CANCELLED = {"fr": ("ANNULÉ", "REPORTÉ"), "en": ("CANCELLED", "POSTPONED")}
LINE = re.compile(r'([A-Z0-9-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)', re.S)
PARAMETER = re.compile(r';([A-Z-]+)=(?:"([^"]*)"|([^";:,]*))')


class Malformed(Exception):
    """A text that is no tree of components."""


class Component:
    """A component with its properties, `(name, parameters, value)`, and its components."""

    def __init__(self, name):
        self.name, self.properties, self.components = name, [], []

    def all(self, name):
        return [found for found in self.properties if found[0] == name]

    def value(self, name):
        found = self.all(name)
        return found[0][2] if found else None

    def of(self, name):
        return [found for found in self.components if found.name == name]


def read(octets):
    """The one VCALENDAR of a feed."""
    root = Component("")
    stack = [root]
    for line in octets.replace(b"\r\n ", b"").decode(errors="replace").split("\r\n")[:-1]:
        match = LINE.fullmatch(line)
        if not match:
            raise Malformed(f"no content line: {line[:40]}")
        name, parameters, value = match.groups()
        if name == "BEGIN":
            stack.append(Component(value))
            stack[-2].components.append(stack[-1])
        elif name == "END":
            if len(stack) < 2 or stack.pop().name != value:
                raise Malformed(f"END:{value} closes nothing")
        elif stack[-1].components:
            raise Malformed(f"{name} stands after a component")
        else:
            found = {key: quoted or plain for key, quoted, plain in PARAMETER.findall(parameters)}
            stack[-1].properties.append((name, found, value))
    if len(stack) > 1 or [part.name for part in root.components] != ["VCALENDAR"]:
        raise Malformed("not one whole VCALENDAR")
    return root.components[0]


def findings(calendar):
    """Each rule that the calendar breaks, as a sentence."""
    names = [name for name, _, _ in calendar.properties]
    if names[:2] != ["VERSION", "PRODID"] or calendar.value("VERSION") != "2.0":
        yield "does not begin with VERSION and PRODID"
    for repeated in (name for name, count in Counter(names).items() if count > 1):
        yield f"has {repeated} twice"
    if "METHOD" in names:
        yield "has METHOD"
    for one, other in TWINS:
        if calendar.value(one) != calendar.value(other):
            yield f"{one} is not {other}"
    events = calendar.of("VEVENT")
    if not events:
        yield "has no VEVENT"
    for uid, count in Counter(event.value("UID") for event in events).items():
        if count > 1:
            yield f"has {uid} twice"
    latest = max((event.value("DTSTAMP") or "" for event in events), default=None)
    if "LAST-MODIFIED" in names and calendar.value("LAST-MODIFIED") != latest:
        yield "LAST-MODIFIED is not that of the latest event"
    for event in events:
        for finding in of_event(event):
            yield f"{event.value('UID')}: {finding}"
    yield from of_zones(calendar, events)
    for part in [calendar] + events:
        for name, _, value in part.properties:
            if name in TEXTS and not re.fullmatch(r"(?:[^\\;,]|\\[\\;,n])*", value):
                yield f"{part.value('UID')}: {name} has a wrong escape, or lacks one"


def of_event(event):
    names = Counter(name for name, _, _ in event.properties)
    for name in ONCE:
        if names[name] != 1:
            yield f"has {name} {names[name]} times"
            return
    for name in NEVER:
        if names[name]:
            yield f"has {name}"
    for part in event.components:
        yield f"has a {part.name}"
    if event.value("DTSTAMP") != event.value("LAST-MODIFIED"):
        yield "DTSTAMP is not LAST-MODIFIED"
    if not re.fullmatch(r"\d{8}T\d{6}Z", event.value("DTSTAMP")):
        yield "DTSTAMP is no moment in UTC"
    if not (event.value("SEQUENCE").isdecimal() and int(event.value("SEQUENCE")) < 2 ** 31):
        yield "SEQUENCE is no small number"
    summary, language = event.value("SUMMARY"), event.all("SUMMARY")[0][1].get("LANGUAGE", "")
    says = summary.startswith(CANCELLED.get(language[:2], ("?",)))
    if says != (event.value("STATUS") == "CANCELLED"):
        yield "STATUS and SUMMARY disagree"
    if event.value("TRANSP") != "TRANSPARENT":
        yield "blocks time"


def of_zones(calendar, events):
    used = set()
    for event in events:
        for name in ("DTSTART", "DTEND"):
            for _, parameters, value in event.all(name):
                zone = parameters.get("TZID")
                if (zone is None) != value.endswith("Z"):
                    yield f"{name} is neither in UTC nor in a zone"
                used |= {zone} - {None}
    zones = calendar.of("VTIMEZONE")
    if Counter(zone.value("TZID") for zone in zones) != Counter(used):
        yield "the zones used are not those there"
    alone = calendar.value("X-WR-TIMEZONE")
    if alone is not None and {alone} != used:
        yield "X-WR-TIMEZONE is not the one zone"
    for zone in zones:
        kinds = Counter(part.name for part in zone.components)
        if kinds["STANDARD"] != 1 or kinds["DAYLIGHT"] > 1 or len(kinds) > 2:
            yield f"{zone.value('TZID')} is not one STANDARD and at most one DAYLIGHT"
        if any(part.all("RDATE") for part in zone.components):
            yield f"{zone.value('TZID')} has RDATE"
