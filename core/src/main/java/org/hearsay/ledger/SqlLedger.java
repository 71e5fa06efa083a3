package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Dependent;
import org.hearsay.reading.Reading;

/** A ledger in a database that speaks SQL. <b>Threads:</b> one. */
abstract class SqlLedger implements Ledger {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{4,64}");
    private static final int DIGEST_LENGTH = 64;

    private final Database database;
    private final Dialect dialect;
    private final Shelf shelf;
    private final OverlayReader overlays;
    private final Corrector corrector;
    private final Appender appender;
    private final Sightings sightings;

    SqlLedger(Connection connection, Dialect dialect, Clock clock) {
        this.database = new Database(connection);
        this.dialect = dialect;
        this.shelf = new Shelf(database);
        this.overlays = new OverlayReader(database);
        this.corrector = new Corrector(database, dialect, overlays, clock);
        this.appender = new Appender(database, dialect, overlays, clock);
        this.sightings = new Sightings(database, clock);
    }

    private static <T> T run(String what, Database.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw new LedgerException(what, failure);
        }
    }

    @Override
    public boolean holds(PageTrace trace) {
        String sql = "SELECT reading FROM page WHERE digest = ?";
        return run(
                "the ledger could not be asked for " + trace.place(),
                () -> database.number(sql, (Object) Appender.bytes(trace.digest())) != null);
    }

    @Override
    public Appended append(Reading reading, PageTrace trace) {
        if (reading.failed()) {
            throw new IllegalArgumentException("nothing was read of " + trace.place());
        }
        return run(
                "the reading of " + trace.place() + " could not be written",
                () -> database.transaction(() -> appender.append(reading, trace)));
    }

    @Override
    public Appended meet(PageTrace trace) {
        return run("it could not be recorded that " + trace.place() + " was met again", () -> {
            if (!sightings.isNews(trace)) {
                return Appended.NOTHING;
            }
            return database.transaction(() -> {
                dialect.lock(database);
                return sightings.addKnown(trace) ? Appended.RETURN : Appended.NOTHING;
            });
        });
    }

    @Override
    public void forEach(Consumer<StoredReading> taker) {
        try {
            shelf.each(key -> taker.accept(stored(key)));
        } catch (SQLException failure) {
            throw new LedgerException("the readings could not be read", failure);
        }
    }

    @Override
    public void newest(Consumer<StoredReading> taker) {
        try {
            shelf.eachNewest(key -> taker.accept(stored(key)));
        } catch (SQLException failure) {
            throw new LedgerException("the readings could not be read", failure);
        }
    }

    @Override
    public void history(Consumer<StoredReading> taker) {
        try {
            shelf.each(key -> {
                taker.accept(stored(key));
                for (long back : sightings.returnsAfter(key)) {
                    taker.accept(stored(back).again());
                }
            });
        } catch (SQLException failure) {
            throw new LedgerException("the readings could not be read", failure);
        }
    }

    private StoredReading stored(long key) throws SQLException {
        try {
            return shelf.bundle(key).stored();
        } catch (IllegalArgumentException | IndexOutOfBoundsException misfit) {
            throw new LedgerException("a record is damaged; `hearsay verify` tells more", misfit);
        }
    }

    @Override
    public List<StoredReading> withId(String id) {
        if (!DIGITS.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of a reading: " + id);
        }
        return run("the reading " + id + " could not be read", () -> {
            byte[] from = HexFormat.of().parseHex(id + "0".repeat(DIGEST_LENGTH - id.length()));
            byte[] to = HexFormat.of().parseHex(id + "f".repeat(DIGEST_LENGTH - id.length()));
            return all(shelf.keys("r.digest >= ? AND r.digest <= ? ORDER BY r.digest LIMIT 2", from, to));
        });
    }

    private List<StoredReading> all(List<Long> keys) throws SQLException {
        List<StoredReading> readings = new ArrayList<>();
        for (long key : keys) {
            readings.add(stored(key));
        }
        return readings;
    }

    @Override
    public List<StoredReading> revisions(String address) {
        return run("the revisions of " + address + " could not be read", () -> all(sightings.steps(address)));
    }

    @Override
    public List<StatementRecord> statements(StatementSearch search) {
        return run(
                "the statements could not be searched",
                () -> new StatementQueries(database, dialect, shelf, overlays.now()).statements(search));
    }

    @Override
    public List<SpeakerRecord> speakers(StatementSearch search) {
        return run(
                "the speakers could not be searched",
                () -> new StatementQueries(database, dialect, shelf, overlays.now()).speakers(search));
    }

    @Override
    public List<EventRecord> events(EventSearch search) {
        return run("the events could not be searched", () -> new EventQueries(database, dialect, shelf, overlays.now())
                .events(search));
    }

    @Override
    public List<Correction> corrections() {
        return run("the edits could not be read", () -> new CorrectionRows(database).all());
    }

    @Override
    public Correction correct(Act act) {
        return change("the edit could not be recorded", () -> corrector.record(act));
    }

    @Override
    public List<Dependent> dependents(Act act) {
        return run("what depends on " + act.subject() + " could not be listed", () -> new Dependents(
                        database,
                        shelf,
                        overlays.dependence(corrector.checked(act).subject()))
                .all());
    }

    @Override
    public Correction erase(Act act) {
        String what = act.subject() + " could not be erased";
        Eraser eraser = new Eraser(database, dialect, corrector);
        return run(what, () -> {
            Correction before = eraser.before(act);
            Correction erasure = before != null ? before : erase(what, eraser, act);
            run("the article is erased, but the ledger's files could not be written anew; erase it once more", () -> {
                eraser.scrub();
                return erasure;
            });
            return erasure;
        });
    }

    private Correction erase(String what, Eraser eraser, Act act) throws SQLException {
        eraser.prepare(act);
        try {
            return change(what, () -> eraser.erase(act));
        } finally {
            eraser.end();
        }
    }

    @Override
    public void take(List<Correction> acts) {
        change("the edits could not be recorded", () -> {
            corrector.take(acts);
            return acts.size();
        });
    }

    @Override
    public List<StoredReading> article(String named) {
        return run(
                "the article " + named + " could not be read",
                () -> all(sightings.steps(new Findings(database).existing(named))));
    }

    /** Changes what people said: all of it or nothing. */
    private <T> T change(String what, Database.Work<T> work) {
        boolean done = false;
        try {
            T result = run(
                    what,
                    () -> database.transaction(() -> {
                        dialect.lock(database);
                        return work.run();
                    }));
            done = true;
            return result;
        } finally {
            if (!done) {
                overlays.forget();
            }
        }
    }

    @Override
    public Map<String, Annotation> annotations(StoredReading stored) {
        return run("what was said of " + stored.id() + " could not be read", () -> {
            Long key = new Findings(database).reading(stored.id());
            return key == null ? Map.of() : new Annotator(database, overlays.now()).all(key, stored.reading());
        });
    }

    @Override
    public Extent extent() {
        return run(
                "the ledger could not be counted",
                () -> new Extent(
                        count("count(DISTINCT address) FROM revision"),
                        count("count(*) FROM revision"),
                        count("count(*) FROM reading"),
                        count("count(*) FROM statement")));
    }

    private long count(String what) throws SQLException {
        Long counted = database.number("SELECT " + what);
        return counted == null ? 0 : counted;
    }

    @Override
    public void verify(Consumer<Damage> taker) {
        try {
            database.snapshot(dialect.snapshot(), () -> {
                new Verifier(database, dialect, shelf, taker).run();
                new CorrectionRows(database).check(taker);
                Overlay overlay = overlays.now();
                new EditedRows(database, dialect).check(overlay, taker);
                Tombstones.check(database, overlay, corrections(), taker);
                return overlay;
            });
        } catch (SQLException failure) {
            taker.accept(new Damage("the database", "it cannot be read any further: " + failure.getMessage()));
        }
    }

    @Override
    public void backup(Path to) {
        run("the backup " + to + " could not be written", () -> {
            dialect.backup(database, to);
            return to;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
