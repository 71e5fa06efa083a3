package org.hearsay.event;

/**
 * What is known of the words that tell events. <b>Threads:</b> immutable.
 *
 * @param drafts by which verbs and nouns a deed is told
 * @param counts by which words people are counted
 * @param contexts which words tell what an event is about
 * @param shares how often each rule is right
 * @param grounds by which words it is said on what ground somebody did something
 */
record EventWords(
        DraftFinder drafts, CountPlacer counts, ContextReader contexts, RuleShares shares, GroundWords grounds) {
    static EventWords load() {
        GroundWords grounds = new GroundWords();
        return new EventWords(
                new DraftFinder(new EventLexicon(), grounds),
                new CountPlacer(),
                new ContextReader(),
                new RuleShares(),
                grounds);
    }
}
