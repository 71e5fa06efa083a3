package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * Sets the edges of a content where PolNeAR's convention has them: a quotation comes with its marks, a final full stop
 * outside quotations stays out, the full stop of an abbreviation comes in.
 *
 * <p><b>Threads:</b> immutable; one per article.
 */
final class ContentMender {
    private final String text;
    private final Quotations quotations;
    private final ArticleTokens tokens;

    ContentMender(String text, Quotations quotations, ArticleTokens tokens) {
        this.text = text;
        this.quotations = quotations;
        this.tokens = tokens;
    }

    /** The draft with its content mended; without content when there was not a word in it. */
    Draft mend(Draft draft) {
        List<Span> content = new ArrayList<>();
        for (Span span : draft.content()) {
            Span trimmed = span.trim(text);
            if (hasWords(trimmed.start(), trimmed.end())) {
                add(content, withMarks(trimmed, draft));
            }
        }
        if (!content.isEmpty()) {
            int last = content.size() - 1;
            content.set(last, withoutStop(content.get(last), draft));
        }
        return draft.withContent(content);
    }

    private static void add(List<Span> content, Span span) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last).overlaps(span)) {
            Span before = content.get(last);
            content.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
        } else {
            content.add(span);
        }
    }

    /** Takes in the marks of each quotation that a span holds all words of. */
    private Span withMarks(Span span, Draft draft) {
        Span grown = span;
        for (Span part : quotations.partsIn(span)) {
            Span whole = new Span(Math.min(grown.start(), part.start()), Math.max(grown.end(), part.end()));
            boolean all = !hasWords(whole.start(), grown.start()) && !hasWords(grown.end(), whole.end());
            if (all && isFree(whole, draft)) {
                grown = whole;
            }
        }
        return grown;
    }

    private Span withoutStop(Span span, Draft draft) {
        int end = span.end();
        Token last = tokens.at(end - 1);
        if (last == null || quotations.at(end - 1) != null) {
            return span;
        }
        if (last.form().equals(".") && span.length() > 1 && text.charAt(end - 2) != '.') {
            return new Span(span.start(), end - 1).trim(text);
        }
        boolean cutShort = last.isWord() && last.form().endsWith(".") && last.end() == end + 1;
        Span whole = new Span(span.start(), end + (cutShort ? 1 : 0));
        return isFree(whole, draft) ? whole : span;
    }

    private static boolean isFree(Span span, Draft draft) {
        return Stream.of(draft.source(), draft.cue()).noneMatch(part -> part != null && part.overlaps(span));
    }

    private boolean hasWords(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }
}
