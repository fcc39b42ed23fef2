"""The dates of recurrence rules, by python-dateutil.

Standard input: JSON list of {"rule", "start", "end", "limit"}, times as 20261203T090000 without zone.
Prints a JSON list of lists of such times: at most `limit` of them, none after `end`.
"""

import datetime as calendar
import json
import sys
import warnings
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr

warnings.simplefilter("ignore", DeprecationWarning)  # COUNT together with the end of interest
FORMAT = "%Y%m%dT%H%M%S"


def dates(task):
    start, end = (datetime.strptime(task[name], FORMAT) for name in ("start", "end"))
    found = []
    try:
        rule = rrulestr(task["rule"], dtstart=start)
        # A rule that never matches is followed to the last year that there is: let that be soon.
        calendar.MAXYEAR = end.year
        rule = rule.replace(until=min(rule._until or end, end))
        for date in islice(rule, task["limit"]):
            found.append(date.strftime("%Y%m%dT%H%M%S"))
    except ValueError as error:
        # How dateutil says that interval and BYHOUR, BYMINUTE or BYSECOND never meet.
        if "Invalid combination of interval" not in str(error) and "empty set" not in str(error):
            raise
    return found


json.dump([dates(task) for task in json.load(sys.stdin)], sys.stdout)
