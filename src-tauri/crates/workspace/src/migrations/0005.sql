-- Bilateral meetings asked for.

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
