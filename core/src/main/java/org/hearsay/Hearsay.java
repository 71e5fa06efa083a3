package org.hearsay;

import java.util.List;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorOverlay;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.place.PlaceResolver;
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.text.AlignedText;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.hearsay.view.ReadingJsonParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads news pages: who said what, through whom, with the characters that prove it.
 *
 * <pre>{@code
 * Hearsay hearsay = Hearsay.load();
 * Reading reading = hearsay.readText("a1", "“Prices will rise,” the minister said.");
 * Statement statement = reading.statements().get(0);
 * String words = statement.content().get(0).in(reading.article().text());  // “Prices will rise,”
 * }</pre>
 *
 * <p><b>Errors:</b> faults of a page are {@link Reading#problems()}, never thrown. <b>Threads:</b> thread-safe; load it
 * once and share it.
 */
public final class Hearsay {
    /** The kind of reading where none is asked for. */
    public static final ReaderKind DEFAULT_READER = ReaderKind.LEARNED;

    private final ArticleReader reader;

    private Hearsay(ArticleReader reader) {
        this.reader = reader;
    }

    /** Loads lexicons and models from the jar; takes a fraction of a second. */
    public static Hearsay load() {
        return load(DEFAULT_READER);
    }

    /**
     * Loads what a kind of reading needs.
     *
     * @throws IllegalStateException when this build lacks the model
     */
    public static Hearsay load(ReaderKind kind) {
        return load(kind, ActorOverlay.NONE);
    }

    /**
     * Loads what a kind of reading needs, with names of actors of one's own.
     *
     * @throws IllegalStateException when this build lacks the model
     */
    public static Hearsay load(ReaderKind kind, ActorOverlay actors) {
        return new Hearsay(ArticleReader.load(kind, actors));
    }

    /** What gives actors their codes, for words that no page holds. */
    public ActorCoder actors() {
        return reader.actors();
    }

    /** What finds out which places names mean, for names that others have found. */
    public PlaceResolver places() {
        return reader.places();
    }

    /** SHA-256 of the model that reads, in hexadecimal digits; null when only rules do. */
    public @Nullable String modelDigest() {
        return reader.modelDigest();
    }

    /** Reads one page; a page that is a reading already is understood, not read anew. */
    public Reading read(Page page) {
        return page.kind() == MediaKind.READING && page.payload() instanceof Payload.Characters line
                ? understand(page, line.characters())
                : reader.read(page);
    }

    private static Reading understand(Page page, String line) {
        try {
            return new ReadingJsonParser().parse(line, page.place());
        } catch (IllegalArgumentException fault) {
            Problem problem = Problem.of(
                    ProblemCode.INVALID_ARTICLE_LINE,
                    page.place(),
                    "the reading cannot be taken: " + fault.getMessage());
            return Reading.ofProblem(new Article(page.id(), page.given(), AlignedText.of(""), List.of()), problem);
        }
    }

    /** Reads a text that is an article already: {@code article.text()} equals it to the character. */
    public Reading readText(String id, String text) {
        return read(new Page(id, id, MediaKind.ARTICLE_TEXT, new Payload.Characters(text), Imprint.NONE));
    }
}
