package org.hearsay.event;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of somebody's part in an event, where that is less sure than the event.
 *
 * <p><b>Units:</b> UTF-16 offsets into the article's text. <b>Threads:</b> immutable.
 *
 * @param ground on what ground they are said to take part
 * @param span the words that tell it, which may stand in another sentence than the event; not empty
 * @param assertedBy id of the innermost statement whose content holds these words; null when the article itself says so
 */
public record Part(Ground ground, Span span, @Nullable String assertedBy) {}
