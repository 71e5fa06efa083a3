package org.hearsay.statement;

import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.trace.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Finds pulled quotes: a paragraph in the first person, or in quotation marks, that ends in nothing but a name after its
 * last full stop, "I saw the boat go down. Ann Lee".
 *
 * <p><b>Threads:</b> immutable; one per article.
 */
final class SignatureFinder {
    static final String RULE = "content-name";
    private static final int LONGEST_NAME = 4;
    private final List<Passage> passages;

    SignatureFinder(List<Passage> passages) {
        this.passages = passages;
    }

    /** The finding of the passage at an index, which is the name; null when it signs nothing. */
    @Nullable
    Draft find(int index) {
        Passage name = passages.get(index);
        boolean last = index + 1 == passages.size() || passages.get(index + 1).paragraph() != name.paragraph();
        if (!last || !isName(name)) {
            return null;
        }
        int first = index;
        while (first > 0 && passages.get(first - 1).paragraph() == name.paragraph()) {
            first--;
        }
        List<Passage> said = passages.subList(first, index);
        if (said.isEmpty()) {
            return null;
        }
        boolean quoted = said.stream().allMatch(Passage::isQuotation);
        if (!quoted && said.stream().noneMatch(SignatureFinder::isFirstPerson)) {
            return null;
        }
        Passage end = said.get(said.size() - 1);
        int words = quoted ? end.size() : end.endOfWords();
        Span content = new Span(
                said.get(0).span().start(), end.span(new Range(0, words)).end());
        return new Draft(name.span(), null, List.of(content), null, Stance.ASSERTS, 1, Provenance.ofRule(RULE));
    }

    private static boolean isName(Passage passage) {
        if (passage.size() < 2 || passage.size() > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.isCapitalised(i) || !passage.isWord(i) || passage.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirstPerson(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, WordClass.FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }
}
