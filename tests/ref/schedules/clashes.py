"""Which sessions of public programmes share a room or a person, from the files alone.

    python3 clashes.py ../../../../shared/data/schedules > clashes.tsv

Run by hand, when a programme is added: the tests (tests/exchange/frab.rs) read the table. It
knows nothing of Kurultai: every pair is compared with every other, on instants.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

# Where a file gives no offset, all its times are on one clock; which, does not matter to pairs.
CLOCK = timezone.utc


def minutes(text):
    """"01:30", or "01:30:00", as minutes."""
    hours, rest = text.split(":")[:2]
    return int(hours) * 60 + int(rest)


def instant(date, day, start, change):
    """When a session starts; what is before the day's change belongs to the next morning."""
    if date:
        return datetime.fromisoformat(date)
    at = datetime.fromisoformat(day).replace(tzinfo=CLOCK) + timedelta(minutes=minutes(start))
    return at + timedelta(days=1) if minutes(start) < change else at


def of_xml(path):
    root = ElementTree.parse(path).getroot()
    change = minutes(root.findtext("conference/day_change") or "00:00")
    for day in root.iter("day"):
        for event in day.iter("event"):
            people = {one.get("id") or one.get("guid") for one in event.iter("person")}
            start = instant(event.findtext("date"), day.get("date"), event.findtext("start"), change)
            length = timedelta(minutes=minutes(event.findtext("duration")))
            yield event.get("id"), event.findtext("room"), start, start + length, people


def of_json(path):
    for day in json.loads(path.read_text())["schedule"]["conference"]["days"]:
        for room, events in day["rooms"].items():
            for event in events:
                people = {str(one["id"]) for one in event["persons"]}
                start = datetime.fromisoformat(event["date"])
                length = timedelta(minutes=minutes(event["duration"]))
                yield str(event["id"]), room, start, start + length, people


def main(folder):
    print("# Written by clashes.py; not by hand.")
    print("# file\tsessions\trooms\tpeople")
    print("# file\troom or person\twhich\tone session\tthe other")
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".xml", ".json")):
        sessions = sorted((of_xml if path.suffix == ".xml" else of_json)(path))
        people = set().union(*(s[4] for s in sessions))
        print(path.name, len(sessions), len({s[1] for s in sessions}), len(people), sep="\t")
        for (a, room, a_from, a_to, who), (b, other, b_from, b_to, them) in combinations(sessions, 2):
            # Ends that touch share no time.
            if a_from < b_to and b_from < a_to:
                if room == other:
                    print(path.name, "room", room, a, b, sep="\t")
                for person in sorted(who & them):
                    print(path.name, "person", person, a, b, sep="\t")


main(Path(sys.argv[1]))
