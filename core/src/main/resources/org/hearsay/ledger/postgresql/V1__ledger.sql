-- The ledger's first schema for PostgreSQL. LEDGER.md tells each table and column.

CREATE TABLE term (
    key INTEGER NOT NULL PRIMARY KEY,
    words TEXT NOT NULL UNIQUE
);

CREATE TABLE revision (
    key INTEGER NOT NULL PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,
    name TEXT NOT NULL,
    day TEXT,
    text BYTEA NOT NULL,
    address TEXT NOT NULL,
    url TEXT,
    publisher INTEGER REFERENCES term (key),
    headline TEXT,
    byline TEXT,
    published TEXT,
    language INTEGER REFERENCES term (key),
    canonical TEXT,
    modified TEXT,
    paywall INTEGER,
    live INTEGER NOT NULL,
    paragraphs TEXT NOT NULL
);
CREATE INDEX revision_address ON revision (address);

CREATE TABLE byline (
    revision INTEGER NOT NULL REFERENCES revision (key),
    number INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term (key),
    PRIMARY KEY (revision, number)
);

CREATE TABLE part (
    revision INTEGER NOT NULL REFERENCES revision (key),
    number INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    published TEXT,
    headline TEXT,
    PRIMARY KEY (revision, number)
);

CREATE TABLE license (
    revision INTEGER NOT NULL REFERENCES revision (key),
    number INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term (key),
    evidence INTEGER NOT NULL REFERENCES term (key),
    start_at INTEGER,
    end_at INTEGER,
    PRIMARY KEY (revision, number)
);

CREATE TABLE reading (
    key INTEGER NOT NULL PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE,
    revision INTEGER NOT NULL REFERENCES revision (key),
    model INTEGER REFERENCES term (key),
    build INTEGER NOT NULL REFERENCES term (key),
    recorded TEXT NOT NULL,
    sentences TEXT NOT NULL
);
CREATE INDEX reading_revision ON reading (revision);

CREATE TABLE page (
    digest BYTEA NOT NULL PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (key),
    place TEXT NOT NULL,
    retrieved TEXT
);
CREATE INDEX page_reading ON page (reading);

CREATE TABLE statement (
    key INTEGER NOT NULL PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    words TEXT NOT NULL,
    content TEXT NOT NULL,
    source TEXT NOT NULL,
    cue TEXT NOT NULL,
    kind INTEGER NOT NULL REFERENCES term (key),
    stance INTEGER NOT NULL REFERENCES term (key),
    source_type INTEGER NOT NULL REFERENCES term (key),
    speaker INTEGER REFERENCES term (key),
    entity TEXT,
    source_count INTEGER,
    basis TEXT,
    reason TEXT,
    authority TEXT,
    trail TEXT NOT NULL,
    addressee INTEGER REFERENCES term (key),
    parent TEXT,
    parent_rule INTEGER REFERENCES term (key),
    confidence DOUBLE PRECISION NOT NULL,
    finder INTEGER NOT NULL REFERENCES term (key),
    rule INTEGER NOT NULL REFERENCES term (key),
    model INTEGER REFERENCES term (key)
);
CREATE INDEX statement_reading ON statement (reading, number);

CREATE TABLE link (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    statement INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term (key),
    rule INTEGER NOT NULL REFERENCES term (key),
    start_at INTEGER,
    end_at INTEGER,
    PRIMARY KEY (reading, number)
);

CREATE TABLE event (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    anchor TEXT NOT NULL,
    words TEXT NOT NULL,
    type INTEGER NOT NULL REFERENCES term (key),
    mode INTEGER REFERENCES term (key),
    contexts INTEGER NOT NULL REFERENCES term (key),
    cameo INTEGER REFERENCES term (key),
    factuality INTEGER NOT NULL REFERENCES term (key),
    asserted_by TEXT,
    time_value INTEGER REFERENCES term (key),
    time_start_at INTEGER,
    time_end_at INTEGER,
    where_start_at INTEGER,
    where_end_at INTEGER,
    where_name INTEGER REFERENCES term (key),
    where_lat DOUBLE PRECISION,
    where_lon DOUBLE PRECISION,
    where_geonames INTEGER,
    where_country INTEGER REFERENCES term (key),
    where_admin1 INTEGER REFERENCES term (key),
    where_admin2 INTEGER REFERENCES term (key),
    where_place_use INTEGER REFERENCES term (key),
    where_note INTEGER REFERENCES term (key),
    where_rule INTEGER REFERENCES term (key),
    confidence DOUBLE PRECISION NOT NULL,
    finder INTEGER NOT NULL REFERENCES term (key),
    rule INTEGER NOT NULL REFERENCES term (key),
    model INTEGER REFERENCES term (key),
    PRIMARY KEY (reading, number)
);

CREATE TABLE participant (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    event INTEGER NOT NULL,
    role INTEGER NOT NULL REFERENCES term (key),
    name INTEGER NOT NULL REFERENCES term (key),
    code INTEGER REFERENCES term (key),
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    PRIMARY KEY (reading, number)
);

CREATE TABLE event_count (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    event INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES term (key),
    whom TEXT,
    low INTEGER NOT NULL,
    high INTEGER,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    as_of INTEGER REFERENCES term (key),
    PRIMARY KEY (reading, number)
);

CREATE TABLE entity (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type INTEGER NOT NULL REFERENCES term (key),
    role TEXT,
    affiliation INTEGER REFERENCES term (key),
    code INTEGER REFERENCES term (key),
    PRIMARY KEY (reading, number)
);

CREATE TABLE mention (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES term (key),
    entity INTEGER,
    PRIMARY KEY (reading, number)
);

CREATE TABLE timex (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES term (key),
    value INTEGER NOT NULL REFERENCES term (key),
    modifier INTEGER REFERENCES term (key),
    rule INTEGER NOT NULL REFERENCES term (key),
    anchor INTEGER REFERENCES term (key),
    PRIMARY KEY (reading, number)
);

CREATE TABLE place (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    name INTEGER NOT NULL REFERENCES term (key),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    geonames INTEGER,
    country INTEGER REFERENCES term (key),
    admin1 INTEGER REFERENCES term (key),
    admin2 INTEGER REFERENCES term (key),
    place_use INTEGER NOT NULL REFERENCES term (key),
    note INTEGER REFERENCES term (key),
    rule INTEGER NOT NULL REFERENCES term (key),
    PRIMARY KEY (reading, number)
);

CREATE TABLE problem (
    reading INTEGER NOT NULL REFERENCES reading (key),
    number INTEGER NOT NULL,
    code INTEGER NOT NULL REFERENCES term (key),
    message TEXT NOT NULL,
    start_at INTEGER,
    end_at INTEGER,
    PRIMARY KEY (reading, number)
);

-- Stems without a list of words to be passed over, as in SQLite: "no" and "not" can be searched for.
CREATE TEXT SEARCH DICTIONARY hearsay_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION hearsay (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION hearsay
    ALTER MAPPING FOR asciiword, word, numword, numhword, asciihword, hword, hword_part, hword_asciipart, hword_numpart
    WITH hearsay_stem;

CREATE TABLE statement_search (
    key INTEGER NOT NULL PRIMARY KEY REFERENCES statement (key),
    document TSVECTOR NOT NULL
);
CREATE INDEX statement_search_document ON statement_search USING GIN (document);
