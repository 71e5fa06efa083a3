package org.hearsay.event;

import java.util.BitSet;
import java.util.List;
import org.hearsay.sentence.Sentence;

/** Finds what a sentence tells of deeds: their anchors, codes and roles. */
interface DraftFinder {
    /**
     * What a sentence tells.
     *
     * @param times which of its tokens tell a time
     */
    Found find(Sentence sentence, BitSet times);

    /**
     * The drafts of a sentence.
     *
     * @param drafts in the order of the text
     * @param clauses the sentence cut into chunks, to which their phrases belong
     */
    record Found(List<Draft> drafts, Clauses clauses) {
        public Found {
            drafts = List.copyOf(drafts);
        }
    }
}
