-- What is said of somebody's part in an event, where that is less sure than the event. LEDGER.md tells each column.

CREATE TABLE ground (
    key INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    actor INTEGER NOT NULL,
    ground INTEGER NOT NULL REFERENCES term,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    asserted_by TEXT
);
