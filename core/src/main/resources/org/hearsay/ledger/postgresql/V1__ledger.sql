-- The ledger's first schema for PostgreSQL. LEDGER.md tells each table and column.

CREATE TABLE term (
    key BIGINT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
);

CREATE TABLE revision (
    key BIGINT NOT NULL PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,
    name TEXT NOT NULL,
    day TEXT,
    text BYTEA NOT NULL,
    address TEXT NOT NULL,
    url TEXT,
    publisher BIGINT REFERENCES term (key),
    headline TEXT,
    byline TEXT,
    published TEXT,
    language BIGINT REFERENCES term (key),
    canonical TEXT,
    modified TEXT,
    paywall INTEGER,
    live INTEGER NOT NULL,
    paragraphs TEXT NOT NULL
);
CREATE INDEX revision_address ON revision (address);

CREATE TABLE byline (
    key BIGINT NOT NULL PRIMARY KEY,
    name BIGINT NOT NULL REFERENCES term (key)
);

CREATE TABLE part (
    key BIGINT NOT NULL PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    published TEXT,
    headline TEXT
);

CREATE TABLE license (
    key BIGINT NOT NULL PRIMARY KEY,
    name BIGINT NOT NULL REFERENCES term (key),
    evidence BIGINT NOT NULL REFERENCES term (key),
    start_at INTEGER,
    end_at INTEGER
);

CREATE TABLE reading (
    key BIGINT NOT NULL PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,
    revision BIGINT NOT NULL REFERENCES revision (key),
    model BIGINT REFERENCES term (key),
    build BIGINT NOT NULL REFERENCES term (key),
    recorded TEXT NOT NULL,
    sentences TEXT NOT NULL
);
CREATE INDEX reading_revision ON reading (revision);

CREATE TABLE page (
    digest BYTEA NOT NULL PRIMARY KEY,
    reading BIGINT NOT NULL REFERENCES reading (key),
    place TEXT NOT NULL,
    retrieved TEXT
);
CREATE INDEX page_reading ON page (reading);

CREATE TABLE statement (
    key BIGINT NOT NULL PRIMARY KEY,
    reading BIGINT NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    words_check INTEGER NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    cue TEXT NOT NULL,
    kind BIGINT NOT NULL REFERENCES term (key),
    stance BIGINT NOT NULL REFERENCES term (key),
    source_type BIGINT NOT NULL REFERENCES term (key),
    speaker BIGINT REFERENCES term (key),
    entity TEXT,
    source_count INTEGER,
    basis TEXT,
    reason TEXT,
    authority TEXT,
    trail TEXT NOT NULL,
    addressee BIGINT REFERENCES term (key),
    parent TEXT,
    parent_rule BIGINT REFERENCES term (key),
    confidence DOUBLE PRECISION NOT NULL,
    finder BIGINT NOT NULL REFERENCES term (key),
    rule BIGINT NOT NULL REFERENCES term (key),
    model BIGINT REFERENCES term (key)
);
CREATE INDEX statement_reading ON statement (reading, number);

CREATE TABLE link (
    key BIGINT NOT NULL PRIMARY KEY,
    statement INTEGER NOT NULL,
    name BIGINT NOT NULL REFERENCES term (key),
    rule BIGINT NOT NULL REFERENCES term (key),
    start_at INTEGER,
    end_at INTEGER
);

CREATE TABLE event (
    key BIGINT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    anchor TEXT NOT NULL,
    words TEXT NOT NULL,
    type BIGINT NOT NULL REFERENCES term (key),
    mode BIGINT REFERENCES term (key),
    contexts BIGINT NOT NULL REFERENCES term (key),
    cameo BIGINT REFERENCES term (key),
    factuality BIGINT NOT NULL REFERENCES term (key),
    asserted_by TEXT,
    time_value BIGINT REFERENCES term (key),
    time_start_at INTEGER,
    time_end_at INTEGER,
    where_start_at INTEGER,
    where_end_at INTEGER,
    where_name BIGINT REFERENCES term (key),
    where_lat DOUBLE PRECISION,
    where_lon DOUBLE PRECISION,
    where_geonames INTEGER,
    where_country BIGINT REFERENCES term (key),
    where_admin1 BIGINT REFERENCES term (key),
    where_admin2 BIGINT REFERENCES term (key),
    where_place_use BIGINT REFERENCES term (key),
    where_note BIGINT REFERENCES term (key),
    where_rule BIGINT REFERENCES term (key),
    confidence DOUBLE PRECISION NOT NULL,
    finder BIGINT NOT NULL REFERENCES term (key),
    rule BIGINT NOT NULL REFERENCES term (key),
    model BIGINT REFERENCES term (key)
);

CREATE TABLE participant (
    key BIGINT NOT NULL PRIMARY KEY,
    event INTEGER NOT NULL,
    role BIGINT NOT NULL REFERENCES term (key),
    name BIGINT NOT NULL REFERENCES term (key),
    code BIGINT REFERENCES term (key),
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL
);

CREATE TABLE event_count (
    key BIGINT NOT NULL PRIMARY KEY,
    event INTEGER NOT NULL,
    kind BIGINT NOT NULL REFERENCES term (key),
    whom TEXT,
    low INTEGER NOT NULL,
    high INTEGER,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    as_of BIGINT REFERENCES term (key)
);

CREATE TABLE entity (
    key BIGINT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type BIGINT NOT NULL REFERENCES term (key),
    role TEXT,
    affiliation BIGINT REFERENCES term (key),
    code BIGINT REFERENCES term (key)
);

CREATE TABLE mention (
    key BIGINT NOT NULL PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type BIGINT NOT NULL REFERENCES term (key),
    entity INTEGER
);

CREATE TABLE timex (
    key BIGINT NOT NULL PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type BIGINT NOT NULL REFERENCES term (key),
    value BIGINT NOT NULL REFERENCES term (key),
    modifier BIGINT REFERENCES term (key),
    rule BIGINT NOT NULL REFERENCES term (key),
    anchor BIGINT REFERENCES term (key)
);

CREATE TABLE place (
    key BIGINT NOT NULL PRIMARY KEY,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    name BIGINT NOT NULL REFERENCES term (key),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    geonames INTEGER,
    country BIGINT REFERENCES term (key),
    admin1 BIGINT REFERENCES term (key),
    admin2 BIGINT REFERENCES term (key),
    place_use BIGINT NOT NULL REFERENCES term (key),
    note BIGINT REFERENCES term (key),
    rule BIGINT NOT NULL REFERENCES term (key)
);

CREATE TABLE problem (
    key BIGINT NOT NULL PRIMARY KEY,
    code BIGINT NOT NULL REFERENCES term (key),
    message TEXT NOT NULL,
    start_at INTEGER,
    end_at INTEGER
);

-- Stems without a list of words to be passed over, as in SQLite: "no" and "not" can be searched for.
CREATE TEXT SEARCH DICTIONARY hearsay_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION hearsay (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION hearsay
    ALTER MAPPING FOR asciiword, word, numword, numhword, asciihword, hword, hword_part, hword_asciipart, hword_numpart
    WITH hearsay_stem;

CREATE TABLE statement_search (
    key BIGINT NOT NULL PRIMARY KEY REFERENCES statement (key),
    document TSVECTOR NOT NULL
);
CREATE INDEX statement_search_document ON statement_search USING GIN (document);
