-- The first schema. Never edited after its release: a later one has its own file.
--
-- Localized texts, lists and movements are JSON text; days and wall times are ISO
-- text; codes are those of the wire. Foreign keys are checked at the commit, so that
-- the journal's images may be replayed in any order, and none cascades: what goes with
-- a row is removed by the verb, and so stands in the journal.

CREATE TABLE event (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL CHECK (json_valid(name)),
    theme      TEXT    NOT NULL CHECK (json_valid(theme)),
    starts_on  TEXT    NOT NULL,
    ends_on    TEXT    NOT NULL,
    zone       TEXT    NOT NULL,
    languages  TEXT    NOT NULL CHECK (json_valid(languages)),
    day_starts INTEGER NOT NULL,
    day_ends   INTEGER NOT NULL
) STRICT;

CREATE TABLE venue (
    id       TEXT    NOT NULL PRIMARY KEY,
    event_id TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT    NOT NULL CHECK (json_valid(name)),
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX venue_event ON venue (event_id);

CREATE TABLE room (
    id       TEXT    NOT NULL PRIMARY KEY,
    event_id TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    venue_id TEXT    NOT NULL REFERENCES venue (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT    NOT NULL CHECK (json_valid(name)),
    capacity INTEGER,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX room_event ON room (event_id);
CREATE INDEX room_venue ON room (venue_id);

CREATE TABLE session (
    id          TEXT    NOT NULL PRIMARY KEY,
    event_id    TEXT    NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    parent_id   TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    room_id     TEXT    REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT    NOT NULL,
    status      TEXT    NOT NULL,
    audience    TEXT    NOT NULL,
    title       TEXT    NOT NULL CHECK (json_valid(title)),
    description TEXT    NOT NULL CHECK (json_valid(description)),
    starts      TEXT,
    ends        TEXT,
    languages   TEXT    NOT NULL CHECK (json_valid(languages)),
    attendance  INTEGER,
    notes       TEXT    NOT NULL,
    CHECK ((starts IS NULL) = (ends IS NULL))
) STRICT;
CREATE INDEX session_event ON session (event_id);
CREATE INDEX session_parent ON session (parent_id);
CREATE INDEX session_room ON session (room_id);

CREATE TABLE organization (
    id      TEXT NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL CHECK (json_valid(name)),
    kind    TEXT NOT NULL,
    country TEXT
) STRICT;

CREATE TABLE person (
    id              TEXT NOT NULL PRIMARY KEY,
    honorific       TEXT NOT NULL CHECK (json_valid(honorific)),
    name            TEXT NOT NULL CHECK (json_valid(name)),
    title           TEXT NOT NULL CHECK (json_valid(title)),
    organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    languages       TEXT NOT NULL CHECK (json_valid(languages))
) STRICT;
CREATE INDEX person_organization ON person (organization_id);

CREATE TABLE delegation (
    id              TEXT NOT NULL PRIMARY KEY,
    event_id        TEXT NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    status          TEXT NOT NULL,
    languages       TEXT NOT NULL CHECK (json_valid(languages)),
    arrival         TEXT CHECK (json_valid(arrival)),
    departure       TEXT CHECK (json_valid(departure)),
    liaison         TEXT NOT NULL,
    notes           TEXT NOT NULL
) STRICT;
CREATE INDEX delegation_event ON delegation (event_id);
CREATE INDEX delegation_organization ON delegation (organization_id);

CREATE TABLE member (
    id            TEXT    NOT NULL PRIMARY KEY,
    delegation_id TEXT    NOT NULL REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    person_id     TEXT    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    function      TEXT    NOT NULL,
    on_behalf_of  TEXT    NOT NULL CHECK (json_valid(on_behalf_of)),
    position      INTEGER NOT NULL
) STRICT;
CREATE INDEX member_delegation ON member (delegation_id);
CREATE INDEX member_person ON member (person_id);

CREATE TABLE part (
    id            TEXT    NOT NULL PRIMARY KEY,
    session_id    TEXT    NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    person_id     TEXT    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    delegation_id TEXT    REFERENCES delegation (id) DEFERRABLE INITIALLY DEFERRED,
    role          TEXT    NOT NULL,
    on_behalf_of  TEXT    NOT NULL CHECK (json_valid(on_behalf_of)),
    position      INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (delegation_id IS NULL))
) STRICT;
CREATE INDEX part_session ON part (session_id);
CREATE INDEX part_person ON part (person_id);
CREATE INDEX part_delegation ON part (delegation_id);

CREATE TABLE co_organizer (
    id              TEXT NOT NULL PRIMARY KEY,
    session_id      TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    role            TEXT NOT NULL,
    status          TEXT NOT NULL,
    contact         TEXT NOT NULL
) STRICT;
CREATE INDEX co_organizer_session ON co_organizer (session_id);
CREATE INDEX co_organizer_organization ON co_organizer (organization_id);

CREATE TABLE agreement (
    id         TEXT NOT NULL PRIMARY KEY,
    title      TEXT NOT NULL CHECK (json_valid(title)),
    kind       TEXT NOT NULL,
    state      TEXT NOT NULL,
    signed_on  TEXT,
    signed_at  TEXT NOT NULL,
    session_id TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    notes      TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_session ON agreement (session_id);

CREATE TABLE agreement_party (
    id              TEXT NOT NULL PRIMARY KEY,
    agreement_id    TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id TEXT NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX agreement_party_agreement ON agreement_party (agreement_id);
CREATE INDEX agreement_party_organization ON agreement_party (organization_id);

-- The journal. An operation is one transaction; it is `open` only inside of it. What
-- was done is `done`, `undone`, or `discarded` (undone, and then something new was
-- done); `fixed` is done and never undone; undoing and redoing are `replayed`.
CREATE TABLE operation (
    number  INTEGER NOT NULL PRIMARY KEY,
    at      TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    action  TEXT    NOT NULL,
    subject TEXT    NOT NULL CHECK (json_valid(subject)),
    sort    TEXT    NOT NULL CHECK (sort IN ('do', 'undo', 'redo')),
    reverts INTEGER REFERENCES operation (number) DEFERRABLE INITIALLY DEFERRED,
    state   TEXT    NOT NULL
        CHECK (state IN ('open', 'done', 'undone', 'discarded', 'fixed', 'replayed')),
    CHECK ((sort = 'do') = (reverts IS NULL))
) STRICT;
CREATE INDEX operation_state ON operation (state);
CREATE INDEX operation_reverts ON operation (reverts);
CREATE UNIQUE INDEX operation_open ON operation (state) WHERE state = 'open';

-- One row's image before and after a change, as JSON by column; none before it was
-- made, none after it went. `session_id` is the session whose calendar entry changed.
CREATE TABLE change (
    number     INTEGER NOT NULL PRIMARY KEY,
    operation  INTEGER NOT NULL REFERENCES operation (number) DEFERRABLE INITIALLY DEFERRED,
    noun       TEXT    NOT NULL,
    row_id     TEXT    NOT NULL,
    session_id TEXT,
    before     TEXT,
    after      TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX change_operation ON change (operation);
CREATE INDEX change_session ON change (session_id, operation) WHERE session_id IS NOT NULL;

CREATE TRIGGER operation_stays BEFORE DELETE ON operation BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER operation_keeps
BEFORE UPDATE OF number, at, author, action, subject, sort, reverts ON operation BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_stays BEFORE DELETE ON change BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_keeps BEFORE UPDATE ON change BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
