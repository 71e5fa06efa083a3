package org.hearsay.ledger;

import java.util.List;
import org.hearsay.correction.Annotation;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the ledger, with what a list of them shows.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param cursor where it stands in the order of searches; larger is later recorded
 * @param id the first twelve digits of its reading's id, a point, and its id there: {@code 3f9a2c1b77aa.s3}
 * @param kind how far the content stands in quotation marks
 * @param stance what the source does with the content
 * @param speaker who is quoted, as the article names them; null when nobody is named
 * @param sourceType what kind of source it is
 * @param chain the outer sources, outermost first
 * @param words the content's words, its pieces joined by an ellipsis
 * @param content where they stand
 * @param confidence from 0 to 1
 * @param article where it was found
 * @param annotation what people said of it
 */
public record StatementRecord(
        long cursor,
        String id,
        StatementKind kind,
        Stance stance,
        @Nullable String speaker,
        SourceType sourceType,
        List<String> chain,
        String words,
        List<Span> content,
        double confidence,
        ArticleRecord article,
        Annotation annotation) {
    public StatementRecord {
        chain = List.copyOf(chain);
        content = List.copyOf(content);
    }

    /** The name under which the speaker is shown: as the article gives it, or as people say; null when nobody is named. */
    public @Nullable String shownSpeaker() {
        return annotation.speaker() == null ? speaker : annotation.speaker();
    }
}
