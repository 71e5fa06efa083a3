package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.sentence.Sentence;

/** Finds deeds by the verbs and nouns of the lexicon. <b>Threads:</b> immutable. */
final class LexiconDraftFinder implements DraftFinder {
    private final EventLexicon lexicon;

    LexiconDraftFinder(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Found find(Sentence sentence, BitSet times) {
        Words words = new Words(sentence.tokens(), lexicon, times);
        Clauses clauses = new Clauses(words, Chunker.chunks(words));
        DeedTeller teller = new DeedTeller(clauses);
        List<Draft> drafts = new ArrayList<>(teller.drafts());
        drafts.addAll(new NounDeeds(clauses).drafts(teller.nouns()));
        List<Draft> sifted = new ArrayList<>(new DraftSieve(words).sift(drafts));
        sifted.sort(Comparator.comparingInt(draft -> draft.anchor().get(0).from()));
        return new Found(sifted, clauses);
    }
}
