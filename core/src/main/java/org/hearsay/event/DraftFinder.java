package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.sentence.Sentence;

/** Finds what a sentence tells of deeds by the verbs and nouns of the lexicon. <b>Threads:</b> immutable. */
final class DraftFinder {
    private final EventLexicon lexicon;
    private final GroundWords grounds;

    DraftFinder(EventLexicon lexicon, GroundWords grounds) {
        this.lexicon = lexicon;
        this.grounds = grounds;
    }

    /**
     * The drafts of a sentence.
     *
     * @param drafts in the order of the text
     * @param clauses the sentence cut into chunks, to which their phrases belong
     */
    record Found(List<Draft> drafts, Clauses clauses) {
        Found {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * What a sentence tells.
     *
     * @param marks what is known of its words
     */
    Found find(Sentence sentence, Marks marks) {
        Words words = new Words(sentence.tokens(), lexicon, marks);
        Clauses clauses = new Clauses(words, Chunker.chunks(words));
        DeedTeller teller = new DeedTeller(clauses);
        List<Draft> told = teller.drafts();
        List<Draft> drafts = new ArrayList<>(new ChargeFinder(clauses, grounds).charged(told, teller.nouns()));
        drafts.addAll(new NounDeeds(clauses).drafts(teller.nouns()));
        List<Draft> sifted = new ArrayList<>(new DraftSieve(words).sift(drafts));
        sifted.sort(Comparator.comparingInt(draft -> draft.anchor().get(0).from()));
        return new Found(sifted, clauses);
    }
}
