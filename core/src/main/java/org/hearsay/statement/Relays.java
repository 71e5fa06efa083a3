package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which statements only tell whom another one cites, and which that is: in "The paper reports, citing Ann, that it
 * rained", what Ann said was heard through the paper.
 *
 * <p><b>Threads:</b> immutable once built.
 */
final class Relays {
    static final String RULE = "relay-cue";

    /** The comma and the blank between what is reported and who is cited. */
    private static final int SLACK = 3;

    private final List<Draft> drafts;
    private final ArticleTokens tokens;
    private final Lexicon lexicon;
    private final TreeMap<Integer, List<Integer>> bySentence = new TreeMap<>();
    private final List<Integer> sentences = new ArrayList<>();

    Relays(List<Draft> drafts, ArticleTokens tokens, Lexicon lexicon, SentencePlaces places) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.lexicon = lexicon;
        for (int i = 0; i < drafts.size(); i++) {
            Span cue = drafts.get(i).cue();
            int sentence = cue == null ? -1 : places.at(cue.start());
            sentences.add(sentence);
            bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(i);
        }
    }

    /** Whether two statements have their cues in one sentence. */
    boolean inOneSentence(int one, int two) {
        return sentences.get(one) >= 0 && sentences.get(one).equals(sentences.get(two));
    }

    /** Whether a statement's cue only tells whom somebody else cites. */
    boolean isRelay(int index) {
        Span cue = drafts.get(index).cue();
        Span source = drafts.get(index).source();
        if (cue == null || source == null || source.start() < cue.end()) {
            return false;
        }
        List<Token> words = tokens.in(cue);
        String last = words.get(words.size() - 1).lower();
        Token before = tokens.before(cue.start());
        boolean relative = before != null && lexicon.is(before.lower(), WordClass.RELATIVE);
        return lexicon.is(last, WordClass.CITING) && (last.endsWith("ing") || relative);
    }

    /** Who cites the source of a relay; negative for no relay, or when the sentence has nobody. */
    int reporter(int index) {
        if (sentences.get(index) < 0 || !isRelay(index)) {
            return -1;
        }
        List<Integer> near = bySentence.getOrDefault(sentences.get(index), List.of()).stream()
                .filter(other -> mayCite(other, index))
                .toList();
        int alike = nearest(
                near.stream().filter(other -> share(other, index) >= 0.5).toList(), index);
        return alike >= 0
                ? alike
                : nearest(near.stream().filter(other -> isBeside(other, index)).toList(), index);
    }

    private boolean mayCite(int other, int index) {
        Span source = drafts.get(other).source();
        Span cited = drafts.get(index).source();
        return other != index && !isRelay(other) && source != null && cited != null && !source.overlaps(cited);
    }

    private double share(int other, int index) {
        Draft relay = drafts.get(index);
        return (double) drafts.get(other).shared(relay.content()) / relay.length();
    }

    /** Whether a relay's cue stands inside what the other reports, or right after it. */
    private boolean isBeside(int other, int index) {
        Span extent = drafts.get(other).extent();
        Span cue = drafts.get(index).cue();
        return cue != null && extent.start() <= cue.start() && cue.start() <= extent.end() + SLACK;
    }

    /** The last whose cue stands before a relay's, else the first after it. */
    private int nearest(List<Integer> near, int index) {
        int before = -1;
        int after = -1;
        for (int other : near) {
            if (cueStart(other) < cueStart(index)) {
                before = before < 0 || cueStart(other) > cueStart(before) ? other : before;
            } else {
                after = after < 0 || cueStart(other) < cueStart(after) ? other : after;
            }
        }
        return before >= 0 ? before : after;
    }

    private int cueStart(int index) {
        @Nullable Span cue = drafts.get(index).cue();
        return cue == null ? -1 : cue.start();
    }

    /** Whether "and" joins a statement to what stands before it, so that neither hands on the other. */
    boolean isCoordinated(Draft draft) {
        Span source = draft.source();
        Span cue = draft.cue();
        if (source == null || cue == null) {
            return false;
        }
        Token before = tokens.before(Math.min(source.start(), cue.start()));
        return before != null && lexicon.is(before.lower(), WordClass.COORDINATOR);
    }
}
