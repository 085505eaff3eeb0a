-- A meeting is a record of its own; briefings, and later what was agreed, share it.
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    date TEXT NOT NULL,
    sections TEXT NOT NULL DEFAULT '',
    present TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX meetings_by_date ON meetings (date, id);

INSERT INTO meetings (id, audience, date) SELECT id, audience, date FROM briefings;

-- What was chosen for a briefing, which slides it has in which order, and who may see it.
CREATE TABLE tailored_briefings (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL,
    language TEXT NOT NULL,
    template TEXT,
    told_case TEXT,
    unconfirmed INTEGER NOT NULL DEFAULT 0,
    aland INTEGER NOT NULL DEFAULT 0,
    second TEXT,
    second_slides INTEGER NOT NULL DEFAULT 0,
    handout TEXT,
    -- JSON: ids of challenges; nothing for those that the body's data give.
    challenges TEXT,
    -- JSON: the slides in order, with those that are hidden; nothing until they were chosen.
    slides TEXT,
    status TEXT NOT NULL DEFAULT '',
    ground TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0,
    made TEXT NOT NULL DEFAULT '',
    changed TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO tailored_briefings
    (id, meeting, minutes, language, template, told_case, unconfirmed, aland, second, second_slides, handout)
SELECT id, id, minutes, language, template, told_case, unconfirmed, aland,
    (SELECT nullif(value, '') FROM settings WHERE name = 'second-language'),
    coalesce((SELECT value = 'yes' FROM settings WHERE name = 'second-slides'), 0),
    (SELECT nullif(value, '') FROM settings WHERE name = 'handout-language')
FROM briefings;

DROP TABLE briefings;
ALTER TABLE tailored_briefings RENAME TO briefings;
DELETE FROM settings WHERE name IN ('second-language', 'second-slides', 'handout-language');

CREATE INDEX briefings_by_meeting ON briefings (meeting);
CREATE INDEX briefings_by_change ON briefings (archived, changed);

-- A text of somebody's own in the place of the pack's, with the text that it took the place of.
CREATE TABLE texts (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    base_mark TEXT NOT NULL,
    base TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (briefing, field, audience, language)
) STRICT, WITHOUT ROWID;

-- Fields of a briefing in two languages whose other language was changed.
CREATE TABLE unmatched (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (briefing, field, audience, language)
) STRICT, WITHOUT ROWID;

-- Slides that no pack has; their words are texts like all others.
CREATE TABLE own_slides (
    id INTEGER PRIMARY KEY,
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    picture TEXT
) STRICT;

CREATE INDEX own_slides_by_briefing ON own_slides (briefing);

-- What is not for everybody: a slide, its notes or a figure, with the ground.
CREATE TABLE marks (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (briefing, target)
) STRICT, WITHOUT ROWID;

-- Terms that somebody wants to keep as they are.
CREATE TABLE kept_terms (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    term TEXT NOT NULL,
    PRIMARY KEY (briefing, term)
) STRICT, WITHOUT ROWID;

-- A briefing as it was when somebody gave that a name: its rows, and its deck for comparison.
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    rows TEXT NOT NULL,
    outline TEXT NOT NULL
) STRICT;

CREATE INDEX versions_by_briefing ON versions (briefing);

-- The municipality: name, languages, size, colour and the like, by name.
CREATE TABLE profile (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the municipality tells about itself.
CREATE TABLE about_us (
    id TEXT PRIMARY KEY,
    -- Of a fact that the pack knows: its value. Of one of its own: JSON with label, words and challenges.
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Figures of the municipality's own, as JSON.
CREATE TABLE own_figures (
    id TEXT PRIMARY KEY,
    figure TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Pictures never change; their id is their content's. What nobody shows any more stays for those who take a step back.
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Every step, in order, and the rows that it changed, as they were before and after it.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    what TEXT NOT NULL,
    place TEXT,
    briefing INTEGER,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE step_rows (
    step INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    changed_table TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, changed_table, key)
) STRICT, WITHOUT ROWID;
