"""What Python's zoneinfo says of every time zone around each of its changes.

Arguments: the folder of TZif files, the first and the last year. Prints JSON:
  {zone: {"changes": [[second, offset before, name before, offset after, name after], ...],
          "locals": [[local second, UTC second with fold=0, UTC second with fold=1], ...]}}
All seconds count from 1970; local ones on the wall clock. Files with equal bytes are given once.
"""

import json
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone
from pathlib import Path

folder, first, last = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
zoneinfo.reset_tzpath([folder])
EPOCH = datetime(1970, 1, 1)
UTC = timezone.utc
DAY = 86_400


def state(zone, second):
    moment = (EPOCH + timedelta(seconds=second)).replace(tzinfo=UTC).astimezone(zone)
    return int(moment.utcoffset().total_seconds()), moment.tzname()


def instant(zone, local, fold):
    moment = (EPOCH + timedelta(seconds=local)).replace(tzinfo=zone, fold=fold)
    return local - int(moment.utcoffset().total_seconds())


def changes(zone):
    start = int((datetime(first, 1, 1) - EPOCH).total_seconds())
    end = int((datetime(last + 1, 1, 1) - EPOCH).total_seconds())
    before = state(zone, start)
    for second in range(start, end, DAY):
        after = state(zone, second + DAY)
        if after != before:
            low, high = second, second + DAY  # the change lies in ]low, high]
            while high - low > 1:
                middle = (low + high) // 2
                if state(zone, middle) == before:
                    low = middle
                else:
                    high = middle
            assert state(zone, high) == after, "two changes within a day"
            yield high, *before, *after
            before = after


def names():
    """Every zone of the folder, but not what is there twice under other rules."""
    seen = set()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(("posix/", "right/")) or not path.is_file():
            continue
        content = path.read_bytes()
        if content[:4] == b"TZif" and content not in seen:
            seen.add(content)
            yield name


result = {}
for name in names():
    zone = zoneinfo.ZoneInfo(name)
    found = list(changes(zone))
    locals_ = []
    for second, before, _, after, _ in found:
        for edge in (second + before, second + after):
            for distance in (-1, 0, 1, -900, 900):
                local = edge + distance
                locals_.append([local, instant(zone, local, 0), instant(zone, local, 1)])
    result[name] = {"changes": found, "locals": locals_}
json.dump(result, sys.stdout)
