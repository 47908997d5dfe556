-- An identity for the file, by which its backups are found; bursts of edits; the
-- history of one row; and a journal that can forget a person and gather its oldest
-- entries, both by an operation that says so.

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY
) STRICT;
INSERT INTO workspace (id) VALUES (lower(hex(randomblob(16))));

CREATE TRIGGER workspace_made BEFORE INSERT ON workspace BEGIN
    SELECT RAISE(ABORT, 'a file has one identity');
END;
CREATE TRIGGER workspace_keeps BEFORE UPDATE ON workspace BEGIN
    SELECT RAISE(ABORT, 'a file has one identity');
END;
CREATE TRIGGER workspace_stays BEFORE DELETE ON workspace BEGIN
    SELECT RAISE(ABORT, 'a file has one identity');
END;

-- `burst` names what was edited (row, field, language), so that the next edit of it
-- within a minute joins; `step` is the number of the burst's first operation, and its
-- own for all others.
ALTER TABLE operation ADD COLUMN burst TEXT;
ALTER TABLE operation ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
UPDATE operation SET step = number;
CREATE INDEX operation_step ON operation (step);

CREATE INDEX change_row ON change (row_id, operation);

-- What gathered entries knew of a session's life (RFC 5545, 3.8.7.4: SEQUENCE never
-- falls): when it was made, when it last changed, and how often.
CREATE TABLE revision (
    session_id TEXT    NOT NULL PRIMARY KEY,
    created    TEXT    NOT NULL,
    modified   TEXT    NOT NULL,
    sequence   INTEGER NOT NULL
) STRICT;

-- The journal only grows, but for the two operations that are made to shorten it.
DROP TRIGGER operation_stays;
DROP TRIGGER operation_keeps;
DROP TRIGGER change_stays;
DROP TRIGGER change_keeps;

CREATE VIEW shortening AS
    SELECT number FROM operation
    WHERE state = 'open' AND action IN ('person-erase', 'history-gather');

CREATE TRIGGER operation_stays BEFORE DELETE ON operation
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER operation_keeps
BEFORE UPDATE OF number, at, author, action, subject, sort, reverts ON operation
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_stays BEFORE DELETE ON change
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER change_keeps BEFORE UPDATE ON change
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER revision_made BEFORE INSERT ON revision
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'no operation is open: the journal is the only way to write');
END;
CREATE TRIGGER revision_keeps BEFORE UPDATE ON revision
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'no operation is open: the journal is the only way to write');
END;
CREATE TRIGGER revision_stays BEFORE DELETE ON revision
WHEN NOT EXISTS (SELECT 1 FROM shortening) BEGIN
    SELECT RAISE(ABORT, 'no operation is open: the journal is the only way to write');
END;
