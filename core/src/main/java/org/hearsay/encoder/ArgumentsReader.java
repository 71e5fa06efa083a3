package org.hearsay.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Runs the arguments graph on the cues of a window. <b>Threads:</b> thread-safe. */
final class ArgumentsReader {
    private static final int ROLES = 4;
    private static final int MOST_CUES_A_RUN = 32;
    private final OnnxGraph graph;

    ArgumentsReader(OnnxGraph graph) {
        this.graph = graph;
    }

    /** The predicates that cues are, in the same order. All cues lie inside the window, whose words are vectors. */
    List<Predicate> read(PiecedText text, Window window, FloatBuffer words, List<Cue> cues) {
        long[] paragraphs = new long[window.size()];
        for (int word = window.first(); word < window.end(); word++) {
            paragraphs[word - window.first()] = text.paragraph(word);
        }
        List<Predicate> predicates = new ArrayList<>();
        for (int from = 0; from < cues.size(); from += MOST_CUES_A_RUN) {
            List<Cue> some = cues.subList(from, Math.min(cues.size(), from + MOST_CUES_A_RUN));
            try (OnnxGraph.Run run = graph.run()) {
                FloatBuffer roles = run.with("words", words, words.remaining() / window.size())
                        .with("paragraph", paragraphs)
                        .with(
                                "from",
                                some.stream()
                                        .mapToLong(cue -> cue.first() - window.first())
                                        .toArray())
                        .with(
                                "to",
                                some.stream()
                                        .mapToLong(cue -> cue.end() - window.first())
                                        .toArray())
                        .outputs("roles")[0];
                for (Cue cue : some) {
                    predicates.add(new Predicate(
                            cue.first(), cue.end(), cue.probability(), cue.inner(), arguments(window, roles)));
                }
            }
        }
        return predicates;
    }

    /** Takes the next cue's roles: of each word, the probabilities of none, source, content, addressee. */
    private static Arguments arguments(Window window, FloatBuffer roles) {
        float[] row = new float[ROLES];
        float[][] byRole = new float[ROLES][window.size()];
        for (int word = 0; word < window.size(); word++) {
            roles.get(row);
            for (int role = 0; role < ROLES; role++) {
                byRole[role][word] = row[role];
            }
        }
        return new Arguments(window.first(), byRole[1], byRole[2], byRole[3]);
    }
}
