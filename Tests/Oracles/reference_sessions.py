"""The sessions of a program, computed by other software than ours.

Reads content/cities/*.fr.md and *.rencontres.csv with ruamel.yaml, follows the rules with
python-dateutil, applies exceptions and changes, and prints
[{"id": "blainville.2026-12-02", "start": "2026-12-02T09:00", "end": …, "status": …}], sorted.
Knows only the forms that the reference program uses; anything else stops it.
"""
import csv
import datetime as dt
import json
import pathlib
import re
import sys

from dateutil import rrule
from ruamel.yaml import YAML

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
WEEKDAYS = [rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU]
ORDINALS = {"premier": 1, "1er": 1, "2e": 2, "deuxième": 2, "3e": 3, "troisième": 3, "dernier": -1}


def date(text):
    text = str(text).replace("1er ", "1 ")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return dt.date.fromisoformat(text)
    words = text.split()
    if words[0] in DAYS:
        weekday = DAYS.index(words.pop(0))
    else:
        weekday = None
    day = dt.date(int(words[2]), MONTHS.index(words[1]) + 1, int(words[0]))
    assert weekday in (None, day.weekday()), text
    return day


def hours(text):
    times = re.findall(r"(\d+) h(?: (\d\d))?", text)
    assert len(times) == 2, text
    return [dt.time(int(hour), int(minute or 0)) for hour, minute in times]


def days(entry):
    """The days of an entry, its exceptions taken away."""
    if "date" in entry:
        return [date(entry["date"])]
    words = entry["répétition"].removesuffix(" du mois").split()
    first, last = date(entry["à partir du"]), date(entry["jusqu’au"])
    bounds = {"dtstart": dt.datetime.combine(first, dt.time()),
              "until": dt.datetime.combine(last, dt.time())}
    if words[0] in ORDINALS:
        weekday = WEEKDAYS[DAYS.index(words[1])](ORDINALS[words[0]])
        rule = rrule.rrule(rrule.MONTHLY, byweekday=weekday, **bounds)
    elif words[0] == "un" and words[2:] == ["sur", "deux"]:
        weekday = DAYS.index(words[1])
        start = first + dt.timedelta((weekday - first.weekday()) % 7)
        bounds["dtstart"] = dt.datetime.combine(start, dt.time())
        rule = rrule.rrule(rrule.WEEKLY, interval=2, byweekday=WEEKDAYS[weekday], **bounds)
    else:
        raise ValueError(entry["répétition"])
    except_ = [date(day) for day in entry.get("sauf", [])]
    found = [moment.date() for moment in rule]
    assert all(day in found for day in except_), except_
    return [day for day in found if day not in except_]


def header(path):
    yaml = YAML(typ="rt", pure=True)
    text = path.read_text("utf-8").split("---\n")[1]
    # Our one extension: a plain value may hold ": "; only titles and summaries do.
    text = "".join(line for line in text.splitlines(True)
                   if not re.match(r"(titre|résumé):", line))
    return yaml.load(text)


def sessions(city, fields, rows):
    planned = {}
    for entry in list(fields.get("rencontres", [])) + rows:
        for day in days(entry):
            key = city + "." + day.isoformat() + ("." + entry["id"] if entry.get("id") else "")
            assert key not in planned, key
            planned[key] = [day, *hours(entry["heure"]), "CONFIRMED"]
    for change in fields.get("changements", []):
        key = city + "." + date(change["date"]).isoformat() + ("." + change["id"] if "id" in change else "")
        for name in ("reportée au", "déplacée au", "devancée au"):
            if name in change:
                planned[key][0] = date(change[name])
        if "heure" in change:
            planned[key][1:3] = hours(change["heure"])
        if "annulée" in change or "reportée" in change:
            planned[key][3] = "CANCELLED"
    for key, (day, start, end, status) in planned.items():
        yield {"id": key, "start": f"{day}T{start:%H:%M}", "end": f"{day}T{end:%H:%M}", "status": status}


def main(folder):
    found = []
    for path in sorted(pathlib.Path(folder).glob("*.fr.md")):
        city = path.name.removesuffix(".fr.md")
        if city == "index":
            continue
        table = path.with_name(city + ".rencontres.csv")
        rows = []
        if table.exists():
            rows = list(csv.DictReader(table.open(encoding="utf-8"), delimiter=";"))
        found += sessions(city, header(path), rows)
    json.dump(sorted(found, key=lambda session: session["id"]), sys.stdout)


main(sys.argv[1])
