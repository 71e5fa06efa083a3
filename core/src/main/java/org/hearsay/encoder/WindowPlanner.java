package org.hearsay.encoder;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Sentence;

/**
 * Lays overlapping windows of whole sentences over an article.
 *
 * <p><b>Shape:</b> windows in order; each starts and ends later than the one before; together they hold all words. A
 * break goes with the sentence before it; a sentence longer than a window is cut between words. <b>Units:</b> lengths in
 * pieces. <b>Threads:</b> immutable. <b>Source:</b> ours; {@code training/hearsay_training} lays them alike.
 */
final class WindowPlanner {
    private final int length;
    private final int overlap;

    /**
     * A planner of windows.
     *
     * @param length the most pieces that a window may have; no word has more
     * @param overlap the most pieces that a window may share with the one before
     */
    WindowPlanner(int length, int overlap) {
        this.length = length;
        this.overlap = overlap;
    }

    /** The windows of a text; none when it has no words. */
    List<Window> windows(PiecedText text, List<Sentence> sentences) {
        int[] edges = unitEdges(text, sentences);
        List<Window> windows = new ArrayList<>();
        int units = edges.length - 1;
        int from = 0;
        int homeFirst = 0;
        for (int to = 0; to < units; ) {
            to = lastUnit(text, edges, from);
            int next = to == units ? units : nextFrom(text, edges, from, to);
            int homeEnd = to == units ? edges[units] : (edges[to] + edges[next] + 1) / 2;
            windows.add(new Window(edges[from], edges[to], homeFirst, homeEnd));
            homeFirst = homeEnd;
            from = next;
        }
        return windows;
    }

    /** The unit after the last that fits into a window. */
    private int lastUnit(PiecedText text, int[] edges, int from) {
        int to = from + 1;
        while (to < edges.length - 1 && text.pieces(edges[from], edges[to + 1]) <= length) {
            to++;
        }
        return to;
    }

    /** The first unit of the window after {@code [from, to)}: it repeats little and has room for a new unit. */
    private int nextFrom(PiecedText text, int[] edges, int from, int to) {
        int next = from + 1;
        while (next < to
                && (text.pieces(edges[next], edges[to]) > overlap
                        || text.pieces(edges[next], edges[to + 1]) > length)) {
            next++;
        }
        return next;
    }

    /** Where the units begin that a window takes whole, and where the last ends. */
    private int[] unitEdges(PiecedText text, List<Sentence> sentences) {
        GrowingInts edges = new GrowingInts();
        edges.add(0);
        int sentence = 0;
        for (int word = 0; word < text.size(); word++) {
            boolean begins = false;
            while (!text.isBreak(word)
                    && sentence < sentences.size()
                    && sentences.get(sentence).span().start() <= text.start(word)) {
                begins = true;
                sentence++;
            }
            if (word > edges.last() && (begins || text.pieces(edges.last(), word + 1) > length)) {
                edges.add(word);
            }
        }
        if (text.size() > 0) {
            edges.add(text.size());
        }
        return edges.toArray();
    }
}
