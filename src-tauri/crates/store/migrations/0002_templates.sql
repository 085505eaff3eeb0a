-- A briefing may follow a template, tell a real case, show what is not confirmed, and be for a municipality in Åland.
ALTER TABLE briefings ADD COLUMN template TEXT;
ALTER TABLE briefings ADD COLUMN told_case TEXT;
ALTER TABLE briefings ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE briefings ADD COLUMN aland INTEGER NOT NULL DEFAULT 0;
