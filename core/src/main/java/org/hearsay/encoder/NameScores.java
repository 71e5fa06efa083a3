package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * The most probable name tag of each word of an article, each word taken from its home window.
 *
 * <p><b>Threads:</b> for one thread. <b>Source:</b> BIO tags (Ramshaw & Marcus 1995) of the types of CoNLL-2003.
 */
final class NameScores {
    private static final List<MentionType> TYPES =
            List.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.PLACE, MentionType.MISC);
    private static final int TAGS = 1 + 2 * TYPES.size();
    private final byte[] tags;
    private final float[] probabilities;

    NameScores(int words) {
        tags = new byte[words];
        probabilities = new float[words];
    }

    /** Takes what a window says of its home. */
    void take(Window window, FloatBuffer scores) {
        for (int word = window.homeFirst(); word < window.homeEnd(); word++) {
            int at = TAGS * (word - window.first());
            int best = 0;
            for (int tag = 1; tag < TAGS; tag++) {
                best = scores.get(at + tag) > scores.get(at + best) ? tag : best;
            }
            tags[word] = (byte) best;
            probabilities[word] = Math.min(1, scores.get(at + best));
        }
    }

    /** The names in order: a further word that nothing of its type stands before begins one too. */
    List<Mention> mentions(PiecedText text) {
        List<Mention> found = new ArrayList<>();
        for (int word = 0; word < tags.length; word++) {
            if (tags[word] > 0 && !text.isBreak(word)) {
                int end = word + 1;
                float lowest = probabilities[word];
                while (end < tags.length && goesOn(text, word, end)) {
                    lowest = Math.min(lowest, probabilities[end++]);
                }
                Span span = new Span(text.start(word), text.end(end - 1));
                found.add(new Mention(span, type(word), lowest));
                word = end - 1;
            }
        }
        return found;
    }

    private boolean goesOn(PiecedText text, int first, int word) {
        boolean further = tags[word] > 0 && tags[word] % 2 == 0;
        return further && type(word) == type(first) && !text.isBreak(word);
    }

    private MentionType type(int word) {
        return TYPES.get((tags[word] - 1) / 2);
    }
}
