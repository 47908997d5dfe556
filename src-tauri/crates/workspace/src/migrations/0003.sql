-- A session that is locked in place, and what is still to do for it; tracks; how long rooms
-- take to set up, and their booths; the ways between venues; and times that an event keeps
-- free. Images of before hold none of it: they are read with these defaults
-- (storage::before).

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
