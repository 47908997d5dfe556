-- Bilateral meetings that are asked for, and who sits where.

-- Requests for bilateral meetings. Where and when one is held says its session alone.
CREATE TABLE bilateral (
    id           TEXT    NOT NULL PRIMARY KEY,
    event_id     TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    from_id      TEXT    NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    to_id        TEXT    NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    status       TEXT    NOT NULL,
    days         TEXT    NOT NULL CHECK (json_valid(days)),
    minutes      INTEGER NOT NULL,
    topic        TEXT    NOT NULL,
    accompanying INTEGER NOT NULL,
    languages    TEXT    NOT NULL CHECK (json_valid(languages)),
    flags        INTEGER NOT NULL CHECK (flags IN (0, 1)),
    gift         TEXT    NOT NULL,
    notes        TEXT    NOT NULL,
    session_id   TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX bilateral_event ON bilateral (event_id);
CREATE INDEX bilateral_from ON bilateral (from_id);
CREATE INDEX bilateral_to ON bilateral (to_id);
CREATE INDEX bilateral_session ON bilateral (session_id);

-- Plans of seats, what was placed on seats by hand, who must or must not sit beside whom, and
-- why: the last only the protocol service reads, so it has a table of its own. Two rows of one
-- seat are no error of the file: what was removed may come back beside its follower.
CREATE TABLE seating_plan (
    id         TEXT    NOT NULL PRIMARY KEY,
    event_id   TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    session_id TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    name       TEXT    NOT NULL CHECK (json_valid(name)),
    layout     TEXT    NOT NULL CHECK (json_valid(layout)),
    begins     TEXT    NOT NULL,
    filling    TEXT    NOT NULL,
    position   INTEGER NOT NULL
) STRICT;
CREATE INDEX seating_plan_event ON seating_plan (event_id);
CREATE INDEX seating_plan_session ON seating_plan (session_id);

-- `reserved` holds words, or nothing where the seat is kept free.
CREATE TABLE seat (
    id            TEXT    NOT NULL PRIMARY KEY,
    plan_id       TEXT    NOT NULL REFERENCES seating_plan (id) DEFERRABLE INITIALLY DEFERRED,
    number        INTEGER NOT NULL,
    person_id     TEXT    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    delegation_id TEXT    REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    reserved      TEXT,
    CHECK ((person_id IS NOT NULL) + (delegation_id IS NOT NULL) + (reserved IS NOT NULL) = 1)
) STRICT;
CREATE INDEX seat_plan ON seat (plan_id);
CREATE INDEX seat_person ON seat (person_id);
CREATE INDEX seat_delegation ON seat (delegation_id);

CREATE TABLE neighbour_rule (
    id                    TEXT NOT NULL PRIMARY KEY,
    event_id              TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    sort                  TEXT NOT NULL,
    one_person_id         TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    one_delegation_id     TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    one_organization_id   TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    other_person_id       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other_delegation_id   TEXT REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    other_organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((one_person_id IS NOT NULL) + (one_delegation_id IS NOT NULL)
        + (one_organization_id IS NOT NULL) = 1),
    CHECK ((other_person_id IS NOT NULL) + (other_delegation_id IS NOT NULL)
        + (other_organization_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX neighbour_rule_event ON neighbour_rule (event_id);
CREATE INDEX neighbour_rule_one_person ON neighbour_rule (one_person_id);
CREATE INDEX neighbour_rule_one_delegation ON neighbour_rule (one_delegation_id);
CREATE INDEX neighbour_rule_one_organization ON neighbour_rule (one_organization_id);
CREATE INDEX neighbour_rule_other_person ON neighbour_rule (other_person_id);
CREATE INDEX neighbour_rule_other_delegation ON neighbour_rule (other_delegation_id);
CREATE INDEX neighbour_rule_other_organization ON neighbour_rule (other_organization_id);

CREATE TABLE neighbour_reason (
    id      TEXT NOT NULL PRIMARY KEY,
    rule_id TEXT NOT NULL REFERENCES neighbour_rule (id) DEFERRABLE INITIALLY DEFERRED,
    text    TEXT NOT NULL
) STRICT;
CREATE INDEX neighbour_reason_rule ON neighbour_reason (rule_id);
