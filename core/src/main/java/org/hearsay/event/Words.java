package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The words of one sentence as the rules look at them. An index outside the sentence names no word and is nothing. */
final class Words {
    private static final int TITLE_SHARE = 60;
    /** How many words a name in marks of quotation has at most. */
    private static final int LONGEST_NAME = 4;

    private static final List<String> OPENING = List.of("\"", "“", "``");
    private static final List<String> CLOSING = List.of("\"", "”", "''");
    private static final Set<String> NO_ADVERBS =
            Set.of("family", "early", "likely", "unlikely", "ally", "assembly", "rally");
    private static final List<String> PEOPLE_ENDINGS = List.of("ers", "ors", "ists", "men", "ees", "ians");
    private static final List<String> PERSON_ENDINGS =
            List.of("er", "or", "ist", "man", "president", "chief", "envoy", "king");
    private static final Set<String> MANY = Set.of("police", "people", "troops", "men", "women", "gunmen", "children");
    private final List<Token> tokens;
    private final EventLexicon lexicon;
    private final Marks marks;
    private final boolean titled;

    /**
     * Words of a sentence.
     *
     * @param marks what is known of them
     */
    Words(List<Token> tokens, EventLexicon lexicon, Marks marks) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.marks = marks;
        long words = tokens.stream().filter(Token::isWord).count();
        long capitals = tokens.stream()
                .filter(Token::isWord)
                .filter(Token::isCapitalised)
                .count();
        this.titled = words > 2 && capitals * 100 > words * TITLE_SHARE;
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** The word in small letters; empty outside the sentence. */
    String lower(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }

    boolean is(int index, WordKind kind) {
        return index >= 0
                && index < tokens.size()
                && lexicon.is(tokens.get(index).lower(), kind);
    }

    /** Whether most words stand with capitals, so that they tell no names. */
    boolean isTitled() {
        return titled;
    }

    /** Whether a word stands with a capital that tells something: not in a headline, not at the beginning. */
    boolean isName(int index) {
        return isCapitalised(index) && index > 0 && !titled;
    }

    boolean isCapitalised(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isCapitalised();
    }

    /** Whether a word goes on with a name that the word before it belongs to. */
    boolean isJoined(int index) {
        return index >= 0 && marks.joined().get(index);
    }

    boolean isTime(int index) {
        return index >= 0 && marks.times().get(index) && !isAttribute(index);
    }

    /** Whether a time tells which one: "a two-week ceasefire". */
    private boolean isAttribute(int index) {
        return tokens.get(index).form().contains("-")
                && index + 1 < tokens.size()
                && !marks.times().get(index + 1)
                && tokens.get(index + 1).isWord()
                && !is(index + 1, WordKind.PREPOSITION);
    }

    /** Whether a word of several letters stands in capitals: "US". */
    boolean isShouted(int index) {
        String form = index >= 0 && index < tokens.size() ? tokens.get(index).form() : "";
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isNumber(int index) {
        return isWord(index) && Character.isDigit(tokens.get(index).form().charAt(0));
    }

    /** Whether a word is a number, in digits or not: "20", "six", "dozens". */
    boolean isAmount(int index) {
        return isNumber(index) || is(index, WordKind.AMOUNT);
    }

    /** Whether words begin at an index that count something: "at least six". */
    boolean isCounting(int index) {
        boolean bound = lower(index).equals("at")
                && (lower(index + 1).equals("least") || lower(index + 1).equals("most"));
        boolean up = lower(index).equals("up") && lower(index + 1).equals("to");
        boolean rounded = is(index, WordKind.ROUNDING) && isAmount(index + 1);
        return isAmount(index) || rounded || ((bound || up) && isAmount(index + 2));
    }

    /** Whether a mark stands inside a number: "1,141". */
    boolean isInNumber(int index) {
        return index > 0
                && index + 1 < tokens.size()
                && tokens.get(index).form().equals(",")
                && isNumber(index - 1)
                && isNumber(index + 1)
                && tokens.get(index - 1).end() == tokens.get(index).start()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /** Whether a phrase holds a word of a name. */
    boolean holdsName(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to()).anyMatch(this::isName);
    }

    /** Whether a phrase names somebody, or tells people by a noun. */
    boolean tellsActor(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (isName(i) || (i == 0 && isCapitalised(i) && !is(i, WordKind.DETERMINER)) || isPeople(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a noun for several: "rebels", "police". */
    boolean isMany(int index) {
        String word = lower(index);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !isCapitalised(index);
        return plural || MANY.contains(word);
    }

    /** Whether a word is a noun or title for one person. */
    boolean isPerson(int index) {
        String word = lower(index);
        return PERSON_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether a word is a noun for people, by the list or by its ending. */
    boolean isPeople(int index) {
        String word = lower(index);
        return is(index, WordKind.PEOPLE) || PEOPLE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether a phrase may stand for people: it tells who, counts them or is a pronoun for them. */
    boolean mayTellActor(Phrase phrase) {
        boolean pronoun = is(phrase.from(), WordKind.PERSONAL);
        boolean number = isNumber(phrase.from()) || isNumber(phrase.to() - 1);
        return pronoun || number || tellsActor(phrase);
    }

    /** Whether a phrase holds nothing but small words: "the", "neither". */
    boolean isBare(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean small = !isWord(i) || is(i, WordKind.DETERMINER) || is(i, WordKind.NEGATION);
            if (!small || is(i, WordKind.PRONOUN)) {
                return false;
            }
        }
        return true;
    }

    /** The index after a name in marks of quotation that open at an index: "the “Black Hand” group"; 0 when none does. */
    int quotedName(int at) {
        boolean opens = OPENING.contains(mark(at)) && at + 1 < tokens.size() && isAttached(at);
        if (!opens) {
            return 0;
        }
        for (int i = at + 1; i < tokens.size() && i - at <= LONGEST_NAME + 1; i++) {
            if (CLOSING.contains(mark(i))) {
                return i > at + 1 && isAttached(i - 1) ? i + 1 : 0;
            }
            if (mark(i).equals(",") && i > at + 1 && CLOSING.contains(mark(i + 1))) {
                return i + 2;
            }
            boolean shouted = isShouted(i) && (i > at + 1 || lexicon.verb(lower(i)) == null);
            if (!isWord(i) || !(titled ? shouted : isCapitalised(i))) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isAttached(int index) {
        return tokens.get(index).end() == tokens.get(index + 1).start();
    }

    /** Whether a word is an owner's: "Egypt's". */
    boolean isOwner(int index) {
        return lower(index).endsWith("'s") || (lower(index).endsWith("s") && "'’".contains(mark(index + 1)));
    }

    private String mark(int index) {
        return index < tokens.size() ? tokens.get(index).form() : "-";
    }

    /** Whether a word tells what something is like: "immediate", "five-year". */
    boolean isQuality(int index) {
        return is(index, WordKind.QUALITY) || (isWord(index) && lower(index).indexOf('-') > 0);
    }

    boolean isAdverb(int index) {
        String word = lower(index);
        boolean manner = word.length() > 4 && word.endsWith("ly") && !isCapitalised(index);
        return is(index, WordKind.ADVERB) || (manner && !NO_ADVERBS.contains(word));
    }

    /** The words that share a character with a span; at least one does. */
    Phrase phrase(Span span) {
        int from = 0;
        while (from < tokens.size() - 1 && tokens.get(from).end() <= span.start()) {
            from++;
        }
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return new Phrase(from, to);
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The noun of the lexicon that ends at a word; null for none, and for one that is part of a name. */
    @Nullable
    NounEntry noun(int index) {
        boolean name = isName(index) && (isName(index - 1) || isName(index + 1));
        return name ? null : lexicon.noun(tokens, index);
    }

    /** Whether a word of the sentence begins like that. */
    boolean mentions(String begin) {
        return tokens.stream().anyMatch(token -> token.lower().startsWith(begin));
    }

    /** Whether two words follow one another somewhere in the sentence. */
    boolean follow(String first, String second) {
        for (int i = 1; i < tokens.size(); i++) {
            if (lower(i - 1).equals(first) && lower(i).equals(second)) {
                return true;
            }
        }
        return false;
    }

    EventLexicon lexicon() {
        return lexicon;
    }
}
