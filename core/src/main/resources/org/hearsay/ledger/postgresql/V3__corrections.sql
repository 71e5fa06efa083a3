-- What people said about the evidence, and what follows from it. LEDGER.md tells each column.

CREATE TABLE correction (
    key BIGINT NOT NULL PRIMARY KEY,
    digest BYTEA NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT,
    findings TEXT NOT NULL,
    because TEXT,
    author TEXT NOT NULL,
    recorded TEXT NOT NULL,
    blanked BIGINT
);

CREATE TABLE edited (
    statement BIGINT NOT NULL PRIMARY KEY REFERENCES statement (key),
    speaker BIGINT REFERENCES term (key),
    wrong BIGINT REFERENCES correction (key)
);

CREATE TABLE tombstone (
    key BIGINT NOT NULL PRIMARY KEY,
    correction BIGINT NOT NULL REFERENCES correction (key),
    digest BYTEA NOT NULL,
    address TEXT NOT NULL,
    text_digest BYTEA NOT NULL,
    last_term BIGINT NOT NULL
);
