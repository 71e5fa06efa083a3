package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;

/**
 * Tells a cue's stance by its words.
 *
 * <p><b>Threads:</b> immutable.
 */
final class CueReader {
    private final Lexicon lexicon;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stance of a cue by its last word that the lexicon has, and by what stands around that; else it asserts. */
    Stance stance(List<Token> cue) {
        for (int head = cue.size() - 1; head >= 0; head--) {
            CueVerb verb = lexicon.verb(cue.get(head).lower());
            if (verb != null) {
                return verb.stance(has(cue, WordClass.MODAL), has(cue, WordClass.NEGATION));
            }
        }
        return Stance.ASSERTS;
    }

    private boolean has(List<Token> cue, WordClass wordClass) {
        return cue.stream().anyMatch(token -> lexicon.is(token.lower(), wordClass));
    }
}
