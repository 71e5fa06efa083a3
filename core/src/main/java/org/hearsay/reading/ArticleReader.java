package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorOverlay;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Mention;
import org.hearsay.event.Event;
import org.hearsay.event.EventFinder;
import org.hearsay.event.EventSetting;
import org.hearsay.page.Page;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceFinder;
import org.hearsay.place.PlaceResolver;
import org.hearsay.reference.Entities;
import org.hearsay.reference.EntityFinder;
import org.hearsay.reference.NameFinder;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.statement.LearnedStatementFinder;
import org.hearsay.statement.RuleStatementFinder;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementFinder;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexFinder;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page from its bytes to its statements: chains the rooms from article to statement.
 *
 * <p><b>Errors:</b> faults of the page stand in the reading. <b>Threads:</b> thread-safe when its parts are, which all
 * parts of this library are.
 */
public final class ArticleReader {
    private static final EncodedArticle NOT_ENCODED = new EncodedArticle(List.of(), List.of(), List.of());
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final SentenceSplitter splitter;
    private final @Nullable Encoder encoder;
    private final NameFinder nameFinder = NameFinder.load();
    private final EntityFinder entityFinder = EntityFinder.load();
    private final TimexFinder timexFinder = TimexFinder.load();
    private final PlaceFinder placeFinder = PlaceFinder.load();
    private final ActorCoder actorCoder;
    private final EntityCoder entityCoder;
    private final EventFinder eventFinder;
    private final StatementFinder finder;

    private ArticleReader(
            SentenceSplitter splitter, @Nullable Encoder encoder, StatementFinder finder, ActorOverlay actors) {
        this.actorCoder = ActorCoder.load(placeFinder.towns()).with(actors);
        this.entityCoder = new EntityCoder(actorCoder);
        this.eventFinder = EventFinder.load(actorCoder);
        this.splitter = splitter;
        this.encoder = encoder;
        this.finder = finder;
    }

    /**
     * Loads what a kind of reading needs.
     *
     * @param actors names of actors beside those of the lists
     */
    public static ArticleReader load(ReaderKind kind, ActorOverlay actors) {
        Encoder encoder = kind == ReaderKind.LEARNED ? Encoder.load() : null;
        StatementFinder finder =
                encoder == null ? RuleStatementFinder.load() : LearnedStatementFinder.load(encoder.digest());
        return new ArticleReader(SentenceSplitter.load(), encoder, finder, actors);
    }

    /** What gives actors their codes. */
    public ActorCoder actors() {
        return actorCoder;
    }

    /** What finds out which places names mean. */
    public PlaceResolver places() {
        return placeFinder.resolver();
    }

    /** Digest of the model that reads; null when only rules do. */
    public @Nullable String modelDigest() {
        return encoder == null ? null : encoder.digest();
    }

    /** Reads a page; the same page gives an equal reading, always. */
    public Reading read(Page page) {
        Extraction extraction = extractor.extract(page);
        Article article = extraction.article();
        List<Sentence> sentences = splitter.split(article);
        EncodedArticle encoded = encoder == null ? NOT_ENCODED : encoder.encode(article, sentences);
        List<Mention> names =
                encoder == null ? nameFinder.guessed(sentences) : nameFinder.mended(sentences, encoded.mentions());
        Entities entities = entityFinder.find(article, sentences, names);
        List<Timex> timexes = timexFinder.find(article);
        List<Place> places = placeFinder.find(article, sentences, names);
        List<Statement> statements = finder.find(article, sentences, encoded, entities);
        List<Event> events = eventFinder.find(article, sentences, encoded, entities, new EventSetting(timexes, places));
        return new Reading(
                article,
                sentences,
                names,
                entityCoder.code(entities, article.imprint().day()),
                timexes,
                places,
                EventTeller.tell(events, statements),
                statements,
                extraction.licenses(),
                problems(page, extraction, encoded),
                modelDigest());
    }

    private static List<Problem> problems(Page page, Extraction extraction, EncodedArticle encoded) {
        List<Problem> problems = new ArrayList<>(extraction.problems());
        if (encoded.isCutShort()) {
            String message = "the article has more cues than the " + EncodedArticle.MOST_CUES + " that are read";
            problems.add(Problem.of(ProblemCode.TOO_MANY_CUES, page.place(), message));
        }
        return problems;
    }
}
