package org.hearsay.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One row being read, cell by cell, in the order of the table's columns.
 *
 * <p><b>Errors:</b> {@link IllegalArgumentException} when a cell does not hold what it should. <b>Threads:</b> one.
 */
final class Row {
    private final Iterator<@Nullable Object> cells;

    Row(List<@Nullable Object> cells) {
        this.cells = cells.iterator();
    }

    @Nullable
    String optionalText() {
        return (String) cells.next();
    }

    String text() {
        return required(optionalText());
    }

    @Nullable
    Integer optionalWhole() {
        Long number = (Long) cells.next();
        return number == null ? null : (Integer) Math.toIntExact(number);
    }

    int whole() {
        return required(optionalWhole());
    }

    @Nullable
    Boolean optionalFlag() {
        Integer number = optionalWhole();
        return number == null ? null : (Boolean) (number != 0);
    }

    boolean flag() {
        return required(optionalFlag());
    }

    @Nullable
    Double optionalReal() {
        return (Double) cells.next();
    }

    double real() {
        return required(optionalReal());
    }

    <E extends Enum<E>> @Nullable E optionalCode(Class<E> type) {
        String code = optionalText();
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    <E extends Enum<E>> E code(Class<E> type) {
        return required(optionalCode(type));
    }

    List<Span> spans() {
        return SpanList.read(text());
    }

    /** Two cells. */
    @Nullable
    Span optionalSpan() {
        Integer start = optionalWhole();
        Integer end = optionalWhole();
        return start == null || end == null ? null : new Span(start, end);
    }

    Span span() {
        return required(optionalSpan());
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("an empty cell where there must be something");
        }
        return value;
    }
}
