-- A session that is locked in place, and what is still to do for it; tracks; how long rooms
-- take to set up, and their booths; the ways between venues; and times that an event keeps
-- free. What the checks read: their settings, what rooms have and sessions need, who is there
-- when, what people observe, conditions between sessions, and findings that were accepted.
-- Images of before hold none of it: they are read with these defaults (storage::before).

ALTER TABLE session ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE session ADD COLUMN todos TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(todos));

CREATE TABLE track (
    id       TEXT    NOT NULL PRIMARY KEY,
    event_id TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT    NOT NULL CHECK (json_valid(name)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX track_event ON track (event_id);

ALTER TABLE session ADD COLUMN track_id TEXT
    REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX session_track ON session (track_id);

ALTER TABLE room ADD COLUMN setup_minutes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE room ADD COLUMN booths INTEGER NOT NULL DEFAULT 0;

-- The same there and back: of two venues the one whose id comes first is `from_id`. Two rows
-- of one pair are no error of the file: what was removed may come back beside its follower.
CREATE TABLE travel (
    id       TEXT    NOT NULL PRIMARY KEY,
    event_id TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    from_id  TEXT    NOT NULL REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    to_id    TEXT    NOT NULL REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    minutes  INTEGER NOT NULL
) STRICT;
CREATE INDEX travel_event ON travel (event_id);
CREATE INDEX travel_from ON travel (from_id);
CREATE INDEX travel_to ON travel (to_id);

ALTER TABLE event ADD COLUMN quiet TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(quiet));

ALTER TABLE event ADD COLUMN checking TEXT NOT NULL
    DEFAULT '{"levels":{},"stretchMinutes":300,"confirmDays":7,"chairRanks":{},"confirmed":[]}'
    CHECK (json_valid(checking));

-- Millionths of a degree: a whole number comes back from the journal's images as it was.
ALTER TABLE venue ADD COLUMN latitude INTEGER
    CHECK (latitude BETWEEN -90000000 AND 90000000);
ALTER TABLE venue ADD COLUMN longitude INTEGER
    CHECK (longitude BETWEEN -180000000 AND 180000000);

ALTER TABLE room ADD COLUMN opening TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(opening));
ALTER TABLE room ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1));
ALTER TABLE room ADD COLUMN equipment TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(equipment));
ALTER TABLE room ADD COLUMN dais_seats INTEGER;
ALTER TABLE room ADD COLUMN channels INTEGER;

ALTER TABLE session ADD COLUMN setup_minutes INTEGER;
ALTER TABLE session ADD COLUMN needs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(needs));
ALTER TABLE session ADD COLUMN relay TEXT;

ALTER TABLE person ADD COLUMN rank INTEGER;
ALTER TABLE person ADD COLUMN observance TEXT NOT NULL
    DEFAULT '{"prayer":null,"shabbat":null,"feasts":[],"fasting":false}'
    CHECK (json_valid(observance));
ALTER TABLE delegation ADD COLUMN observance TEXT NOT NULL
    DEFAULT '{"prayer":null,"shabbat":null,"feasts":[],"fasting":false}'
    CHECK (json_valid(observance));

ALTER TABLE member ADD COLUMN arrival TEXT CHECK (json_valid(arrival));
ALTER TABLE member ADD COLUMN departure TEXT CHECK (json_valid(departure));

-- Each of the two subjects stands in one of its four columns, so that all but the sort of
-- session can be foreign keys. (`constraint` is a word of SQL.)
CREATE TABLE session_constraint (
    id                    TEXT    NOT NULL PRIMARY KEY,
    event_id              TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    sort                  TEXT    NOT NULL,
    one_session_id        TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    one_track_id          TEXT    REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
    one_kind              TEXT,
    one_organization_id   TEXT    REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    other_session_id      TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    other_track_id        TEXT    REFERENCES track (id) DEFERRABLE INITIALLY DEFERRED,
    other_kind            TEXT,
    other_organization_id TEXT    REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    gap_minutes           INTEGER NOT NULL,
    CHECK ((one_session_id IS NOT NULL) + (one_track_id IS NOT NULL)
        + (one_kind IS NOT NULL) + (one_organization_id IS NOT NULL) = 1),
    CHECK ((other_session_id IS NOT NULL) + (other_track_id IS NOT NULL)
        + (other_kind IS NOT NULL) + (other_organization_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX session_constraint_event ON session_constraint (event_id);
CREATE INDEX session_constraint_one_session ON session_constraint (one_session_id);
CREATE INDEX session_constraint_one_track ON session_constraint (one_track_id);
CREATE INDEX session_constraint_one_organization ON session_constraint (one_organization_id);
CREATE INDEX session_constraint_other_session ON session_constraint (other_session_id);
CREATE INDEX session_constraint_other_track ON session_constraint (other_track_id);
CREATE INDEX session_constraint_other_organization
    ON session_constraint (other_organization_id);

CREATE TABLE availability (
    id        TEXT    NOT NULL PRIMARY KEY,
    event_id  TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT    NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    starts    TEXT    NOT NULL,
    ends      TEXT    NOT NULL,
    free      INTEGER NOT NULL CHECK (free IN (0, 1))
) STRICT;
CREATE INDEX availability_event ON availability (event_id);
CREATE INDEX availability_person ON availability (person_id);

CREATE TABLE timetable (
    id       TEXT NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    venue_id TEXT REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT NOT NULL,
    days     TEXT NOT NULL CHECK (json_valid(days))
) STRICT;
CREATE INDEX timetable_event ON timetable (event_id);
CREATE INDEX timetable_venue ON timetable (venue_id);

-- The rows that a finding names stand in its key as text, not as references: a finding that is
-- no more may come back, and so does what was said of it.
CREATE TABLE acceptance (
    id       TEXT NOT NULL PRIMARY KEY,
    event_id TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    rule     TEXT NOT NULL,
    key      TEXT NOT NULL CHECK (json_valid(key)),
    facts    TEXT NOT NULL CHECK (json_valid(facts)),
    reason   TEXT NOT NULL
) STRICT;
CREATE INDEX acceptance_event ON acceptance (event_id);

-- Releases. What was frozen stands in one text, sealed (frozen.rs), rather than in a copy of
-- each table: it is written and read whole, it need not follow each migration, and the journal
-- keeps one image of it. Two releases of one number are no error of the file: what was undone
-- may come back. `wall` and `offset_minutes` are what the hall clock said then, and stay it.
CREATE TABLE release (
    id             TEXT    NOT NULL PRIMARY KEY,
    event_id       TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    number         INTEGER NOT NULL,
    note           TEXT    NOT NULL,
    author         TEXT    NOT NULL,
    at             TEXT    NOT NULL,
    wall           TEXT    NOT NULL,
    offset_minutes INTEGER NOT NULL,
    frozen         TEXT    NOT NULL
) STRICT;
CREATE INDEX release_event ON release (event_id);
