package org.hearsay.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How much of a page this build must at least get right. It is only ever raised.
 *
 * @param statements gold statements found with the right source, at least
 * @param missingParagraphs gold paragraphs that the article lacks, at most
 * @param extraParagraphs paragraphs of the article that are no body, at most
 * @param sprungTraps traps that a statement stepped into, at most
 * @param problems problems that are missing, or fatal and wrong, at most
 * @param imprint fields of published, publisher, headline and byline that are right, at least, over all articles
 */
record Floor(
        int statements,
        @JsonProperty("missing_paragraphs") int missingParagraphs,
        @JsonProperty("extra_paragraphs") int extraParagraphs,
        @JsonProperty("sprung_traps") int sprungTraps,
        int problems,
        int imprint) {

    /** What a build reached. */
    static Floor of(GoldenResult result) {
        return new Floor(
                result.right(),
                result.missing().size(),
                result.extra().size(),
                result.sprung().size(),
                result.problems().size(),
                result.imprint());
    }

    /** The content of {@code floor.json}. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"statements\": %d, \"missing_paragraphs\": %d, \"extra_paragraphs\": %d,"
                        + " \"sprung_traps\": %d, \"problems\": %d, \"imprint\": %d}",
                statements,
                missingParagraphs,
                extraParagraphs,
                sprungTraps,
                problems,
                imprint);
    }
}
