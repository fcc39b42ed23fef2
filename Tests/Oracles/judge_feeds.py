"""Judges sets of feeds by rules of their own and by independent readers; prints what is wrong.

Input, per set: {"feeds": {"calendar/amos.fr.ics": octets in Base64}, "sessions": [session]},
where a session is {"uid", "zone", "start", "end" (local), "status"}; without "sessions" the readers
need only agree with each other. Output, per set: [sentence].
"""
import base64
import json
import re
import sys

sys.dont_write_bytecode = True

import feed_octets
import feed_readers
import feed_rules


def file_of(uid):
    """`amos/2026-12-01-soir` for `amos.2026-12-01.soir@cafe.example.org`."""
    city, session = uid.split("@")[0].split(".", 1)
    return city + "/" + session.replace(".", "-")


def expected(path, sessions):
    """The sessions of the feed of all cities, of a city's, or of one session's file."""
    name = re.fullmatch(r"calendar/(.+)\.[a-z]{2}\.ics", path)[1]
    if name == "all":
        return sessions
    if "/" in name:
        return [found for found in sessions if file_of(found["uid"]) == name]
    return [found for found in sessions if found["uid"].startswith(name + ".")]


def of_feed(path, octets, sessions, libical):
    yield from feed_octets.findings(octets)
    try:
        yield from feed_rules.findings(feed_rules.read(octets))
    except feed_rules.Malformed as malformed:
        yield str(malformed)
    for finding in libical.findings(octets):
        yield "libical: " + finding
    wanted = None
    if sessions is not None:
        wanted = sorted(feed_readers.planned(expected(path, sessions)))
    for name, reader in feed_readers.READERS.items():
        try:
            found = sorted(reader(octets))
        # Whatever a reader raises is its verdict.
        except Exception as objection:
            yield f"{name}: {type(objection).__name__}: {objection}"
            continue
        if wanted is None:
            wanted = found
        for one in [one for one in found if one not in wanted]:
            yield f"{name}: finds {' '.join(one)}"
        for one in [one for one in wanted if one not in found]:
            yield f"{name}: does not find {' '.join(one)}"
        if len(found) != len(wanted):
            yield f"{name}: finds {len(found)} occurrences of {len(wanted)}"


def of_set(feeds):
    """What feeds must say alike: a session in every file, its facts in every language."""
    texts, facts = {}, {}
    for path, octets in sorted(feeds.items()):
        language = path.split(".")[-2]
        for event in re.findall(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", octets, re.S):
            uid = re.search(rb"^UID:(.*)\r$", event, re.M)
            key = uid[1].decode(errors="replace") if uid else "?"
            if texts.setdefault((key, language), event) != event:
                yield f"{path}: {key} differs from that of another feed"
            fact = re.findall(rb"^(?:DTSTAMP|SEQUENCE|DTSTART|DTEND|STATUS|GEO).*$", event, re.M)
            if facts.setdefault(key, fact) != fact:
                yield f"{path}: {key} differs from that in another language"


def judge(feeds, sessions, libical):
    for path, octets in sorted(feeds.items()):
        for finding in of_feed(path, octets, sessions, libical):
            yield f"{path}: {finding}"
    yield from of_set(feeds)


library = feed_readers.Libical()
verdicts = {}
for name, given in json.load(sys.stdin).items():
    decoded = {path: base64.b64decode(octets) for path, octets in given["feeds"].items()}
    verdicts[name] = list(judge(decoded, given.get("sessions"), library))
json.dump(verdicts, sys.stdout)
