"""Reads calendars with the icalendar package and tells, as JSON, what stands in them."""

import json
import re
import sys

from icalendar import Calendar


def text(name, value):
    """A property's value as one string, whatever its type."""
    if name == "NAME" or name.startswith("X-"):
        # Types that the package does not know it leaves escaped; these are TEXT (RFC 7986).
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], str(value))
    if hasattr(value, "latitude"):
        return f"{value.latitude},{value.longitude}"
    if hasattr(value, "cats"):
        return "\n".join(str(c) for c in value.cats)
    if hasattr(value, "dt") and not hasattr(value.dt, "strftime"):
        return value.to_ical().decode()  # a duration
    if hasattr(value, "dt") and not hasattr(value.dt, "hour"):
        return value.dt.isoformat()
    if hasattr(value, "dt"):
        utc = value.dt.tzname() == "UTC" and "TZID" not in value.params
        return value.dt.strftime("%Y-%m-%dT%H:%M:%S") + ("Z" if utc else "")
    return str(value)


def properties(component):
    found = []
    for name, value in component.property_items(recursive=False, sorted=False):
        if name in ("BEGIN", "END"):
            continue
        params = {k: str(v) for k, v in getattr(value, "params", {}).items() if k != "VALUE"}
        found.append([name, text(name, value), params])
    return found


def offsets(event, zones):
    """Minutes east of UTC at start and end, by the calendar's own VTIMEZONE alone."""
    found = {}
    for name in ("DTSTART", "DTEND"):
        value = event.get(name)
        if value is None or "TZID" not in value.params:  # a day, or UTC
            continue
        wall = value.dt.replace(tzinfo=zones[value.params["TZID"]])
        found[name] = int(wall.utcoffset().total_seconds() // 60)
    return found


def read(path):
    with open(path, "rb") as file:
        calendars = Calendar.from_ical(file.read(), multiple=True)
    assert len(calendars) == 1, "one calendar a file"
    calendar = calendars[0]
    zones = {str(z["TZID"]): z.to_tz(lookup_tzid=False) for z in calendar.walk("VTIMEZONE")}
    components = calendar.subcomponents
    return {
        "properties": properties(calendar),
        "errors": [str(e) for c in calendar.walk() for e in getattr(c, "errors", [])],
        "components": [c.name for c in components],
        "zones": [
            {"tzid": str(z["TZID"]), "observances": [[o.name] + properties(o) for o in z.subcomponents]}
            for z in calendar.walk("VTIMEZONE")
        ],
        "events": [
            {"properties": properties(e), "offsets": offsets(e, zones), "children": len(e.subcomponents)}
            for e in calendar.walk("VEVENT")
        ],
    }


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
