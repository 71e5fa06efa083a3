package org.hearsay.encoder;

import java.nio.FloatBuffer;

/** Runs the reader graph on windows. <b>Threads:</b> thread-safe. */
final class WindowReader {
    private final OnnxGraph graph;
    private final Vocabulary vocabulary;

    WindowReader(OnnxGraph graph, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    WindowReading read(PiecedText text, Window window) {
        int offset = text.firstPiece(window.first());
        int pieces = text.firstPiece(window.end()) - offset;
        long[] ids = new long[pieces + 2];
        long[] shapes = new long[pieces + 2];
        long[] first = new long[window.size()];
        ids[0] = vocabulary.start();
        ids[pieces + 1] = vocabulary.end();
        for (int word = window.first(); word < window.end(); word++) {
            first[word - window.first()] = 1L + text.firstPiece(word) - offset;
            for (int piece = text.firstPiece(word); piece < text.firstPiece(word + 1); piece++) {
                ids[1 + piece - offset] = text.piece(piece);
                shapes[1 + piece - offset] = text.shape(word);
            }
        }
        try (OnnxGraph.Run run = graph.run()) {
            FloatBuffer[] found = run.with("ids", ids)
                    .with("shape", shapes)
                    .with("first", first)
                    .outputs("cue", "inner", "name", "words");
            return new WindowReading(found[0], found[1], found[2], found[3]);
        }
    }
}
