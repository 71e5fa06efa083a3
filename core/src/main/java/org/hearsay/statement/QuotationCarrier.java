package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Collects the drafts of an article's passages, in order, and carries a speaker over: a quotation without a cue belongs
 * to the statement whose quotation it goes on from, in the same paragraph or as a paragraph of its own right after it.
 *
 * <p><b>Threads:</b> one per article.
 */
final class QuotationCarrier {
    private final List<Draft> drafts = new ArrayList<>();
    private int speaking = -1;
    private final List<Span> carried = new ArrayList<>();
    private int paragraph = -1;

    /** Adds the next passage with what was found in it. */
    void add(Passage passage, List<Draft> found) {
        boolean follows = speaking >= 0 && passage.paragraph() - paragraph <= 1;
        if (found.isEmpty() && follows && passage.isQuotation()) {
            carry(passage);
            return;
        }
        settle();
        drafts.addAll(found);
        boolean quoting = !found.isEmpty() && passage.endsFrontQuotation(found.get(found.size() - 1));
        speaking = quoting ? drafts.size() - 1 : -1;
        paragraph = passage.paragraph();
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
