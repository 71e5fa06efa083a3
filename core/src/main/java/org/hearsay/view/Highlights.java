package org.hearsay.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.hearsay.reading.Reading;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;

/**
 * The article with its statements marked: each content stands in brackets with the statement's number, and source, cue
 * and content have their colours where there are any.
 *
 * <p>Where marks overlap, the innermost statement decides the colour. A content of several paragraphs is marked in each
 * of them. <b>Threads:</b> one per thread.
 */
final class Highlights {
    /** A stretch of one colour; a content's has a number, and of two the later in {@link #WEAKEST_FIRST} shows. */
    private record Mark(Span span, Style style, int rank, int number) {
        boolean isContent() {
            return number > 0;
        }
    }

    private record Edge(int at, boolean opens, Mark mark) {}

    private static final Comparator<Mark> WEAKEST_FIRST = Comparator.comparingInt(Mark::rank)
            .thenComparing(Mark::span)
            .thenComparing(Mark::style)
            .thenComparingInt(Mark::number);

    /** At one offset what ends comes first, the inner before the outer; then what starts, the outer first. */
    private static final Comparator<Edge> LEFT_TO_RIGHT =
            Comparator.comparingInt(Edge::at).thenComparing(Edge::opens).thenComparing(Highlights::outside);

    private final String text;
    private final List<Span> paragraphs;
    private final List<Mark> marks;

    Highlights(Reading reading, Outline outline) {
        text = reading.article().text();
        paragraphs = reading.article().paragraphs();
        marks = new ArrayList<>();
        for (Outline.Entry entry : outline.entries()) {
            Statement statement = entry.statement();
            int rank = 3 * entry.depth();
            Style content = entry.depth() == 0 ? Style.CONTENT : Style.INNER_CONTENT;
            statement.content().forEach(span -> marks.add(new Mark(span, content, rank, entry.number())));
            statement.cue().forEach(span -> marks.add(new Mark(span, Style.CUE, rank + 1, 0)));
            statement.source().forEach(span -> marks.add(new Mark(span, Style.SOURCE, rank + 2, 0)));
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    void print(Paper paper) {
        List<Mark> open = List.of();
        int next = 0;
        for (Span paragraph : paragraphs) {
            List<Mark> here = new ArrayList<>(open);
            while (next < marks.size() && marks.get(next).span().start() < paragraph.end()) {
                here.add(marks.get(next++));
            }
            here.removeIf(mark -> mark.span().end() <= paragraph.start());
            print(paper, paragraph, here);
            open = here;
            paper.endLine().endLine();
        }
    }

    private void print(Paper paper, Span paragraph, List<Mark> here) {
        NavigableSet<Mark> open = new TreeSet<>(WEAKEST_FIRST);
        int at = paragraph.start();
        for (Edge edge : edges(paragraph, here)) {
            paper.add(text.substring(at, edge.at()), style(open));
            at = edge.at();
            Mark mark = edge.mark();
            if (edge.opens()) {
                open.add(mark);
                paper.add(mark.isContent() ? "[" + mark.number() + "\u00A0" : "", Style.QUIET);
            } else {
                open.remove(mark);
                paper.add(mark.isContent() ? "]" : "", Style.QUIET);
            }
        }
        paper.add(text.substring(at, paragraph.end()), style(open));
    }

    private static List<Edge> edges(Span paragraph, List<Mark> marks) {
        List<Edge> edges = new ArrayList<>();
        for (Mark mark : marks) {
            edges.add(new Edge(Math.max(mark.span().start(), paragraph.start()), true, mark));
            edges.add(new Edge(Math.min(mark.span().end(), paragraph.end()), false, mark));
        }
        edges.sort(LEFT_TO_RIGHT);
        return edges;
    }

    private static int outside(Edge one, Edge two) {
        int weakestFirst = WEAKEST_FIRST.compare(one.mark(), two.mark());
        return one.opens() ? weakestFirst : -weakestFirst;
    }

    private static Style style(NavigableSet<Mark> open) {
        return open.isEmpty() ? Style.PLAIN : open.last().style();
    }
}
