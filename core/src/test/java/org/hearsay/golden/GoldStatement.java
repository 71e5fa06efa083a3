package org.hearsay.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a person marked it, by the conventions of PolNeAR.
 *
 * @param paragraph the paragraph, from 1, at whose start the search for the phrases begins
 * @param optional whether a reader may well leave it out: neither counted nor a fault
 */
record GoldStatement(
        String id,
        int paragraph,
        String kind,
        String stance,
        @JsonProperty("source_type") String sourceType,
        List<Phrase> source,
        List<Phrase> cue,
        List<Phrase> content,
        @Nullable String speaker,
        List<String> chain,
        @Nullable String addressee,
        @Nullable String parent,
        boolean optional) {

    /** The statement on one line, for a report. */
    String line() {
        return id + ": " + source + " " + cue + " " + content;
    }
}
