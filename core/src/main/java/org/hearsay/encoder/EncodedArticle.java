package org.hearsay.encoder;

import java.util.List;

/**
 * What one pass of the encoder tells about an article.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param words all words and the breaks between paragraphs, in order; empty for an article without words
 * @param cues the predicates in order of their first words; no two share a word; at most {@value #MOST_CUES}
 * @param mentions the names in order; no two overlap
 * @param events the words that stand for events, in order; of one event there may be several
 */
public record EncodedArticle(List<Word> words, List<Predicate> cues, List<Mention> mentions, List<EventAnchor> events) {
    /** The most predicates that are read; an article that has more is no prose. */
    public static final int MOST_CUES = 20_000;

    public EncodedArticle {
        words = List.copyOf(words);
        cues = List.copyOf(cues);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
    }

    /** An article in which nobody looked for events. */
    public EncodedArticle(List<Word> words, List<Predicate> cues, List<Mention> mentions) {
        this(words, cues, mentions, List.of());
    }

    /** Whether there may be further predicates behind the last. */
    public boolean isCutShort() {
        return cues.size() >= MOST_CUES;
    }
}
