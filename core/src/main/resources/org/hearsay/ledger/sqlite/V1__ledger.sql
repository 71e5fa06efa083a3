-- The ledger's first schema for SQLite. LEDGER.md tells each table and column.

CREATE TABLE term (
    key INTEGER PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
);

CREATE TABLE revision (
    key INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    day TEXT,
    text BLOB NOT NULL,
    address TEXT NOT NULL,
    url TEXT,
    publisher INTEGER REFERENCES term,
    headline TEXT,
    byline TEXT,
    published TEXT,
    language INTEGER REFERENCES term,
    canonical TEXT,
    modified TEXT,
    paywall INTEGER,
    live INTEGER NOT NULL,
    paragraphs TEXT NOT NULL
);
CREATE INDEX revision_address ON revision (address);

CREATE TABLE byline (
    key INTEGER PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES term
);

CREATE TABLE part (
    key INTEGER PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    published TEXT,
    headline TEXT
);

CREATE TABLE license (
    key INTEGER PRIMARY KEY,
    name INTEGER NOT NULL REFERENCES term,
    evidence INTEGER NOT NULL REFERENCES term,
    start_at INTEGER,
    end_at INTEGER
);

CREATE TABLE reading (
    key INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    revision INTEGER NOT NULL REFERENCES revision,
    model INTEGER REFERENCES term,
    build INTEGER NOT NULL REFERENCES term,
    recorded TEXT NOT NULL,
    sentences TEXT NOT NULL
);
CREATE INDEX reading_revision ON reading (revision);

CREATE TABLE page (
    digest BLOB NOT NULL PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading,
    place TEXT NOT NULL,
    retrieved TEXT
) WITHOUT ROWID;
CREATE INDEX page_reading ON page (reading);

CREATE TABLE statement (
    key INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    words_check INTEGER NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    cue TEXT NOT NULL,
    kind INTEGER NOT NULL REFERENCES term,
    stance INTEGER NOT NULL REFERENCES term,
    source_type INTEGER NOT NULL REFERENCES term,
    speaker INTEGER REFERENCES term,
    entity TEXT,
    source_count INTEGER,
    basis TEXT,
    reason TEXT,
    authority TEXT,
    trail TEXT NOT NULL,
    addressee INTEGER REFERENCES term,
    parent TEXT,
    parent_rule INTEGER REFERENCES term,
    confidence REAL NOT NULL,
    finder INTEGER NOT NULL REFERENCES term,
    rule INTEGER NOT NULL REFERENCES term,
    model INTEGER REFERENCES term
);
CREATE INDEX statement_reading ON statement (reading, number);

CREATE TABLE link (
    key INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term,
    rule INTEGER NOT NULL REFERENCES term,
    start_at INTEGER,
    end_at INTEGER
);

CREATE TABLE event (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    anchor TEXT NOT NULL,
    words TEXT NOT NULL,
    type INTEGER NOT NULL REFERENCES term,
    mode INTEGER REFERENCES term,
    contexts INTEGER NOT NULL REFERENCES term,
    cameo INTEGER REFERENCES term,
    factuality INTEGER NOT NULL REFERENCES term,
    asserted_by TEXT,
    time_value INTEGER REFERENCES term,
    time_start_at INTEGER,
    time_end_at INTEGER,
    where_start_at INTEGER,
    where_end_at INTEGER,
    where_name INTEGER REFERENCES term,
    where_lat REAL,
    where_lon REAL,
    where_geonames INTEGER,
    where_country INTEGER REFERENCES term,
    where_admin1 INTEGER REFERENCES term,
    where_admin2 INTEGER REFERENCES term,
    where_place_use INTEGER REFERENCES term,
    where_note INTEGER REFERENCES term,
    where_rule INTEGER REFERENCES term,
    confidence REAL NOT NULL,
    finder INTEGER NOT NULL REFERENCES term,
    rule INTEGER NOT NULL REFERENCES term,
    model INTEGER REFERENCES term
);

CREATE TABLE participant (
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    role INTEGER NOT NULL REFERENCES term,
    name INTEGER NOT NULL REFERENCES term,
    code INTEGER REFERENCES term,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL
);

CREATE TABLE event_count (
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES term,
    whom TEXT,
    low INTEGER NOT NULL,
    high INTEGER,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    as_of INTEGER REFERENCES term
);

CREATE TABLE entity (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type INTEGER NOT NULL REFERENCES term,
    role TEXT,
    affiliation INTEGER REFERENCES term,
    code INTEGER REFERENCES term
);

CREATE TABLE mention (
    key INTEGER PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES term,
    entity INTEGER
);

CREATE TABLE timex (
    key INTEGER PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES term,
    value INTEGER NOT NULL REFERENCES term,
    modifier INTEGER REFERENCES term,
    rule INTEGER NOT NULL REFERENCES term,
    anchor INTEGER REFERENCES term
);

CREATE TABLE place (
    key INTEGER PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term,
    lat REAL,
    lon REAL,
    geonames INTEGER,
    country INTEGER REFERENCES term,
    admin1 INTEGER REFERENCES term,
    admin2 INTEGER REFERENCES term,
    place_use INTEGER NOT NULL REFERENCES term,
    note INTEGER REFERENCES term,
    rule INTEGER NOT NULL REFERENCES term
);

CREATE TABLE problem (
    key INTEGER PRIMARY KEY,
    code INTEGER NOT NULL REFERENCES term,
    message TEXT NOT NULL,
    start_at INTEGER,
    end_at INTEGER
);

CREATE VIRTUAL TABLE statement_search USING fts5 (
    words, speaker, publisher, tags,
    content = '', columnsize = 0, tokenize = 'porter unicode61 remove_diacritics 2'
);
