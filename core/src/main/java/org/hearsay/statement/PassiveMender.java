package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/**
 * Takes away a source that is the one who was told: "the council was warned that it rained".
 *
 * <p><b>Threads:</b> one per article. <b>Source:</b> PolNeAR; of 25 such cues in its training and
 * development parts 22 have no source.
 */
final class PassiveMender {
    private final ArticleTokens tokens;
    private final Lexicon lexicon;

    PassiveMender(ArticleTokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The draft, without a source that stands before a passive of telling. */
    Draft mend(Draft draft) {
        Span cue = draft.cue();
        Span source = draft.source();
        if (cue == null || source == null || source.end() > cue.start()) {
            return draft;
        }
        return isToldPassively(tokens.in(cue)) ? draft.withoutSource() : draft;
    }

    private boolean isToldPassively(List<Token> cue) {
        int last = cue.size() - 1;
        CueVerb verb = lexicon.verb(cue.get(last).lower());
        boolean telling = verb != null && verb.takes(CueFrame.TELL);
        String form = cue.get(last).lower();
        return telling
                && (form.endsWith("ed") || form.equals("told"))
                && cue.subList(0, last).stream().anyMatch(token -> lexicon.is(token.lower(), WordClass.BEING));
    }
}
