-- Delegations of an event: when each came to its status, whom to expect, where they stay; who
-- speaks and since when they hold office; the speakers' list of a session; the protocol order.

ALTER TABLE event ADD COLUMN precedence TEXT NOT NULL
    DEFAULT '{"rule":"alphabetical","by":"organization","language":"en","membersFirst":false,"draw":null,"traditions":[],"hand":[],"reason":""}'
    CHECK (json_valid(precedence));

ALTER TABLE delegation ADD COLUMN dates TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(dates));
ALTER TABLE delegation ADD COLUMN expected INTEGER;
ALTER TABLE delegation ADD COLUMN tradition TEXT;
ALTER TABLE delegation ADD COLUMN stay TEXT NOT NULL
    DEFAULT '{"hotel":"","room":""}' CHECK (json_valid(stay));

ALTER TABLE member ADD COLUMN speaks INTEGER NOT NULL DEFAULT 0 CHECK (speaks IN (0, 1));
ALTER TABLE member ADD COLUMN in_office_since TEXT;
ALTER TABLE member ADD COLUMN stay TEXT NOT NULL
    DEFAULT '{"hotel":"","room":""}' CHECK (json_valid(stay));

-- The other part of an exchange stands as text, not as a reference: it may go.
ALTER TABLE part ADD COLUMN minutes INTEGER;
ALTER TABLE part ADD COLUMN asked_at TEXT;
ALTER TABLE part ADD COLUMN exchange_id TEXT;

-- Partners and the horizon. Series of events; co-organizers of events as a whole, with days,
-- promises and letters; the days of agreements, who signs, files kept with them and what was
-- promised; strands of a development concept.
CREATE TABLE series (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (json_valid(name))
) STRICT;

ALTER TABLE event ADD COLUMN series_id TEXT
    REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE event ADD COLUMN ordinal INTEGER;
ALTER TABLE event ADD COLUMN tentative INTEGER NOT NULL DEFAULT 0 CHECK (tentative IN (0, 1));
CREATE INDEX event_series ON event (series_id);

-- It is of a session or of an event: a column that had to be filled may now be empty, which
-- SQLite does only in a table made anew. Its triggers go with the old one and are made again.
CREATE TABLE co_organizer_of_either (
    id              TEXT    NOT NULL PRIMARY KEY,
    session_id      TEXT    REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id TEXT    NOT NULL
        REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    role            TEXT    NOT NULL,
    status          TEXT    NOT NULL,
    contact         TEXT    NOT NULL,
    event_id        TEXT    REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    invited_on      TEXT,
    answered_on     TEXT,
    person_id       TEXT    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL DEFAULT 0,
    pledges         TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(pledges)),
    letters         TEXT    NOT NULL DEFAULT '[]' CHECK (json_valid(letters)),
    CHECK ((session_id IS NOT NULL) + (event_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO co_organizer_of_either (id, session_id, organization_id, role, status, contact)
    SELECT id, session_id, organization_id, role, status, contact FROM co_organizer;
DROP TABLE co_organizer;
ALTER TABLE co_organizer_of_either RENAME TO co_organizer;
CREATE INDEX co_organizer_session ON co_organizer (session_id);
CREATE INDEX co_organizer_organization ON co_organizer (organization_id);
CREATE INDEX co_organizer_event ON co_organizer (event_id);
CREATE INDEX co_organizer_person ON co_organizer (person_id);

ALTER TABLE agreement ADD COLUMN drafted_on TEXT;
ALTER TABLE agreement ADD COLUMN negotiated_on TEXT;
ALTER TABLE agreement ADD COLUMN agreed_on TEXT;
ALTER TABLE agreement ADD COLUMN in_force_on TEXT;
ALTER TABLE agreement ADD COLUMN ended_on TEXT;
ALTER TABLE agreement ADD COLUMN valid_until TEXT;
ALTER TABLE agreement ADD COLUMN event_id TEXT
    REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX agreement_event ON agreement (event_id);

ALTER TABLE agreement_party ADD COLUMN person_id TEXT
    REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE agreement_party ADD COLUMN signatory TEXT NOT NULL DEFAULT '';
CREATE INDEX agreement_party_person ON agreement_party (person_id);

CREATE TABLE commitment (
    id              TEXT    NOT NULL PRIMARY KEY,
    agreement_id    TEXT    NOT NULL
        REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    title           TEXT    NOT NULL CHECK (json_valid(title)),
    organization_id TEXT    REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    responsible     TEXT    NOT NULL,
    due_on          TEXT,
    state           TEXT    NOT NULL,
    done_on         TEXT,
    evidence        TEXT    NOT NULL,
    event_id        TEXT    REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL
) STRICT;
CREATE INDEX commitment_agreement ON commitment (agreement_id);
CREATE INDEX commitment_organization ON commitment (organization_id);
CREATE INDEX commitment_event ON commitment (event_id);

CREATE TABLE attachment (
    id           TEXT    NOT NULL PRIMARY KEY,
    agreement_id TEXT    NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    name         TEXT    NOT NULL,
    version      INTEGER NOT NULL,
    bytes        INTEGER NOT NULL,
    added_on     TEXT    NOT NULL,
    note         TEXT    NOT NULL
) STRICT;
CREATE INDEX attachment_agreement ON attachment (agreement_id);

-- Apart from what is known of the file, so that the journal keeps its bytes once, when it
-- comes, and an edit of its note keeps none. Base64: the journal's images are JSON.
CREATE TABLE attachment_content (
    id            TEXT NOT NULL PRIMARY KEY,
    attachment_id TEXT NOT NULL REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    data          TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_content_attachment ON attachment_content (attachment_id);

CREATE TABLE strand (
    id          TEXT    NOT NULL PRIMARY KEY,
    name        TEXT    NOT NULL CHECK (json_valid(name)),
    description TEXT    NOT NULL CHECK (json_valid(description)),
    starts_in   INTEGER NOT NULL,
    ends_in     INTEGER NOT NULL,
    position    INTEGER NOT NULL
) STRICT;

CREATE TABLE strand_tie (
    id            TEXT NOT NULL PRIMARY KEY,
    strand_id     TEXT NOT NULL REFERENCES strand (id) DEFERRABLE INITIALLY DEFERRED,
    session_id    TEXT REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    agreement_id  TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    commitment_id TEXT REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((session_id IS NOT NULL) + (agreement_id IS NOT NULL)
        + (commitment_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX strand_tie_strand ON strand_tie (strand_id);
CREATE INDEX strand_tie_session ON strand_tie (session_id);
CREATE INDEX strand_tie_agreement ON strand_tie (agreement_id);
CREATE INDEX strand_tie_commitment ON strand_tie (commitment_id);

-- The directory: more of people and organizations. Pictures and what only the protocol service
-- reads have tables of their own: the first so that an edit's images do not carry them, the second
-- so that whatever is made from a programme cannot hold it.
ALTER TABLE person ADD COLUMN given TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(given));
ALTER TABLE person ADD COLUMN family TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(family));
ALTER TABLE person ADD COLUMN family_first INTEGER NOT NULL DEFAULT 0
    CHECK (family_first IN (0, 1));
ALTER TABLE person ADD COLUMN spoken TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(spoken));
ALTER TABLE person ADD COLUMN written TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(written));
ALTER TABLE person ADD COLUMN country TEXT;
ALTER TABLE person ADD COLUMN diet TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(diet));
ALTER TABLE person ADD COLUMN mobility TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(mobility));
ALTER TABLE person ADD COLUMN care TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contacts));

ALTER TABLE organization ADD COLUMN short_name TEXT NOT NULL DEFAULT '{}'
    CHECK (json_valid(short_name));
ALTER TABLE organization ADD COLUMN parent_id TEXT
    REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE organization ADD COLUMN address TEXT NOT NULL DEFAULT '{}'
    CHECK (json_valid(address));
ALTER TABLE organization ADD COLUMN contacts TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(contacts));
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE picture (
    id              TEXT NOT NULL PRIMARY KEY,
    person_id       TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id TEXT REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    media           TEXT NOT NULL,
    data            TEXT NOT NULL,
    CHECK ((person_id IS NULL) <> (organization_id IS NULL))
) STRICT;
CREATE INDEX picture_person ON picture (person_id);
CREATE INDEX picture_organization ON picture (organization_id);

CREATE TABLE protocol_note (
    id        TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX protocol_note_person ON protocol_note (person_id);
