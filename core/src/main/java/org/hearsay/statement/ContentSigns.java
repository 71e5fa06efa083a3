package org.hearsay.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.sentence.Token;

/**
 * What the words of a content, the first ones above all, show of the stance behind it.
 *
 * <p><b>Threads:</b> immutable.
 */
final class ContentSigns {
    private static final int NEAR = 8;
    private static final int CLAUSE = 14;
    private final List<Token> tokens;
    private final List<String> words;
    private final Lexicon lexicon;
    private final boolean quoted;

    ContentSigns(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.words = tokens.stream()
                .filter(Token::isWord)
                .map(Token::lower)
                .dropWhile(word -> word.equals("that"))
                .toList();
        this.quoted = !tokens.isEmpty() && !tokens.get(0).isWord();
    }

    /** A word by its place, without an introducing "that"; empty beyond the end. */
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /** The stance of a content under a cue that only says that it was said. */
    Stance stance() {
        if (demands()) {
            return Stance.DEMANDS;
        }
        if (denies()) {
            return Stance.DENIES;
        }
        boolean closed =
                !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().equals("?");
        if ((quoted || closed) && asks()) {
            return Stance.ASKS;
        }
        boolean open = word(0).equals("whether") || (word(0).equals("if") && !quoted);
        if (open || leavesOpen()) {
            return Stance.HYPOTHETICAL;
        }
        if (words.stream().limit(CLAUSE).anyMatch(word -> lexicon.is(word, WordClass.HEDGE))) {
            return Stance.ALLEGES;
        }
        if (promises()) {
            return Stance.PROMISES;
        }
        return predicts() ? Stance.PREDICTS : Stance.ASSERTS;
    }

    /** Whether it begins with "to say", "to confirm" or another telling. */
    boolean opensWithTelling() {
        CueVerb verb = lexicon.verb(word(1));
        return word(0).equals("to") && verb != null && (verb.takes(CueFrame.SPEECH) || verb.takes(CueFrame.OBJECT));
    }

    /** Whether it is one that somebody shall do: "the sailors to stay in port". */
    boolean hasInfinitive() {
        for (int i = 0; i < Math.min(NEAR, words.size()); i++) {
            boolean verb = lexicon.verb(words.get(i)) != null || lexicon.is(words.get(i), WordClass.AUXILIARY);
            if (verb || startsWithThat()) {
                return false;
            }
            boolean phrase = lexicon.is(word(i + 1), WordClass.DETERMINER);
            if (words.get(i).equals("to")) {
                return !phrase && lexicon.number(word(i + 1)) == null;
            }
        }
        return false;
    }

    /** Whether it says that something is not ruled out, or not commented on. */
    private boolean leavesOpen() {
        for (int i = 1; i < Math.min(NEAR, words.size()); i++) {
            boolean open = words.get(i).equals("comment")
                    || (words.get(i).equals("rule") && word(i + 1).equals("out"));
            if (open && lexicon.is(words.get(i - 1), WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithThat() {
        return tokens.stream().filter(Token::isWord).limit(1).anyMatch(token -> token.lower()
                .equals("that"));
    }

    /** Whether it names a claim before anything else: "the allegations", "any suggestion of a strike". */
    boolean opensWithClaim() {
        return words.stream().limit(4).anyMatch(word -> lexicon.is(word, WordClass.CLAIM_NOUN));
    }

    /** Whether its first clause is denied. */
    boolean isNegated() {
        return words.stream().limit(NEAR).anyMatch(word -> lexicon.is(word, WordClass.NEGATION) || word.equals("no"));
    }

    /** Whether it calls a thing untrue, or whoever speaks never did it. */
    private boolean denies() {
        boolean untrue = IntStream.range(0, Math.min(NEAR, words.size())).anyMatch(this::isUntrue);
        boolean never = lexicon.is(word(0), WordClass.SUBJECT) && (word(1).equals("never") || word(2).equals("never"));
        return untrue || never;
    }

    /** Whether a word calls something untrue, and does not only tell one thing from another: "the false door". */
    private boolean isUntrue(int index) {
        boolean telling = index > 0
                && lexicon.is(words.get(index - 1), WordClass.DEFINITE)
                && !word(index + 1).isEmpty()
                && !lexicon.is(word(index + 1), WordClass.CLAIM_NOUN);
        return lexicon.is(words.get(index), WordClass.UNTRUE) && !telling;
    }

    private boolean demands() {
        boolean command = quoted
                && (lexicon.is(word(0), WordClass.IMPERATIVE) || (word(0).equals("do") && word(1).equals("not")));
        boolean self = word(0).equals("i") || word(0).equals("we");
        boolean appeals = lexicon.is(word(1), WordClass.APPEALING) && !word(2).equals("if");
        boolean calls = word(1).equals("call") && (word(2).equals("on") || word(2).equals("for"));
        return command || (self && (appeals || calls)) || obliges();
    }

    /** Whether somebody must or should do something, in the first clause. */
    private boolean obliges() {
        for (int i = 1; i < Math.min(NEAR, words.size() - 1); i++) {
            String word = words.get(i);
            boolean must = word.equals("must") && !word(i + 1).equals("have");
            boolean should = word.equals("should") && lexicon.is(word(i + 1), WordClass.RESTRAINT);
            if (must || should) {
                return true;
            }
        }
        return false;
    }

    /** Whether its first or its last sentence is a question. */
    private boolean asks() {
        List<String> ends = tokens.stream()
                .map(Token::form)
                .filter(form -> form.equals("?") || form.equals(".") || form.equals("!"))
                .toList();
        return !ends.isEmpty()
                && (ends.get(0).equals("?") || ends.get(ends.size() - 1).equals("?"));
    }

    /** Whether who speaks will do something: "they will provide tents", "I'll resign". */
    private boolean promises() {
        String subject = word(0);
        boolean contracted = subject.endsWith("'ll") && lexicon.is(subject.replace("'ll", ""), WordClass.SUBJECT);
        boolean self = lexicon.is(subject, WordClass.SUBJECT) && !subject.equals("there") && !subject.equals("you");
        boolean will = self && (word(1).equals("will") || word(1).equals("would") || word(1).equals("won't"));
        int deed = contracted ? 1 : 2;
        while (word(deed).endsWith("ly")
                || (lexicon.is(word(deed), WordClass.ADVERB) && !lexicon.is(word(deed), WordClass.NEGATION))) {
            deed++;
        }
        return (contracted || will)
                && !word(deed).isEmpty()
                && !lexicon.is(word(deed), WordClass.NO_DEED)
                && !(subject.equals("it") && quoted);
    }

    /** Whether something is going to happen: "is going to regret", "was most likely to reject". */
    private boolean predicts() {
        for (int i = 1; i < Math.min(NEAR, words.size() - 1); i++) {
            boolean future = words.get(i).equals("going") || words.get(i).equals("likely");
            if (future && word(i + 1).equals("to") && !lexicon.is(word(i + 2), WordClass.DETERMINER)) {
                return true;
            }
            if (lexicon.verb(words.get(i)) != null) {
                return false;
            }
        }
        return false;
    }
}
