package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.text.Span;

/**
 * Finds quotations by their marks, in every form that crawled news has them: curly, straight, mixed, doubled single
 * quotes and backquotes, « » and » «, single quotes, unclosed, and reopened at each paragraph.
 *
 * <p><b>Shape:</b> outermost quotations only, in order, each inside one paragraph or reopened in following ones.
 * <b>Threads:</b> immutable. One pass over the text.
 */
final class QuotationScanner {

    /** All quotations of an article. */
    Quotations scan(Article article) {
        Scan scan = new Scan(article.text());
        for (Span paragraph : article.paragraphs()) {
            scan.paragraph(paragraph);
        }
        scan.endPending();
        return new Quotations(scan.found);
    }

    /** The state of one pass; an opening mark is open while {@code openedAt} is not negative. */
    private static final class Scan {
        private final String text;
        private final List<Quotation> found = new ArrayList<>();
        private final List<Span> pending = new ArrayList<>();
        private final SingleQuotes singles;
        private int openedAt = -1;

        Scan(String text) {
            this.text = text;
            this.singles = new SingleQuotes(text);
        }

        void paragraph(Span paragraph) {
            int at = paragraph.start();
            QuoteMark first = QuoteMark.at(text, at, paragraph);
            if (!pending.isEmpty() && (first == null || !first.mayOpen())) {
                endPending();
            }
            while (at < paragraph.end()) {
                QuoteMark mark = QuoteMark.at(text, at, paragraph);
                if (mark == null) {
                    at = openedAt < 0 ? afterSingleQuotation(at, paragraph) : at + 1;
                } else {
                    meet(mark);
                    at = mark.span().end();
                }
            }
            if (openedAt >= 0) {
                pending.add(new Span(openedAt, paragraph.end()));
                openedAt = -1;
            }
        }

        private void meet(QuoteMark mark) {
            if (openedAt < 0) {
                if (mark.mayOpen()) {
                    openedAt = mark.span().start();
                }
            } else if (mark.isInches(text) && text.charAt(openedAt) == '“') {
                return;
            } else if (mark.mayClose()) {
                pending.add(new Span(openedAt, mark.span().end()));
                end(true);
            } else {
                pending.add(new Span(openedAt, mark.span().start()).trim(text));
                end(false);
                openedAt = mark.span().start();
            }
        }

        private void end(boolean closed) {
            pending.removeIf(Span::isEmpty);
            if (!pending.isEmpty()) {
                found.add(new Quotation(pending, closed));
            }
            pending.clear();
            openedAt = -1;
        }

        void endPending() {
            end(false);
        }

        /** Past a quotation in single quotes that begins here, or past this character. */
        private int afterSingleQuotation(int at, Span paragraph) {
            Span single = singles.at(at, paragraph);
            if (single == null) {
                return at + 1;
            }
            found.add(new Quotation(List.of(single), true));
            return single.end();
        }
    }
}
