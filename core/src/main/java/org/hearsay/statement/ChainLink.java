package org.hearsay.statement;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One mouth between a speaker and the page.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param name the outer source's name, without its article
 * @param rule id of the rule that links it, as in {@code chains.tsv}
 * @param evidence the words that name it; null when the text has none
 */
public record ChainLink(String name, String rule, @Nullable Span evidence) {}
