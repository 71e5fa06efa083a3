package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Collects the drafts of an article's passages, in order, and carries a speaker over: a quotation without a cue belongs
 * to the statement whose quotation it goes on from, in the same paragraph or as a paragraph of its own right after it;
 * and a line of a transcript lasts to its paragraph's end.
 *
 * <p><b>Threads:</b> one per article.
 */
final class QuotationCarrier {
    private final LabelFinder labels;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Span> carried = new ArrayList<>();
    private boolean line;
    private int speaking = -1;
    private int paragraph = -1;

    QuotationCarrier(LabelFinder labels) {
        this.labels = labels;
    }

    /** Adds the next passage with what was found in it. */
    void add(Passage passage, List<Draft> found) {
        boolean follows = speaking >= 0 && passage.paragraph() - paragraph <= 1;
        if (line && passage.paragraph() == paragraph) {
            lengthen(passage);
            drafts.addAll(found);
            return;
        }
        if (found.isEmpty() && follows && passage.isQuotation()) {
            carry(passage);
            return;
        }
        settle();
        drafts.addAll(found);
        boolean quoting = !found.isEmpty() && passage.endsFrontQuotation(found.get(found.size() - 1));
        line = !found.isEmpty() && labels.isLine(passage, found.get(0)) && !quoting;
        speaking = line ? drafts.size() - found.size() : quoting ? drafts.size() - 1 : -1;
        paragraph = passage.paragraph();
    }

    /** Goes on with a line of a transcript, which lasts to its paragraph's end. */
    private void lengthen(Passage passage) {
        Draft draft = drafts.get(speaking);
        int end = passage.endOfWords();
        if (end > 0) {
            int start = draft.content().get(0).start();
            drafts.set(
                    speaking,
                    draft.withContent(List.of(
                            new Span(start, passage.span(new Range(0, end)).end()))));
        }
    }

    private void carry(Passage passage) {
        int end = carried.isEmpty()
                ? drafts.get(speaking).extent().end()
                : carried.get(carried.size() - 1).end();
        if (end <= passage.span().start()) {
            carried.add(passage.span());
        }
        paragraph = passage.paragraph();
    }

    /** Ends what the last speaker says: somebody else goes on. */
    void end() {
        settle();
        line = false;
        speaking = -1;
    }

    private void settle() {
        if (!carried.isEmpty()) {
            List<Span> content = new ArrayList<>(drafts.get(speaking).content());
            content.addAll(carried);
            drafts.set(speaking, drafts.get(speaking).withContent(content));
            carried.clear();
        }
    }

    /** All drafts, in the order of their passages. */
    List<Draft> drafts() {
        settle();
        return List.copyOf(drafts);
    }
}
