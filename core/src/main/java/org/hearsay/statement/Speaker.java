package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted, as far as the article tells.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable. <b>Source:</b> <em>speaker</em> in
 * PARC 3.0 and QuoteLi.
 *
 * @param name as full as the article gives it; a descriptor as written for an unnamed source; null when nobody is named
 * @param type what kind of source it is
 * @param entity id of the entity in {@code Reading.entities()}; null for an unnamed source
 * @param anonymity what the text tells of an unnamed source; null when it tells nothing
 * @param trail how the name was found: from the source's own words to those that name it, each span one step; empty when
 *     the source's own words name it
 */
public record Speaker(
        @Nullable String name,
        SourceType type,
        @Nullable String entity,
        @Nullable Anonymity anonymity,
        List<Span> trail) {
    public Speaker {
        trail = List.copyOf(trail);
    }
}
