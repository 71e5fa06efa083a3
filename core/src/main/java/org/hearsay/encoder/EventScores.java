package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Sentence;

/**
 * The anchors of events of an article, each sentence read in the window that is home to its middle.
 *
 * <p>Of a sentence longer than a window only that window's part is read. <b>Threads:</b> for one thread.
 */
final class EventScores {
    private final EventsReader reader;
    private final PiecedText text;
    private final int[] edges;
    private final List<EventAnchor> anchors = new ArrayList<>();
    private int next;

    EventScores(EventsReader reader, PiecedText text, List<Sentence> sentences) {
        this.reader = reader;
        this.text = text;
        this.edges = edges(text, sentences);
    }

    /** Takes a window, whose words are vectors; windows come in order. */
    void take(Window window, FloatBuffer words) {
        GrowingInts mine = new GrowingInts();
        int end = 0;
        while (next + 1 < edges.length && (edges[next] + edges[next + 1] - 1) / 2 < window.homeEnd()) {
            mine.add(Math.max(edges[next], window.first()));
            end = Math.min(edges[++next], window.end());
        }
        if (end > 0) {
            mine.add(end);
            int[] sentences = mine.toArray();
            int width = words.remaining() / window.size();
            int first = sentences[0];
            FloatBuffer own = words.slice((first - window.first()) * width, (end - first) * width);
            anchors.addAll(reader.read(text, own, sentences));
        }
    }

    /** All anchors, in order. */
    List<EventAnchor> anchors() {
        return anchors;
    }

    /** The first word of each sentence, and the number of words; a break goes with the sentence before it. */
    private static int[] edges(PiecedText text, List<Sentence> sentences) {
        GrowingInts edges = new GrowingInts();
        int sentence = 0;
        for (int word = 0; word < text.size(); word++) {
            boolean begins = word == 0;
            while (!text.isBreak(word)
                    && sentence < sentences.size()
                    && sentences.get(sentence).span().start() <= text.start(word)) {
                begins = true;
                sentence++;
            }
            if (begins) {
                edges.add(word);
            }
        }
        edges.add(text.size());
        return edges.toArray();
    }
}
