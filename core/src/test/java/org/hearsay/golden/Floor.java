package org.hearsay.golden;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of a page this build must at least get right. It is only ever raised.
 *
 * @param statements gold statements found with the right source, at least
 * @param missingParagraphs gold paragraphs that the article lacks, at most
 * @param extraParagraphs paragraphs of the article that are no body, at most
 * @param imprint fields of published, publisher, headline and byline that are right, at least, over all articles
 */
record Floor(
        int statements,
        @JsonProperty("missing_paragraphs") int missingParagraphs,
        @JsonProperty("extra_paragraphs") int extraParagraphs,
        int imprint) {}
