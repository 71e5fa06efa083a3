package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoding of one article: first all windows for cues, names and events, then the arguments of the cues found.
 *
 * <p>What it holds at once is bounded, but for a few bytes a word: a window is kept for its cues' arguments only while
 * few are, and else read again. <b>Threads:</b> for one thread.
 */
final class Encoding {
    /** Windows kept at once; each takes less than half a megabyte. More than any article of a newspaper has. */
    private static final int MOST_KEPT = 64;

    private final WindowReader reader;
    private final PiecedText text;
    private final List<Window> windows;
    private final CueScores outer;
    private final CueScores inner;
    private final NameScores names;
    private final EventScores events;
    private final Map<Integer, FloatBuffer> kept = new HashMap<>();

    Encoding(WindowReader reader, PiecedText text, List<Window> windows, ModelSettings settings, EventScores events) {
        this.reader = reader;
        this.text = text;
        this.windows = windows;
        this.outer = new CueScores(text.size(), settings.cueThreshold());
        this.inner = new CueScores(text.size(), settings.innerCandidate());
        this.names = new NameScores(text.size());
        this.events = events;
    }

    EncodedArticle encode(ArgumentsReader arguments) {
        for (int number = 0; number < windows.size(); number++) {
            read(number);
        }
        return new EncodedArticle(text.words(), predicates(arguments), names.mentions(text), events.anchors());
    }

    private void read(int number) {
        Window window = windows.get(number);
        WindowReading reading = reader.read(text, window);
        boolean outerCues = outer.take(window, reading.cue());
        boolean innerCues = inner.take(window, reading.inner());
        if ((outerCues || innerCues) && kept.size() < MOST_KEPT) {
            kept.put(number, reading.words());
        }
        names.take(window, reading.name());
        events.take(window, reading.words());
    }

    private List<Predicate> predicates(ArgumentsReader arguments) {
        List<Cue> cues = cues();
        List<Predicate> found = new ArrayList<>();
        int from = 0;
        for (int number = 0; number < windows.size(); number++) {
            Window window = windows.get(number);
            int to = from;
            while (to < cues.size() && cues.get(to).middle() < window.homeEnd()) {
                to++;
            }
            List<Cue> whole = cues.subList(from, to).stream()
                    .filter(cue -> window.first() <= cue.first() && cue.end() <= window.end())
                    .toList();
            if (!whole.isEmpty()) {
                found.addAll(arguments.read(text, window, words(number), whole));
            }
            from = to;
        }
        return found;
    }

    private FloatBuffer words(int number) {
        FloatBuffer known = kept.get(number);
        return known != null ? known : reader.read(text, windows.get(number)).words();
    }

    /** The cues of the first head, and those of the inner head that share no word with them. */
    private List<Cue> cues() {
        List<Cue> found = outer.cues(text, false);
        BitSet taken = new BitSet();
        found.forEach(cue -> taken.set(cue.first(), cue.end()));
        for (Cue cue : inner.cues(text, true)) {
            int next = taken.nextSetBit(cue.first());
            if (next < 0 || next >= cue.end()) {
                found.add(cue);
            }
        }
        found.sort(Comparator.comparingInt(Cue::first));
        return found.subList(0, Math.min(found.size(), EncodedArticle.MOST_CUES));
    }
}
