package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a statement can be found by.
 *
 * @param words words of the content
 * @param speaker words of the speaker's name, and of the one under which people had it shown
 * @param publisher words of the publisher's name
 * @param tags one word for each of stance and source type
 */
record SearchEntry(List<String> words, List<String> speaker, List<String> publisher, List<String> tags) {
    /** @param shown the name under which the speaker is shown; null when that is the article's */
    static SearchEntry of(Statement statement, Article article, @Nullable String shown) {
        return new SearchEntry(
                Tokens.of(StatementRows.words(statement.content(), article.text())),
                speaker(statement.speaker(), shown),
                Tokens.of(article.imprint().publisher()),
                tags(statement.stance().code(), statement.sourceType().code()));
    }

    static List<String> speaker(@Nullable String written, @Nullable String shown) {
        List<String> words = new ArrayList<>(Tokens.of(written));
        words.addAll(Tokens.of(shown));
        return words;
    }

    static List<String> tags(String stance, String sourceType) {
        return List.of(Tokens.tag("stance", stance), Tokens.tag("source", sourceType));
    }
}
