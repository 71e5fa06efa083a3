package org.hearsay.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.text.Span;

/**
 * The drafts of an article by the passages that hold their cues.
 *
 * <p><b>Threads:</b> one per article.
 */
final class PassageDrafts {
    private final List<Passage> passages;
    private final List<List<Draft>> drafts = new ArrayList<>();
    /** Passages whose words a speaker elsewhere has, as content or as a name. */
    private final BitSet held = new BitSet();

    /**
     * Puts drafts into their passages.
     *
     * @param passages all passages, in order
     * @param all drafts with a cue or a source, in any order
     */
    PassageDrafts(List<Passage> passages, List<Draft> all) {
        this.passages = passages;
        passages.forEach(passage -> drafts.add(new ArrayList<>()));
        all.stream().sorted(Comparator.comparingInt(PassageDrafts::cue)).forEach(this::put);
    }

    /** Where a draft is kept: at its cue; at its source when it has none, as under a pulled quote. */
    private static int cue(Draft draft) {
        Span cue = draft.cue() == null ? draft.source() : draft.cue();
        if (cue == null) {
            throw new IllegalArgumentException("a draft without a cue and a source: " + draft);
        }
        return cue.start();
    }

    private void put(Draft draft) {
        int at = Passage.indexAt(passages, cue(draft));
        drafts.get(at).add(draft);
        for (Span span : draft.content()) {
            held.set(
                    Math.min(at, Passage.indexAt(passages, span.start())),
                    Math.min(at, Passage.indexAt(passages, span.end() - 1) + 1));
        }
        if (draft.source() != null) {
            held.set(
                    Passage.indexAt(passages, draft.source().start()),
                    Passage.indexAt(passages, draft.source().end() - 1) + 1);
        }
    }

    /** All drafts, those that go on in the quotations after them with these. */
    List<Draft> carried() {
        QuotationCarrier carrier = new QuotationCarrier(new LabelFinder(passages));
        for (int i = 0; i < passages.size(); i++) {
            if (drafts.get(i).isEmpty() && held.get(i)) {
                carrier.end();
            } else {
                carrier.add(passages.get(i), drafts.get(i));
            }
        }
        return carrier.drafts();
    }
}
