-- When which revision stood at its address. LEDGER.md tells each column.

CREATE TABLE sighting (
    key BIGINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL REFERENCES revision (key),
    place TEXT NOT NULL,
    seen TEXT NOT NULL
);

INSERT INTO sighting (key, revision, place, seen)
SELECT r.key * 1048576 + row_number() OVER (PARTITION BY r.key ORDER BY p.digest) - 1, r.revision, p.place, r.recorded
FROM page p JOIN reading r ON r.key = p.reading;

CREATE INDEX sighting_revision ON sighting (revision);
