package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the two event graphs on whole sentences of a window: first what each word stands for, then the roles of the words
 * beside an anchor.
 *
 * <p>Words see their own sentence only, so sentences may share a run of the first graph. <b>Threads:</b> thread-safe.
 */
final class EventsReader {
    private static final EventKind[] KINDS = EventKind.values();
    private static final int LABELS = 1 + KINDS.length;
    private static final int ROLES = 4;

    /** Below this a word is not told of; it is for the callers to ask for more. */
    private static final float CANDIDATE = 0.1f;

    private final OnnxGraph kinds;
    private final OnnxGraph roles;

    EventsReader(OnnxGraph kinds, OnnxGraph roles) {
        this.kinds = kinds;
        this.roles = roles;
    }

    /**
     * The anchors in sentences that lie beside each other, in order.
     *
     * @param words the vectors of their words
     * @param edges the first word of each sentence, and the word after the last
     */
    List<EventAnchor> read(PiecedText text, FloatBuffer words, int[] edges) {
        int first = edges[0];
        int size = edges[edges.length - 1] - first;
        int width = words.remaining() / size;
        List<EventAnchor> found = new ArrayList<>();
        try (OnnxGraph.Run run = kinds.run()) {
            FloatBuffer[] read = run.with("words", words, width)
                    .with("sentence", numbers(edges))
                    .outputs("kind", "own");
            for (int sentence = 0; sentence + 1 < edges.length; sentence++) {
                int from = edges[sentence];
                int to = edges[sentence + 1];
                int[] anchors = anchors(text, read[0], first, from, to);
                if (anchors.length > 0) {
                    FloatBuffer own = read[1].slice((from - first) * width, (to - from) * width);
                    addAll(found, anchors, read[0], first, roles(own, to - from, from, anchors));
                }
            }
        }
        return found;
    }

    private static long[] numbers(int[] edges) {
        long[] numbers = new long[edges[edges.length - 1] - edges[0]];
        for (int sentence = 0; sentence + 1 < edges.length; sentence++) {
            Arrays.fill(numbers, edges[sentence] - edges[0], edges[sentence + 1] - edges[0], sentence);
        }
        return numbers;
    }

    private static int[] anchors(PiecedText text, FloatBuffer kind, int first, int from, int to) {
        GrowingInts found = new GrowingInts();
        for (int word = from; word < to; word++) {
            if (!text.isBreak(word) && kind.get(best(kind, word - first)) >= CANDIDATE) {
                found.add(word);
            }
        }
        return found.toArray();
    }

    /** Where the probability of a word's most probable kind stands. */
    private static int best(FloatBuffer kind, int row) {
        int best = LABELS * row + 1;
        for (int at = best + 1; at < LABELS * (row + 1); at++) {
            best = kind.get(at) > kind.get(best) ? at : best;
        }
        return best;
    }

    /** Of each anchor and word of its sentence, the probabilities of none, actor, recipient, place. */
    private List<EventRoles> roles(FloatBuffer words, int size, int from, int[] anchors) {
        long[] starts = Arrays.stream(anchors).mapToLong(word -> word - from).toArray();
        try (OnnxGraph.Run run = roles.run()) {
            FloatBuffer read = run.with("words", words, words.remaining() / size)
                    .with("paragraph", new long[size])
                    .with("from", starts)
                    .with("to", Arrays.stream(starts).map(word -> word + 1).toArray())
                    .outputs("roles")[0];
            List<EventRoles> found = new ArrayList<>();
            for (int anchor = 0; anchor < anchors.length; anchor++) {
                found.add(roles(read.slice(anchor * size * ROLES, size * ROLES), size, from));
            }
            return found;
        }
    }

    private static EventRoles roles(FloatBuffer read, int size, int from) {
        float[][] byRole = new float[ROLES][size];
        for (int at = 0; at < size * ROLES; at++) {
            byRole[at % ROLES][at / ROLES] = read.get(at);
        }
        return new EventRoles(from, byRole[1], byRole[2], byRole[3]);
    }

    private static void addAll(
            List<EventAnchor> found, int[] anchors, FloatBuffer kind, int first, List<EventRoles> roles) {
        for (int i = 0; i < anchors.length; i++) {
            int row = anchors[i] - first;
            int best = best(kind, row);
            double probability = Math.min(1, kind.get(best));
            found.add(new EventAnchor(anchors[i], KINDS[best - LABELS * row - 1], probability, roles.get(i)));
        }
    }
}
