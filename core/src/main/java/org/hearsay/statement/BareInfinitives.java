package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells cues in which nobody says anything: "it would be wrong to say the talks failed".
 *
 * <p><b>Threads:</b> one per article.
 */
final class BareInfinitives {
    private final ArticleTokens tokens;
    private final Lexicon lexicon;

    BareInfinitives(ArticleTokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether a draft has no source and its cue is an infinitive of speech that no verb lends a subject to. */
    boolean has(Draft draft) {
        Span cue = draft.cue();
        if (cue == null || draft.source() != null) {
            return false;
        }
        List<Token> words = tokens.in(cue);
        int to = words.size() - 2;
        return to >= 0
                && words.get(to).lower().equals("to")
                && isSpeech(words.get(to + 1))
                && words.subList(0, to).stream().noneMatch(this::lends)
                && !(to == 0 && lends(tokens.before(cue.start())));
    }

    private boolean isSpeech(Token token) {
        CueVerb verb = lexicon.verb(token.lower());
        return verb != null
                && verb.lemma().equals(token.lower())
                && (verb.takes(CueFrame.SPEECH) || verb.takes(CueFrame.TELL));
    }

    private boolean lends(@Nullable Token token) {
        return token != null && (lexicon.verb(token.lower()) != null || lexicon.is(token.lower(), WordClass.RAISER));
    }
}
