package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which revision of an article stood at its address when: rows of {@code sighting}.
 *
 * <p>A page that says the same as the last one found at its place is no sighting, so that adding the same folder again
 * changes nothing; one that says something else is, even when what it says was known. A key is {@link Table#SIBLINGS} times
 * the key of the last reading before it, plus its place behind that reading. <b>Threads:</b> one.
 */
final class Sightings {
    private static final String OF_ADDRESS =
            "SELECT s.revision FROM revision v JOIN sighting s ON s.revision = v.key WHERE v.address = ?";
    private static final String NEWEST_FIRST = " ORDER BY s.key DESC LIMIT 1";

    /** Rows behind one reading that bring an article back to a revision it had left. */
    private static final String RETURNS = "SELECT s.revision FROM sighting s JOIN revision v ON v.key = s.revision"
            + " WHERE s.key >= ? AND s.key < ?"
            + " AND EXISTS (SELECT 1 FROM sighting e WHERE e.revision = s.revision AND e.key < s.key)"
            + " AND s.revision <> (SELECT l.revision FROM revision w JOIN sighting l ON l.revision = w.key"
            + " WHERE w.address = v.address AND l.key < s.key ORDER BY l.key DESC LIMIT 1) ORDER BY s.key";

    private final Database database;
    private final Clock clock;

    Sightings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A revision and the address where it stands. */
    private record Known(long revision, String address) {}

    /**
     * Records that a revision stands at its address, where that is news; inside a change.
     *
     * @return whether the article went back to this revision from another one
     */
    boolean add(long revision, String address, PageTrace trace) throws SQLException {
        Long newest = database.number(OF_ADDRESS + NEWEST_FIRST, address);
        if (newest != null && !isNews(revision, address, trace)) {
            return false;
        }
        boolean before = wasSeen(revision);
        Long readings = database.number("SELECT max(key) FROM reading");
        long behind = (readings == null ? 0 : readings) * Table.SIBLINGS;
        database.change(
                "INSERT INTO sighting (key, revision, place, seen) VALUES (?, ?, ?, ?)",
                Math.max(behind, database.next("sighting")),
                revision,
                trace.place(),
                clock.instant().toString());
        return before && newest != null && newest != revision;
    }

    /** The same for a page that was read before; changes nothing where the page is unknown. */
    boolean addKnown(PageTrace trace) throws SQLException {
        Known known = known(trace);
        return known != null && add(known.revision(), known.address(), trace);
    }

    /** Whether {@link #addKnown} would record anything. */
    boolean isNews(PageTrace trace) throws SQLException {
        Known known = known(trace);
        return known != null && isNews(known.revision(), known.address(), trace);
    }

    private boolean isNews(long revision, String address, PageTrace trace) throws SQLException {
        if (trace.sight() == PageTrace.Sight.LINE) {
            return !wasSeen(revision);
        }
        Long here = database.number(OF_ADDRESS + " AND s.place = ?" + NEWEST_FIRST, address, trace.place());
        return here == null || here != revision;
    }

    private boolean wasSeen(long revision) throws SQLException {
        return database.number("SELECT key FROM sighting WHERE revision = ? LIMIT 1", revision) != null;
    }

    private @Nullable Known known(PageTrace trace) throws SQLException {
        PreparedStatement query =
                database.prepare("SELECT v.key, v.address FROM page p JOIN reading r ON r.key = p.reading"
                        + " JOIN revision v ON v.key = r.revision WHERE p.digest = ?");
        Database.set(query, (Object) Appender.bytes(trace.digest()));
        try (ResultSet rows = query.executeQuery()) {
            return rows.next() ? new Known(rows.getLong(1), StoredText.read(rows.getString(2))) : null;
        }
    }

    /** The keys of the newest readings of the revisions that stood at an address, one after the other. */
    List<Long> steps(String address) throws SQLException {
        List<Long> readings = new ArrayList<>();
        long last = -1;
        for (long revision : database.numbers(OF_ADDRESS + " ORDER BY s.key", address)) {
            if (revision != last) {
                readings.addAll(database.numbers("SELECT max(key) FROM reading WHERE revision = ?", revision));
            }
            last = revision;
        }
        return readings;
    }

    /** The keys of the readings to which articles went back after a reading was recorded, and before the next one was. */
    List<Long> returnsAfter(long reading) throws SQLException {
        List<Long> readings = new ArrayList<>();
        for (long revision : database.numbers(RETURNS, reading * Table.SIBLINGS, (reading + 1) * Table.SIBLINGS)) {
            readings.addAll(database.numbers(
                    "SELECT max(key) FROM reading WHERE revision = ? AND key <= ?", revision, reading));
        }
        return readings;
    }
}
