package org.hearsay.eval;

import org.hearsay.text.Span;

/**
 * A name as scorers see it, found or gold.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param span where it stands, in UTF-16 code units of the article's text
 * @param type what it names
 */
public record ScoredName(Span span, NameType type) {}
