-- What people said about the evidence, and what follows from it. LEDGER.md tells each column.

CREATE TABLE correction (
    key INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    object TEXT,
    findings TEXT NOT NULL,
    because TEXT,
    author TEXT NOT NULL,
    recorded TEXT NOT NULL,
    blanked INTEGER
);

CREATE TABLE edited (
    statement INTEGER PRIMARY KEY REFERENCES statement,
    speaker INTEGER REFERENCES term,
    wrong INTEGER REFERENCES correction
);

CREATE TABLE tombstone (
    key INTEGER PRIMARY KEY,
    correction INTEGER NOT NULL REFERENCES correction,
    digest BLOB NOT NULL,
    address TEXT NOT NULL,
    text_digest BLOB NOT NULL,
    last_term INTEGER NOT NULL
);
