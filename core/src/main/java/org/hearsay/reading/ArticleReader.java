package org.hearsay.reading;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.page.Page;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.statement.StatementFinder;

/**
 * Reads one page from its bytes to its statements: chains the rooms from article to statement.
 *
 * <p><b>Errors:</b> faults of the page stand in the reading. <b>Threads:</b> thread-safe when its parts are, which all
 * parts of this library are.
 */
public final class ArticleReader {
    private final ArticleExtractor extractor;
    private final SentenceSplitter splitter;
    private final StatementFinder finder;

    public ArticleReader(ArticleExtractor extractor, SentenceSplitter splitter, StatementFinder finder) {
        this.extractor = extractor;
        this.splitter = splitter;
        this.finder = finder;
    }

    /** Reads a page; the same page gives an equal reading, always. */
    public Reading read(Page page) {
        Extraction extraction = extractor.extract(page);
        Article article = extraction.article();
        List<Sentence> sentences = splitter.split(article);
        return new Reading(article, sentences, finder.find(article, sentences), extraction.problems());
    }
}
