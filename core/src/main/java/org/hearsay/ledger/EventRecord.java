package org.hearsay.ledger;

import java.util.List;
import org.hearsay.correction.Annotation;
import org.hearsay.event.Event;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event in the ledger, with what a list of them shows.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param cursor where it stands in the order of the search that found it
 * @param id the first twelve digits of its reading's id, a point, and its id there: {@code 3f9a2c1b77aa.v2}
 * @param time when it takes place, as a TIMEX3 value; null when nothing tells it
 * @param words the words that tell it
 * @param event all that was found of it
 * @param assertedBy the speaker who tells it; null when the article itself does
 * @param article where it was found
 * @param annotation what people said of it, and of the name of who tells it
 */
public record EventRecord(
        String cursor,
        String id,
        @Nullable String time,
        String words,
        Event event,
        @Nullable String assertedBy,
        ArticleRecord article,
        Annotation annotation) {

    /** The name under which who tells it is shown; null when the article itself does. */
    public @Nullable String shownTeller() {
        return annotation.speaker() == null ? assertedBy : annotation.speaker();
    }

    /** Where the words stand. */
    public List<Span> anchor() {
        return event.anchor();
    }
}
