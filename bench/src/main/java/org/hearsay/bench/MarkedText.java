package org.hearsay.bench;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.eval.ScoredStatement.Spans;
import org.hearsay.text.Span;

/** A stretch of a text with a statement's parts marked: {@code <source>}, <code>{cue}</code> and {@code [content]}. */
final class MarkedText {
    private MarkedText() {}

    /** The smallest stretch that holds all the parts, wider by some characters on both sides. */
    static Span window(List<Spans> statements, int wider, int length) {
        List<Span> spans = statements.stream()
                .flatMap(parts -> Stream.of(parts.source(), parts.cue(), parts.content()))
                .flatMap(List::stream)
                .toList();
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(0);
        return new Span(Math.max(0, start - wider), Math.min(length, end + wider));
    }

    /** The stretch on one line; a paragraph's end is a pilcrow. */
    static String of(String text, Span window, Spans parts) {
        SortedMap<Integer, String> marks = new TreeMap<>();
        mark(marks, parts.content(), "[", "]");
        mark(marks, parts.source(), "<", ">");
        mark(marks, parts.cue(), "{", "}");
        StringBuilder line = new StringBuilder();
        int at = window.start();
        for (var mark : marks.subMap(window.start(), window.end() + 1).entrySet()) {
            line.append(text, at, mark.getKey()).append(mark.getValue());
            at = mark.getKey();
        }
        return line.append(text, at, window.end()).toString().replaceAll("\\R+", "¶");
    }

    /** Ends stand before the starts of what follows. */
    private static void mark(SortedMap<Integer, String> marks, List<Span> spans, String open, String close) {
        for (Span span : spans) {
            marks.merge(span.start(), open, (before, after) -> before + after);
            marks.merge(span.end(), close, (before, after) -> after + before);
        }
    }
}
