package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All quotations of an article, to be asked by place.
 *
 * <p><b>Shape:</b> in order, never overlapping; each question costs a bisection, however many parts a quotation has.
 * <b>Threads:</b> immutable.
 */
final class Quotations {
    private final List<Span> parts = new ArrayList<>();
    private final List<Quotation> owners = new ArrayList<>();

    Quotations(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            for (Span part : quotation.spans()) {
                parts.add(part);
                owners.add(quotation);
            }
        }
    }

    /** The quotations, in order. */
    List<Quotation> all() {
        return owners.stream().distinct().toList();
    }

    /** The parts of quotations that share a character with a span, in order. */
    List<Span> partsIn(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < parts.size() && parts.get(to).start() < span.end()) {
            to++;
        }
        return List.copyOf(parts.subList(from, to));
    }

    /** The quotation that holds a character, its marks included; null outside quotations. */
    @Nullable
    Quotation at(int offset) {
        int index = firstEndingAfter(offset);
        return index < parts.size() && parts.get(index).contains(offset) ? owners.get(index) : null;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How far a content stands in quotation marks, counted over its words. */
    StatementKind kind(String text, List<Span> content) {
        boolean inside = false;
        boolean outside = false;
        for (Span span : content) {
            for (int at = span.start(); at < span.end(); at++) {
                boolean counts = beginsWord(text, at, span.start());
                inside |= counts && at(at) != null;
                outside |= counts && at(at) == null;
            }
        }
        return !inside ? StatementKind.INDIRECT : outside ? StatementKind.MIXED : StatementKind.DIRECT;
    }

    private static boolean beginsWord(String text, int at, int start) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
