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
INSERT INTO briefings VALUES (1, 'ledningsgrupp', 10, 'sv', '2026-11-24');
INSERT INTO briefings VALUES (4, 'kommunstyrelse', 45, 'fi', '2027-01-12');
INSERT INTO settings VALUES ('language', 'fi');
INSERT INTO settings VALUES ('text-size', '3');
PRAGMA application_id = 1280920404;
PRAGMA user_version = 1;
