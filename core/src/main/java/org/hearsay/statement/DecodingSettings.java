package org.hearsay.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hearsay.encoder.Encoder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the training decided about the way from probabilities to statements: this room's part of {@code model.json}.
 *
 * <p><b>Errors:</b> a file that is missing, malformed or lacks a field is a broken build: {@link IllegalStateException}.
 *
 * @param switchCost log-odds that each run of content costs
 * @param minimumMass the least share of the content's log-odds that a run must hold
 * @param sourceBias log-odds that each word of a source gets on top
 * @param leastShare the least share of its words that a content must keep against others
 * @param innerThreshold the least probability of an inner cue that needs no other sign of being one
 */
record DecodingSettings(
        double switchCost, double minimumMass, double sourceBias, double leastShare, double innerThreshold) {
    DecodingSettings {
        boolean positive = switchCost >= 0 && minimumMass >= 0 && leastShare >= 0 && innerThreshold > 0;
        if (!positive || Double.isNaN(sourceBias)) {
            throw new IllegalStateException("not settings of a model: switch " + switchCost + ", minimumMass "
                    + minimumMass + ", sourceBias " + sourceBias + ", leastShare " + leastShare + ", innerThreshold "
                    + innerThreshold);
        }
    }

    /** The settings beside the model on the class path. */
    static DecodingSettings load() {
        try (InputStream in = Encoder.class.getResourceAsStream("model.json")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: model.json");
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("model.json", e);
        }
    }

    static DecodingSettings of(byte[] file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            return read(parser);
        } catch (JacksonException e) {
            throw new IllegalStateException("model.json is malformed", e);
        }
    }

    private static DecodingSettings read(JsonParser parser) {
        double switchCost = Double.NaN;
        double minimumMass = Double.NaN;
        double sourceBias = Double.NaN;
        double leastShare = Double.NaN;
        double innerThreshold = Double.NaN;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "switch" -> switchCost = parser.getDoubleValue();
                case "minimumMass" -> minimumMass = parser.getDoubleValue();
                case "sourceBias" -> sourceBias = parser.getDoubleValue();
                case "leastShare" -> leastShare = parser.getDoubleValue();
                case "innerThreshold" -> innerThreshold = parser.getDoubleValue();
                default -> parser.skipChildren();
            }
        }
        return new DecodingSettings(switchCost, minimumMass, sourceBias, leastShare, innerThreshold);
    }
}
