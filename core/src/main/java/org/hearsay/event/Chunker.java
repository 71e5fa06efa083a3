package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks from left to right. One sentence, one thread. */
final class Chunker {
    private static final String QUOTES = "\"“”„``''";
    private static final int LONGEST_BRACKET = 8;
    private final Words words;
    private final VerbReader verbs;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(Words words) {
        this.words = words;
        this.verbs = new VerbReader(words);
    }

    /** The chunks in order; together they are the whole sentence. */
    static List<Chunk> chunks(Words words) {
        Chunker chunker = new Chunker(words);
        int at = 0;
        while (at < words.size()) {
            at = chunker.next(at);
        }
        return chunker.chunks;
    }

    private int next(int at) {
        boolean named = words.isJoined(at + 1);
        VerbGroup verb = named || words.isTime(at) ? null : verbs.at(at, chunks, -1);
        if (verb != null) {
            return add(new Chunk(Kind.VERB, verb.from(), verb.to(), verb));
        }
        boolean quoted =
                !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(Kind.PREPOSITION) && words.quotedName(at) > 0;
        Kind kind = named || quoted ? Kind.NOUN : kind(at);
        if (kind == Kind.NOUN) {
            return noun(at);
        }
        if (kind == Kind.TIME || (kind == Kind.PREPOSITION && words.isTime(at + 1))) {
            return time(at);
        }
        return add(new Chunk(kind, at, at + 1, null));
    }

    private int add(Chunk chunk) {
        chunks.add(chunk);
        return chunk.to();
    }

    private int time(int from) {
        int to = from + 1;
        while (words.isTime(to)) {
            to++;
        }
        return add(new Chunk(Kind.TIME, from, to, null));
    }

    private Kind kind(int at) {
        if (words.isTime(at)) {
            return Kind.TIME;
        }
        if (!words.isWord(at)) {
            return words.isInNumber(at) ? Kind.NOUN : mark(words.lower(at));
        }
        if (isQuantity(at)) {
            return Kind.NOUN;
        }
        Kind small = small(at);
        return small == null ? Kind.NOUN : small;
    }

    private static Kind mark(String form) {
        if (form.equals(",")) {
            return Kind.COMMA;
        }
        if (QUOTES.contains(form)) {
            return Kind.QUOTE;
        }
        return form.equals("$") || form.equals("€") || form.equals("£") || form.equals("#") ? Kind.NOUN : Kind.STOP;
    }

    private @Nullable Kind small(int at) {
        boolean capital = words.isName(at);
        if (words.lower(at).equals("her") && endsPhrase(at + 1)) {
            return Kind.PRONOUN;
        }
        if (words.lower(at).equals("that")) {
            return isPointing(at) ? null : Kind.SUBORDINATOR;
        }
        boolean shouted =
                words.isShouted(at) && (!words.isTitled() || words.lower(at).equals("us"));
        if (words.is(at, WordKind.PRONOUN) && !shouted) {
            return Kind.PRONOUN;
        }
        if (capital && !words.is(at, WordKind.COORDINATOR)) {
            return null;
        }
        if (words.is(at, WordKind.RELATIVE)) {
            return Kind.RELATIVE;
        }
        if (words.is(at, WordKind.COORDINATOR)) {
            return Kind.COORDINATOR;
        }
        if (words.is(at, WordKind.SUBORDINATOR)) {
            return Kind.SUBORDINATOR;
        }
        if (words.is(at, WordKind.PREPOSITION) || words.lower(at).equals("to")) {
            return Kind.PREPOSITION;
        }
        return words.isAdverb(at) ? Kind.ADVERB : null;
    }

    /** Whether no noun stands at a word, so that what is before it is a phrase of its own. */
    private boolean endsPhrase(int at) {
        return !words.isWord(at)
                || words.lower(at).equals("to")
                || words.is(at, WordKind.PREPOSITION)
                || words.is(at, WordKind.SUBORDINATOR)
                || words.is(at, WordKind.COORDINATOR);
    }

    /** Whether words before a number begin at an index: "more than 20", "approximately 300,000". */
    private boolean isQuantity(int at) {
        boolean two = words.lower(at + 1).equals("than")
                || words.lower(at + 1).equals("least")
                || words.lower(at + 1).equals("most")
                || (words.lower(at).equals("up") && words.lower(at + 1).equals("to"));
        boolean after = words.lower(at).equals("than")
                || words.lower(at).equals("least")
                || words.lower(at).equals("to")
                || words.lower(at).equals("most");
        boolean small = words.isAdverb(at) || (words.is(at, WordKind.PREPOSITION) && words.is(at, WordKind.ROUNDING));
        return (two && words.isAmount(at + 2))
                || (after && words.isAmount(at + 1) && isQuantity(at - 1))
                || (small && words.isAmount(at + 1));
    }

    /** "That town", after a preposition or at the beginning. */
    private boolean isPointing(int at) {
        return words.is(at - 1, WordKind.PREPOSITION) && words.isWord(at + 1) && !words.is(at + 1, WordKind.BEING);
    }

    private int noun(int from) {
        int to = Math.max(from + 1, words.quotedName(from));
        while (to < words.size() && (continues(from, to) || enclosedEnd(to) > 0)) {
            to = Math.max(to + 1, enclosedEnd(to));
        }
        return add(new Chunk(Kind.NOUN, from, to, null));
    }

    /** Index after a short bracket or a name in marks of quotation that opens at an index; 0 when none does. */
    private int enclosedEnd(int at) {
        return Math.max(bracketEnd(at), words.quotedName(at));
    }

    private boolean continues(int from, int at) {
        if (words.isJoined(at)) {
            return true;
        }
        if (isDate(from, at) || isBetweenQualities(from, at)) {
            return true;
        }
        if (words.isTime(at) || (words.lower(at).equals("'") && words.isOwner(at - 1))) {
            return !words.isTime(at);
        }
        boolean open = words.is(at - 1, WordKind.DETERMINER) && words.isAdverb(at);
        boolean noun = kind(at) == Kind.NOUN || open || (isMarkOfOwner(at) && words.isOwner(at - 1));
        return noun && !isSecond(at) && verbs.at(at, chunks, from) == null;
    }

    /** Whether a time between an article and a noun stands at a word: "the March 17 blast". */
    private boolean isDate(int from, int at) {
        int first = at;
        while (words.isTime(first)) {
            first--;
        }
        int after = at;
        while (words.isTime(after)) {
            after++;
        }
        boolean article = first == from && words.is(first, WordKind.DETERMINER);
        return first < at && article && after < words.size() && words.isWord(after) && kind(after) == Kind.NOUN;
    }

    /** Whether a comma between two words for what something is like stands at a word: "a serious, immediate apology". */
    private boolean isBetweenQualities(int from, int at) {
        return words.is(from, WordKind.DETERMINER)
                && words.lower(at).equals(",")
                && words.isQuality(at - 1)
                && words.isQuality(at + 1)
                && words.isWord(at + 2);
    }

    /** Whether a noun phrase of its own begins at a word: "gave Tanzania a grant". */
    private boolean isSecond(int at) {
        boolean opens = words.is(at, WordKind.DETERMINER) && !words.is(at - 1, WordKind.DETERMINER);
        return opens && !words.isName(at) && !isQuantity(at - 1);
    }

    private boolean isMarkOfOwner(int at) {
        return words.lower(at).equals("'") || words.lower(at).equals("’");
    }

    /** Index after a short bracket that opens at an index; 0 when none does. */
    private int bracketEnd(int at) {
        boolean square = words.lower(at).equals("[");
        if (!square && !words.lower(at).equals("(")) {
            return 0;
        }
        for (int i = at + 1; i < words.size() && i - at <= LONGEST_BRACKET; i++) {
            if (words.lower(i).equals(square ? "]" : ")")) {
                return i + 1;
            }
        }
        return 0;
    }
}
