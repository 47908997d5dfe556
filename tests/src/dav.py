"""Another client of the calendar server: plain HTTP, and events read by `icalendar`.

    dav.py make URL NAME          makes a calendar
    dav.py list URL               prints its entries as JSON
    dav.py read FILE              prints the events of a file in the same form
    dav.py change URL UID WORDS   rewrites an entry: its title becomes WORDS, its room "Tent"
    dav.py remove URL UID         removes an entry
    dav.py get URL                prints a resource
    dav.py put URL FILE           puts a resource
"""
import json
import sys
import xml.etree.ElementTree as xml

import requests
from icalendar import Calendar

AUTH = ("protocol", "correct horse")


def ask(method, url, **more):
    answer = requests.request(method, url, auth=AUTH, timeout=30, **more)
    answer.raise_for_status()
    return answer


def told(event):
    """What people see of an event."""
    def at(name):
        value = event[name]
        return [value.to_ical().decode(), value.params.get("TZID", "")]

    return {
        "uid": str(event["UID"]),
        "title": str(event.get("SUMMARY", "")),
        "place": str(event.get("LOCATION", "")),
        "about": str(event.get("DESCRIPTION", "")),
        "status": str(event.get("STATUS", "")),
        "sequence": int(event.get("SEQUENCE", 0)),
        "starts": at("DTSTART"),
        "ends": at("DTEND"),
        "transparent": str(event.get("TRANSP", "")) == "TRANSPARENT",
        "alarms": len(event.walk("VALARM")),
    }


def entries(url):
    body = (
        '<d:propfind xmlns:d="DAV:"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>'
    )
    answer = ask("PROPFIND", url, headers={"Depth": "1"}, data=body)
    for response in xml.fromstring(answer.content).iter("{DAV:}response"):
        href = response.find("{DAV:}href").text
        etag = response.find(".//{DAV:}getetag")
        if response.find(".//{DAV:}collection") is not None or etag is None:
            continue
        place = requests.compat.urljoin(url, href)
        text = ask("GET", place).text
        calendar = Calendar.from_ical(text)
        [event] = calendar.walk("VEVENT")
        zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
        yield {
            **told(event),
            "href": place,
            "etag": etag.text,
            "method": "METHOD" in calendar,
            "zones": zones,
        }


def entry(url, uid):
    [found] = [entry for entry in entries(url) if entry["uid"] == uid]
    return found


def main(verb, place, *more):
    if verb == "make":
        body = (
            '<c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop>'
            f"<d:displayname>{more[0]}</d:displayname></d:prop></d:set></c:mkcalendar>"
        )
        ask("MKCALENDAR", place, data=body.encode())
    elif verb == "list":
        json.dump(list(entries(place)), sys.stdout)
    elif verb == "read":
        calendar = Calendar.from_ical(open(place, "rb").read())
        json.dump([told(event) for event in calendar.walk("VEVENT")], sys.stdout)
    elif verb == "change":
        found = entry(place, more[0])
        calendar = Calendar.from_ical(ask("GET", found["href"]).text)
        [event] = calendar.walk("VEVENT")
        event["SUMMARY"] = more[1]
        event["LOCATION"] = "Tent"
        headers = {"If-Match": found["etag"], "Content-Type": "text/calendar"}
        ask("PUT", found["href"], headers=headers, data=calendar.to_ical())
    elif verb == "remove":
        ask("DELETE", entry(place, more[0])["href"])
    elif verb == "get":
        sys.stdout.buffer.write(ask("GET", place).content)
    elif verb == "put":
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        ask("PUT", place, headers=headers, data=open(more[0], "rb").read())
    else:
        sys.exit(__doc__)


main(*sys.argv[1:])
