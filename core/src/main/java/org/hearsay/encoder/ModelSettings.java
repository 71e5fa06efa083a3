package org.hearsay.encoder;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the training decided about reading: its part of {@code model.json}; other fields belong to other rooms.
 *
 * <p><b>Errors:</b> a file that is malformed or lacks a field is a broken build: {@link IllegalStateException}.
 *
 * @param window the most pieces of a window, its two ends not counted
 * @param overlap the most pieces that a window shares with the one before
 * @param cueThreshold the least probability of a word of a cue
 * @param innerThreshold the same for the head that looks inside contents
 */
record ModelSettings(int window, int overlap, double cueThreshold, double innerThreshold) {
    /** The least probability of an inner cue that the room of statements gets to judge by its words. */
    private static final double CANDIDATE = 0.8;

    /** A window must hold the longest word and more; see {@link Vocabulary}. */
    private static final int SHORTEST_WINDOW = 100;

    ModelSettings {
        if (window < SHORTEST_WINDOW || overlap < 0 || !(cueThreshold > 0) || !(innerThreshold > 0)) {
            throw new IllegalStateException("not settings of a model: window " + window + ", overlap " + overlap
                    + ", thresholds " + cueThreshold + " and " + innerThreshold);
        }
    }

    /** The least probability of a word of an inner cue, whether it counts by itself or has to be judged. */
    double innerCandidate() {
        return Math.min(CANDIDATE, innerThreshold);
    }

    static ModelSettings of(byte[] file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            return read(parser);
        } catch (JacksonException e) {
            throw new IllegalStateException("model.json is malformed", e);
        }
    }

    private static ModelSettings read(JsonParser parser) {
        int window = 0;
        int overlap = -1;
        double cue = 0;
        double inner = 0;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "window" -> window = parser.getIntValue();
                case "overlap" -> overlap = parser.getIntValue();
                case "cueThreshold" -> cue = parser.getDoubleValue();
                case "innerThreshold" -> inner = parser.getDoubleValue();
                default -> parser.skipChildren();
            }
        }
        return new ModelSettings(window, overlap, cue, inner);
    }
}
