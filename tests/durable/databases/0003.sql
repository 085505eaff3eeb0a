PRAGMA foreign_keys = OFF;
CREATE TABLE about_us (
    id TEXT PRIMARY KEY,
    -- Of a fact that the pack knows: its value. Of one of its own: JSON with label, words and challenges.
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "briefings" (
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
INSERT INTO "briefings" VALUES(1,3,'',5,'sv',NULL,NULL,0,0,NULL,0,NULL,NULL,'[{"id":"ledningsgrupp.ask"},{"id":"ledningsgrupp.why-now"},{"id":"c3-responsibility.message"},{"id":"c3-responsibility.example"},{"id":"c3-responsibility.questions"},{"id":"c3-responsibility.decision"},{"id":"ledningsgrupp.numbers"}]','','',0,'2026-11-25T18:35:13','2026-11-25T18:35:14');
INSERT INTO "briefings" VALUES(9,7,'',45,'fi','elsewhere',NULL,0,0,NULL,0,NULL,NULL,NULL,'','',0,'','');
CREATE TABLE kept_terms (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    term TEXT NOT NULL,
    PRIMARY KEY (briefing, term)
) STRICT, WITHOUT ROWID;
CREATE TABLE marks (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    target TEXT NOT NULL,
    ground TEXT NOT NULL,
    PRIMARY KEY (briefing, target)
) STRICT, WITHOUT ROWID;
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    audience TEXT NOT NULL,
    date TEXT NOT NULL,
    sections TEXT NOT NULL DEFAULT '',
    present TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "meetings" VALUES(3,'ledningsgrupp','2026-11-27','','');
INSERT INTO "meetings" VALUES(7,'kommunstyrelse','2027-01-12','','');
CREATE TABLE own_figures (
    id TEXT PRIMARY KEY,
    figure TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE own_slides (
    id INTEGER PRIMARY KEY,
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    picture TEXT
) STRICT;
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE profile (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "settings" VALUES('language','en');
INSERT INTO "settings" VALUES('text-size','2');
CREATE TABLE step_rows (
    step INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
    changed_table TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, changed_table, key)
) STRICT, WITHOUT ROWID;
INSERT INTO "step_rows" VALUES(1,'briefings','[1]',NULL,'{"id":1,"meeting":1,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}');
INSERT INTO "step_rows" VALUES(1,'meetings','[1]',NULL,'{"id":1,"audience":"ledningsgrupp","date":"2026-11-25","sections":"","present":""}');
INSERT INTO "step_rows" VALUES(2,'texts','[1,"c3-responsibility.headline","ledningsgrupp","sv"]',NULL,'{"briefing":1,"field":"c3-responsibility.headline","audience":"ledningsgrupp","language":"sv","base_mark":"dcb531439d","base":"Ansvaret är ledningens också när ingen har fått uppgiften","text":"Ansvaret är vårt, 0 gånger om"}');
INSERT INTO "step_rows" VALUES(3,'briefings','[1]','{"id":1,"meeting":1,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}','{"id":1,"meeting":2,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}');
INSERT INTO "step_rows" VALUES(3,'meetings','[1]','{"id":1,"audience":"ledningsgrupp","date":"2026-11-25","sections":"","present":""}',NULL);
INSERT INTO "step_rows" VALUES(3,'meetings','[2]',NULL,'{"id":2,"audience":"ledningsgrupp","date":"2026-11-26","sections":"","present":""}');
INSERT INTO "step_rows" VALUES(4,'texts','[1,"c3-responsibility.headline","ledningsgrupp","sv"]','{"briefing":1,"field":"c3-responsibility.headline","audience":"ledningsgrupp","language":"sv","base_mark":"dcb531439d","base":"Ansvaret är ledningens också när ingen har fått uppgiften","text":"Ansvaret är vårt, 0 gånger om"}','{"briefing":1,"field":"c3-responsibility.headline","audience":"ledningsgrupp","language":"sv","base_mark":"dcb531439d","base":"Ansvaret är ledningens också när ingen har fått uppgiften","text":"Ansvaret är vårt, 1 gånger om"}');
INSERT INTO "step_rows" VALUES(5,'briefings','[1]','{"id":1,"meeting":2,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}','{"id":1,"meeting":3,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}');
INSERT INTO "step_rows" VALUES(5,'meetings','[2]','{"id":2,"audience":"ledningsgrupp","date":"2026-11-26","sections":"","present":""}',NULL);
INSERT INTO "step_rows" VALUES(5,'meetings','[3]',NULL,'{"id":3,"audience":"ledningsgrupp","date":"2026-11-27","sections":"","present":""}');
INSERT INTO "step_rows" VALUES(6,'briefings','[1]','{"id":1,"meeting":3,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:13"}','{"id":1,"meeting":3,"name":"","minutes":5,"language":"sv","template":null,"told_case":null,"unconfirmed":0,"aland":0,"second":null,"second_slides":0,"handout":null,"challenges":null,"slides":"[{\"id\":\"ledningsgrupp.ask\"},{\"id\":\"ledningsgrupp.why-now\"},{\"id\":\"c3-responsibility.message\"},{\"id\":\"c3-responsibility.example\"},{\"id\":\"c3-responsibility.questions\"},{\"id\":\"c3-responsibility.decision\"},{\"id\":\"ledningsgrupp.numbers\"}]","status":"","ground":"","archived":0,"made":"2026-11-25T18:35:13","changed":"2026-11-25T18:35:14"}');
INSERT INTO "step_rows" VALUES(6,'texts','[1,"c3-responsibility.headline","ledningsgrupp","sv"]','{"briefing":1,"field":"c3-responsibility.headline","audience":"ledningsgrupp","language":"sv","base_mark":"dcb531439d","base":"Ansvaret är ledningens också när ingen har fått uppgiften","text":"Ansvaret är vårt, 1 gånger om"}','{"briefing":1,"field":"c3-responsibility.headline","audience":"ledningsgrupp","language":"sv","base_mark":"dcb531439d","base":"Ansvaret är ledningens också när ingen har fått uppgiften","text":"Ansvaret är vårt, 2 gånger om"}');
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    made TEXT NOT NULL,
    what TEXT NOT NULL,
    place TEXT,
    briefing INTEGER,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "steps" VALUES(1,'2026-11-25T18:35:13','{"code":"step-choices","arguments":{}}','choices',1,0);
INSERT INTO "steps" VALUES(2,'2026-11-25T18:35:13','{"code":"step-text","arguments":{"slide":"Ansvaret är ledningens också när ingen har fått uppgiften"}}','text c3-responsibility.headline sv',1,0);
INSERT INTO "steps" VALUES(3,'2026-11-25T18:35:13','{"code":"step-choices","arguments":{}}','choices',1,0);
INSERT INTO "steps" VALUES(4,'2026-11-25T18:35:13','{"code":"step-text","arguments":{"slide":"Ansvaret är vårt, 0 gånger om"}}','text c3-responsibility.headline sv',1,0);
INSERT INTO "steps" VALUES(5,'2026-11-25T18:35:13','{"code":"step-choices","arguments":{}}','choices',1,0);
INSERT INTO "steps" VALUES(6,'2026-11-25T18:35:14','{"code":"step-text","arguments":{"slide":"Ansvaret är vårt, 1 gånger om"}}','text c3-responsibility.headline sv',1,0);
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
INSERT INTO "texts" VALUES(1,'c3-responsibility.headline','ledningsgrupp','sv','dcb531439d','Ansvaret är ledningens också när ingen har fått uppgiften','Ansvaret är vårt, 2 gånger om');
CREATE TABLE unmatched (
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    audience TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (briefing, field, audience, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    briefing INTEGER NOT NULL REFERENCES briefings (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    made TEXT NOT NULL,
    rows TEXT NOT NULL,
    outline TEXT NOT NULL
) STRICT;
CREATE INDEX meetings_by_date ON meetings (date, id);
CREATE INDEX briefings_by_meeting ON briefings (meeting);
CREATE INDEX briefings_by_change ON briefings (archived, changed);
CREATE INDEX own_slides_by_briefing ON own_slides (briefing);
CREATE INDEX versions_by_briefing ON versions (briefing);
PRAGMA application_id = 1280920404;
PRAGMA user_version = 3;
