"""Writes events (JSON: names and values) with Python's icalendar; says how many seconds of the processor it took.

events.py EVENTS CALENDAR
"""

import json
import sys
import time
import zoneinfo
from datetime import datetime

from icalendar import Calendar, Event

events = json.load(open(sys.argv[1], encoding="utf-8"))
zone = zoneinfo.ZoneInfo("Asia/Almaty")
utc = zoneinfo.ZoneInfo("UTC")
begun = time.process_time()
calendar = Calendar()
calendar.add("version", "2.0")
calendar.add("prodid", "-//b//b//EN")
for values in events:
    event = Event()
    for name, value in values.items():
        if name in ("DTSTART", "DTEND"):
            value = datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=zone)
        elif name in ("DTSTAMP", "CREATED", "LAST-MODIFIED"):
            value = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=utc)
        elif name == "SEQUENCE":
            value = int(value)
        elif name == "CATEGORIES":
            value = [value]
        elif name == "GEO":
            value = tuple(float(part) for part in value.split(";"))
        event.add(name, value)
    calendar.add_component(event)
with open(sys.argv[2], "wb") as file:
    file.write(calendar.to_ical())
print(time.process_time() - begun)
