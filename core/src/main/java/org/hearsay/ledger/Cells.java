package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** One row being written, cell by cell, in the order of the table's columns. <b>Threads:</b> one. */
final class Cells {
    private final List<@Nullable Object> values = new ArrayList<>();

    Cells text(@Nullable String text) {
        values.add(text);
        return this;
    }

    Cells whole(@Nullable Integer number) {
        values.add(number == null ? null : (Object) number.longValue());
        return this;
    }

    Cells flag(@Nullable Boolean flag) {
        return whole(flag == null ? null : flag ? 1 : 0);
    }

    Cells real(@Nullable Double number) {
        values.add(number);
        return this;
    }

    Cells code(@Nullable Enum<?> constant) {
        values.add(constant == null ? null : word(constant));
        return this;
    }

    /** How a constant is written. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Cells spans(List<Span> spans) {
        return text(SpanList.write(spans));
    }

    /** Two cells. */
    Cells span(@Nullable Span span) {
        return whole(span == null ? null : span.start()).whole(span == null ? null : span.end());
    }

    /** The row; not to be written to any more. */
    List<@Nullable Object> row() {
        return Collections.unmodifiableList(values);
    }
}
