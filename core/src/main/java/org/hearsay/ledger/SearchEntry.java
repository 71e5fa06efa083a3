package org.hearsay.ledger;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.statement.Statement;

/**
 * What a statement can be found by.
 *
 * @param words words of the content
 * @param speaker words of the speaker's name
 * @param publisher words of the publisher's name
 * @param tags one word for each of stance and source type
 */
record SearchEntry(List<String> words, List<String> speaker, List<String> publisher, List<String> tags) {
    static SearchEntry of(Statement statement, Article article) {
        return new SearchEntry(
                Tokens.of(StatementRows.words(statement.content(), article.text())),
                Tokens.of(statement.speaker()),
                Tokens.of(article.imprint().publisher()),
                List.of(
                        Tokens.tag("stance", statement.stance().code()),
                        Tokens.tag("source", statement.sourceType().code())));
    }
}
