package org.hearsay.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.correction.Annotation;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Dependent;
import org.hearsay.reading.Reading;

/**
 * An append-only record of readings: what is in it is never changed, and nothing is lost. What people say about it is kept
 * beside it; only {@link #erase}, for legal reasons, deletes.
 *
 * <p><b>Shape:</b> an article at one address has one revision for each text, headline, date or author it had, and a
 * revision one reading for each different set of findings that a build or model made of it. Appending the same again
 * changes nothing. Each is named by the SHA-256 of what it holds. <b>Errors:</b> {@link LedgerException} when the
 * database or the machine fails; an append that fails leaves nothing of its article. <b>Threads:</b> one a ledger; several
 * ledgers, in one process or many, may stand on one database.
 */
public interface Ledger extends AutoCloseable {

    /**
     * Opens a ledger, and makes it first where there is none.
     *
     * @param location the path of a file (SQLite), or {@code jdbc:postgresql://...}
     * @param clock tells when an entry is recorded
     * @throws LedgerException when it cannot be opened, or was written by a newer build
     */
    static Ledger open(String location, Clock clock) {
        return PostgresLedger.isAddress(location)
                ? PostgresLedger.open(location, clock)
                : SqliteLedger.open(location, clock);
    }

    /**
     * Opens a ledger that is there already.
     *
     * @throws LedgerException when there is none, it cannot be opened, or it was written by a newer build
     */
    static Ledger existing(String location, Clock clock) {
        return PostgresLedger.isAddress(location)
                ? PostgresLedger.open(location, clock)
                : SqliteLedger.existing(location, clock);
    }

    /** Whether a page with this trace has been read into this ledger, so that it need not be read again. */
    boolean holds(PageTrace trace);

    /** Appends all of a reading, or nothing of it when it is known or the machine fails. */
    Appended append(Reading reading, PageTrace trace);

    /**
     * Records that a page was met again without reading it again: news only where its article has been something else
     * meanwhile.
     *
     * @param trace of a page that this ledger {@link #holds}; nothing is recorded of any other
     * @return {@link Appended#RETURN} when the article went back to what this page says, else {@link Appended#NOTHING}
     */
    Appended meet(PageTrace trace);

    /** Hands over every reading, in the order they were recorded; holds one of them at a time. */
    void forEach(Consumer<StoredReading> taker);

    /** Hands over the newest reading of each article as it stands, as searches see it, in the order they were recorded. */
    void newest(Consumer<StoredReading> taker);

    /**
     * As {@link #forEach}, with each return: where an article went back to an earlier revision, its reading comes once more, marked as
     * {@link StoredReading#returned}. Appended in this order, they make the same ledger again.
     */
    void history(Consumer<StoredReading> taker);

    /**
     * The readings whose ids begin so.
     *
     * @param id hexadecimal digits, at least four
     * @return at most two: one, none, or two to show that more digits are needed
     */
    List<StoredReading> withId(String id);

    /**
     * The newest reading of each revision that stood at an address, one after the other; a revision to which the article
     * went back stands there again.
     */
    List<StoredReading> revisions(String address);

    /** The statements that a search finds, the last recorded first. */
    List<StatementRecord> statements(StatementSearch search);

    /** Who says the statements that a search finds, those with most statements first, then by name. */
    List<SpeakerRecord> speakers(StatementSearch search);

    /** The events that a search finds, in the order it asks for. */
    List<EventRecord> events(EventSearch search);

    /** What people said about the evidence, in the order of recording. */
    List<Correction> corrections();

    /**
     * Records an act of a person; evidence is not changed by it.
     *
     * @param act of any kind but an erasure
     * @return the act in the ledger's own names, with its number
     * @throws IllegalArgumentException when what it is about is not there, with a sentence for people
     */
    Correction correct(Correction.Act act);

    /**
     * The findings that would hang on what an act withdraws or corrects; records nothing.
     *
     * @throws IllegalArgumentException when what it is about is not there
     */
    List<Dependent> dependents(Correction.Act act);

    /**
     * Erases an article with all its revisions, for legal reasons. A tombstone stays; the files are written anew, which
     * takes as long as copying them and needs as much room. Of an article that was erased before, the files are written
     * anew once more.
     *
     * @param act an erasure
     * @return the act, or the earlier one
     * @throws IllegalArgumentException when there is no such article
     */
    Correction erase(Correction.Act act);

    /**
     * Takes over what people said about the evidence of another ledger that holds the same articles, as it was recorded
     * there. This ledger must have no such acts yet.
     *
     * @param acts all of the other ledger
     * @throws IllegalArgumentException when there are acts already, or some are missing
     */
    void take(List<Correction> acts);

    /**
     * The newest reading of each revision of the article that a person means by its address, its page's name, or an id.
     *
     * @throws IllegalArgumentException when there is none, or several have that name
     */
    List<StoredReading> article(String named);

    /** What people said of the findings of a reading, by their ids; those of which nothing was said are left out. */
    Map<String, Annotation> annotations(StoredReading stored);

    /** How many articles, revisions, readings and statements there are. */
    Extent extent();

    /**
     * Looks whether all is as it was written: digests, spans and their words, references, the index.
     *
     * @param taker takes each damage as it is found
     */
    void verify(Consumer<Damage> taker);

    /**
     * Writes a copy of the ledger as it is at one moment, while others may go on writing.
     *
     * @param to the file to be made
     * @throws LedgerException when there is such a file, it cannot be written, or the database has its own way (PostgreSQL)
     */
    void backup(Path to);

    @Override
    void close();

    /**
     * How much there is.
     *
     * @param articles different addresses
     * @param revisions of all articles
     * @param readings of all revisions
     * @param statements of all readings
     */
    record Extent(long articles, long revisions, long readings, long statements) {}
}
