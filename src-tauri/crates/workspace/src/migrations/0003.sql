-- A session that is locked in place, and what is still to do for it. Images of before hold
-- neither: they are read with these defaults (storage::before).

ALTER TABLE session ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE session ADD COLUMN todos TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(todos));
