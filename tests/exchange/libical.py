"""Reads calendars with libical (its C library, through ctypes) and tells, as JSON, what stands
in them, and what its check of RFC 5545's restrictions says."""

import ctypes
import ctypes.util
import json
import sys

C = ctypes.CDLL(ctypes.util.find_library("ical") or "libical.so.3")
POINTER, TEXT, INT = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
for name, result, arguments in [
    ("icalparser_parse_string", POINTER, [TEXT]),
    ("icalrestriction_check", INT, [POINTER]),
    ("icalcomponent_count_errors", INT, [POINTER]),
    ("icalcomponent_isa", INT, [POINTER]),
    ("icalcomponent_kind_to_string", TEXT, [INT]),
    ("icalcomponent_string_to_kind", INT, [TEXT]),
    ("icalcomponent_get_first_component", POINTER, [POINTER, INT]),
    ("icalcomponent_get_next_component", POINTER, [POINTER, INT]),
    ("icalcomponent_get_first_property", POINTER, [POINTER, INT]),
    ("icalcomponent_get_next_property", POINTER, [POINTER, INT]),
    ("icalcomponent_free", None, [POINTER]),
    ("icalproperty_get_property_name", TEXT, [POINTER]),
    ("icalproperty_get_value", POINTER, [POINTER]),
    ("icalvalue_isa", INT, [POINTER]),
    ("icalvalue_string_to_kind", INT, [TEXT]),
    ("icalvalue_get_text", TEXT, [POINTER]),
    ("icalvalue_get_x", TEXT, [POINTER]),
    ("icalvalue_as_ical_string", TEXT, [POINTER]),
]:
    function = getattr(C, name)
    function.restype, function.argtypes = result, arguments

ANY_COMPONENT = C.icalcomponent_string_to_kind(b"ANY")
ANY_PROPERTY = 0  # ICAL_ANY_PROPERTY of its header; it has no name that its parser knows
TEXT_KIND = C.icalvalue_string_to_kind(b"TEXT")


def parts(component, first, following, kind):
    found = first(component, kind)
    while found:
        yield found
        found = following(component, kind)


def value(found):
    kept = C.icalproperty_get_value(found)
    if not kept:
        return ""
    if C.icalvalue_isa(kept) == TEXT_KIND:
        return C.icalvalue_get_text(kept).decode()
    # Names of its own it takes for text already unescaped; all others tell their own form.
    told = C.icalvalue_as_ical_string(kept).decode()
    if C.icalproperty_get_property_name(found).startswith(b"X-"):
        told = (C.icalvalue_get_x(kept) or b"").decode()
    return told


def properties(component):
    return [
        [C.icalproperty_get_property_name(found).decode(), value(found)]
        for found in parts(
            component,
            C.icalcomponent_get_first_property,
            C.icalcomponent_get_next_property,
            ANY_PROPERTY,
        )
    ]


def components(component):
    return parts(
        component,
        C.icalcomponent_get_first_component,
        C.icalcomponent_get_next_component,
        ANY_COMPONENT,
    )


def read(path):
    with open(path, "rb") as file:
        calendar = C.icalparser_parse_string(file.read())
    events = []
    names = []
    for component in components(calendar):
        name = C.icalcomponent_kind_to_string(C.icalcomponent_isa(component)).decode()
        names.append(name)
        if name == "VEVENT":
            events.append(properties(component))
    told = {
        "sound": C.icalrestriction_check(calendar) == 1,
        "errors": C.icalcomponent_count_errors(calendar),
        "properties": properties(calendar),
        "components": names,
        "events": events,
    }
    C.icalcomponent_free(calendar)
    return told


if __name__ == "__main__":
    json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
