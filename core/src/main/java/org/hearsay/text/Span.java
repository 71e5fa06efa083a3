package org.hearsay.text;

import java.util.Comparator;

/**
 * A stretch of a text, half-open: {@code [start, end)}.
 *
 * <p><b>Units:</b> UTF-16 code units (indices into a Java {@code String}). <b>Order:</b> by start, then by end.
 * <b>Threads:</b> immutable. <b>Source:</b> stand-off annotation as in Apache OpenNLP's and Apache Lucene's offsets.
 *
 * @param start first code unit, at least 0
 * @param end first code unit after the span, at least {@code start}; equal to it for an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The words this span stands for; throws {@link IndexOutOfBoundsException} when it reaches outside the text. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one character; empty spans share none. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** This span without white space at either end; empty, at its start, when it holds nothing else. */
    public Span trim(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new Span(start, start) : new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
