"""Compares what libical makes of calendars' VTIMEZONEs with PyPI's tzdata.

zones.py MANIFEST VERSION: for each zone of the manifest its name, its calendar and the hours of
wall time to ask of, counted from the start of 2025. VERSION is the release of the time zone
database that tzdata must be of. What tzdata says is left beside the manifest, as runs, for the
other reader; hours that a change of the clock skips or repeats are left out (null)."""

import ctypes
import json
import sys
import zoneinfo
from datetime import datetime, timedelta
from pathlib import Path

import tzdata

from libical import C, INT, POINTER, components

START = datetime(2025, 1, 1)


class Time(ctypes.Structure):
    _fields_ = [
        (name, INT)
        for name in "year month day hour minute second is_date is_daylight".split()
    ] + [("zone", POINTER)]


C.icaltimezone_new.restype = POINTER
C.icaltimezone_set_component.argtypes = [POINTER, POINTER]
C.icaltimezone_get_utc_offset.argtypes = [POINTER, ctypes.POINTER(Time), ctypes.POINTER(INT)]


def expected(zone, at):
    offset = at.replace(tzinfo=zone).utcoffset()
    if offset != at.replace(tzinfo=zone, fold=1).utcoffset():
        return None
    return int(offset.total_seconds())


def by_libical(path):
    calendar = C.icalparser_parse_string(Path(path).read_bytes())
    [component] = [c for c in components(calendar) if C.icalcomponent_isa(c) == VTIMEZONE]
    zone = C.icaltimezone_new()
    assert C.icaltimezone_set_component(zone, component)
    daylight, at = INT(), Time()

    def offset(wall):
        at.year, at.month, at.day, at.hour = wall.year, wall.month, wall.day, wall.hour
        return C.icaltimezone_get_utc_offset(zone, ctypes.byref(at), ctypes.byref(daylight))

    return offset


VTIMEZONE = C.icalcomponent_string_to_kind(b"VTIMEZONE")
manifest = Path(sys.argv[1])
assert tzdata.IANA_VERSION == sys.argv[2], (tzdata.IANA_VERSION, sys.argv[2])
zoneinfo.reset_tzpath(to=[])  # The package's data, not this machine's.
asked, wrong, runs = 0, [], []
for name, path, hours in json.loads(manifest.read_text()):
    zone, libical = zoneinfo.ZoneInfo(name), by_libical(path)
    own, last = [], ()
    for place, hour in enumerate(hours):
        at = START + timedelta(hours=hour)
        true = expected(zone, at)
        if true != last:
            own.append([place, true])
            last = true
        if true is None:
            continue
        asked += 1
        if libical(at) != true:
            wrong.append([name, at.isoformat(), libical(at), true])
    runs.append(own)
(manifest.parent / "runs.json").write_text(json.dumps(runs))
json.dump({"asked": asked, "wrong": wrong[:20], "count": len(wrong), "runs": runs}, sys.stdout)
