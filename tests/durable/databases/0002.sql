CREATE TABLE briefings (
    id INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    language TEXT NOT NULL,
    date TEXT NOT NULL
, template TEXT, told_case TEXT, unconfirmed INTEGER NOT NULL DEFAULT 0, aland INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO briefings VALUES (1, 'ledningsgrupp', 10, 'sv', '2026-11-24', NULL, 'sakyla-2022', 0, 0);
INSERT INTO briefings VALUES (4, 'kommunstyrelse', 45, 'sv', '2027-01-12', 'elsewhere', NULL, 1, 1);
INSERT INTO settings VALUES ('language', 'fi');
INSERT INTO settings VALUES ('second-language', 'en');
INSERT INTO settings VALUES ('text-size', '3');
PRAGMA application_id = 1280920404;
PRAGMA user_version = 2;
