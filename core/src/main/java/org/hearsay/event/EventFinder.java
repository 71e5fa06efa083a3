package org.hearsay.event;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.reference.Entities;
import org.hearsay.sentence.Sentence;

/**
 * Finds the events of an article.
 *
 * <p><b>Threads:</b> thread-safe; load it once.
 */
public final class EventFinder {
    private EventFinder() {}

    /** Loads the lexicons from the class path. */
    public static EventFinder load() {
        return new EventFinder();
    }

    /** The events in the order of their first anchors; none of them tells yet who asserts it. */
    public List<Event> find(Article article, List<Sentence> sentences, Entities entities, EventSetting setting) {
        return List.of();
    }
}
