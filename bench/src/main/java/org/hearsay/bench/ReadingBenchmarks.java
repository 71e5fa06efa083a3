package org.hearsay.bench;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.statement.RuleStatementFinder;
import org.hearsay.statement.Statement;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * JMH: operations a second of the working rooms, on one invented page, on one thread.
 *
 * <p>Run {@code org.openjdk.jmh.Main ReadingBenchmarks} on the bench class path. <b>Threads:</b> the state is read only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmarks {
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final SentenceSplitter splitter = SentenceSplitter.load();
    private final RuleStatementFinder finder = RuleStatementFinder.load();
    private final TimexFinder timexFinder = TimexFinder.load();
    private final Page page = InventedPage.page();
    private final Article article = extractor
            .extract(new Page(
                    "text",
                    "text",
                    MediaKind.ARTICLE_TEXT,
                    new Payload.Characters(extractor.extract(page).article().text()),
                    Imprint.NONE))
            .article();
    private final List<Sentence> sentences = splitter.split(article);
    private final EncodedArticle notEncoded = new EncodedArticle(List.of(), List.of(), List.of());

    /** From an HTML page to an article. */
    @Benchmark
    public Extraction extractArticle() {
        return extractor.extract(page);
    }

    /** From an article to sentences and tokens. */
    @Benchmark
    public List<Sentence> splitSentences() {
        return splitter.split(article);
    }

    /** From sentences to statements, by rules. */
    @Benchmark
    public List<Statement> findStatements() {
        return finder.find(article, sentences, notEncoded, Entities.none());
    }

    /** From an article to its times. */
    @Benchmark
    public List<Timex> findTimes() {
        return timexFinder.find(article);
    }
}
