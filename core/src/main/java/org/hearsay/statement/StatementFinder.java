package org.hearsay.statement;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;

/**
 * Finds the statements of one article.
 *
 * <p>Implementations are pure functions of their arguments and of what they were made with: the same article gives the
 * same statements, in the same order, on any thread. They must be safe for use by many threads at once.
 */
public interface StatementFinder {
    /**
     * Finds the statements.
     *
     * @param article the article; may be empty
     * @param sentences all its sentences, in order
     * @param encoded what the encoder tells about it; of no account to a finder without a model
     * @param entities whom and what it names; may be none
     * @return the statements in the order of their first character; may be empty
     */
    List<Statement> find(Article article, List<Sentence> sentences, EncodedArticle encoded, Entities entities);
}
