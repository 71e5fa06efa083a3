package org.hearsay.statement;

import java.util.List;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source does with a content: by the cue's words, and by the content's first words where the cue only says
 * that something was said.
 *
 * <p><b>Threads:</b> immutable.
 */
final class StanceReader {
    private final Lexicon lexicon;

    StanceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The drafts of an article with the stances that their words show, in the same order. */
    List<Draft> read(List<Draft> drafts, ArticleTokens tokens) {
        return drafts.stream().map(draft -> read(draft, tokens)).toList();
    }

    private Draft read(Draft draft, ArticleTokens tokens) {
        List<Token> cue = draft.cue() == null ? List.of() : tokens.in(draft.cue());
        List<Token> content = draft.content().stream()
                .flatMap(span -> tokens.in(span).stream())
                .toList();
        return draft.withStance(isNobody(draft, tokens) ? Stance.HYPOTHETICAL : stance(cue, content));
    }

    /** "Nobody wants to say": what nobody said is said by no one; "No 10" is a house. */
    private boolean isNobody(Draft draft, ArticleTokens tokens) {
        List<Token> source = draft.source() == null ? List.of() : tokens.in(draft.source());
        boolean numbered =
                source.size() > 1 && Character.isDigit(source.get(1).form().codePointAt(0));
        return !source.isEmpty() && !numbered && lexicon.is(source.get(0).lower(), WordClass.NOBODY);
    }

    /** The stance of a cue and a content, each in the order of the text. */
    Stance stance(List<Token> cue, List<Token> content) {
        ContentSigns signs = new ContentSigns(content, lexicon);
        Stance held = withheld(cue, signs);
        if (held != null) {
            return held;
        }
        int head = head(cue);
        Stance own = head < 0 ? Stance.ASSERTS : ofHead(cue, cue.get(head).lower());
        Stance turned = head < 0 ? null : turned(cue, head, own, signs);
        if (turned != null) {
            return turned;
        }
        return own == Stance.ASSERTS ? signs.stance() : own;
    }

    /** Nothing is said by who refuses to say it, or leaves open what another might rule out. */
    private @Nullable Stance withheld(List<Token> cue, ContentSigns signs) {
        for (int i = 0; i < cue.size(); i++) {
            boolean out = cue.get(i).lower().startsWith("rul")
                    && (i + 1 < cue.size() ? cue.get(i + 1).lower() : signs.word(0)).equals("out");
            if (out) {
                return has(cue, WordClass.NEGATION) || has(cue, WordClass.REFUSAL)
                        ? Stance.HYPOTHETICAL
                        : Stance.DENIES;
            }
            boolean refused = lexicon.is(cue.get(i).lower(), WordClass.REFUSAL);
            boolean goesOn = i + 1 < cue.size() ? i + 2 < cue.size() : signs.opensWithTelling();
            if (refused && goesOn) {
                return Stance.HYPOTHETICAL;
            }
        }
        return null;
    }

    /** The last verb of a cue, without one the last word that shows a stance; negative when none does. */
    private int head(List<Token> cue) {
        for (int i = cue.size() - 1; i >= 0; i--) {
            if (lexicon.verb(cue.get(i).lower()) != null) {
                return i;
            }
        }
        int head = cue.size() - 1;
        while (head >= 0 && lexicon.stance(cue.get(head).lower()) == null) {
            head--;
        }
        return head;
    }

    private Stance ofHead(List<Token> cue, String word) {
        CueVerb verb = lexicon.verb(word);
        if (verb != null) {
            boolean modal = cue.stream()
                    .map(Token::lower)
                    .anyMatch(one -> lexicon.is(one, WordClass.MODAL) && !one.equals("can") && !one.equals("must"));
            return verb.stance(modal, has(cue, WordClass.NEGATION));
        }
        Stance stance = lexicon.stance(word);
        return stance == null ? Stance.ASSERTS : has(cue, WordClass.NEGATION) ? Stance.HYPOTHETICAL : stance;
    }

    /** What a verb's complement makes of it: "told to leave", "called for calm", "dismissed the allegations". */
    private @Nullable Stance turned(List<Token> cue, int head, Stance own, ContentSigns signs) {
        String word = cue.get(head).lower();
        CueVerb verb = lexicon.verb(word);
        if (verb == null || own == Stance.HYPOTHETICAL) {
            return null;
        }
        String next = head + 1 < cue.size() ? cue.get(head + 1).lower() : signs.word(0);
        boolean told = verb.takes(CueFrame.TELL)
                && (own == Stance.ASSERTS || own == Stance.PREDICTS)
                && (next.equals("to") || signs.hasInfinitive());
        boolean warned = own == Stance.PREDICTS && next.equals("against");
        boolean called =
                verb.lemma().equals("call") && (next.equals("on") || next.equals("for") || next.equals("upon"));
        if (told || warned || called) {
            return Stance.DEMANDS;
        }
        boolean rejected = lexicon.is(word, WordClass.REJECTING) && signs.opensWithClaim();
        boolean insisted = lexicon.is(word, WordClass.INSISTING) && signs.isNegated();
        return rejected || insisted ? Stance.DENIES : null;
    }

    private boolean has(List<Token> cue, WordClass wordClass) {
        return cue.stream().anyMatch(token -> lexicon.is(token.lower(), wordClass));
    }
}
