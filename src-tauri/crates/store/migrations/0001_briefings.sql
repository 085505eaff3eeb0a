-- A briefing is what was chosen for it; its slides are made anew from the content pack.
CREATE TABLE briefings (
    id INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    language TEXT NOT NULL,
    date TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
