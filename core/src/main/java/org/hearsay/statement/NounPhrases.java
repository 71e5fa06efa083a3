package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the words of a source into the noun phrases that it joins, and each of them down to what names it.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NounPhrases {
    private final Scene scene;
    private final Lexicon lexicon;

    NounPhrases(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.lexicon = lexicon;
    }

    /** The phrases of a source, in order; empty when it has no words. */
    List<NounPhrase> of(List<Token> source) {
        List<Token> tokens = trimmed(source);
        List<NounPhrase> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || joins(tokens, from, i)) {
                NounPhrase phrase = phrase(trimmed(tokens.subList(from, i)));
                if (phrase != null) {
                    phrases.add(phrase);
                }
                from = i + 1;
            }
        }
        return phrases;
    }

    /** Without "both", "the opinion of" and "one of them," before it, and "himself" after it. */
    private List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && (!tokens.get(from).isWord() || is(tokens.get(from), WordClass.FOCUS))) {
            from++;
        }
        while (to > from
                && (!tokens.get(to - 1).isWord()
                        || is(tokens.get(to - 1), WordClass.REFLEXIVE)
                        || is(tokens.get(to - 1), WordClass.AUXILIARY))) {
            to--;
        }
        int noun = from < to && is(tokens.get(from), WordClass.DETERMINER) ? from + 1 : from;
        boolean opinion = noun + 2 < to
                && is(tokens.get(noun), WordClass.OPINION)
                && tokens.get(noun + 1).lower().equals("of");
        boolean one = from + 4 < to
                && tokens.get(from).lower().equals("one")
                && tokens.get(from + 2).lower().equals("them")
                && tokens.get(from + 3).form().equals(",");
        return tokens.subList(opinion ? noun + 2 : one ? from + 4 : from, to);
    }

    private @Nullable NounPhrase phrase(List<Token> tokens) {
        return tokens.isEmpty() ? null : new NounPhrase(tokens, headEnd(tokens));
    }

    private int headEnd(List<Token> tokens) {
        int end = 1;
        while (end < tokens.size() && !endsHead(tokens, end)) {
            end++;
        }
        while (end > 1 && end < tokens.size() && isParticiple(tokens.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** "A report published in": no noun. */
    private static boolean isParticiple(Token token) {
        return !token.isCapitalised() && token.lower().endsWith("ed");
    }

    private boolean endsHead(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean after = is(token, WordClass.PREPOSITION)
                || is(token, WordClass.BOUNDARY)
                || is(token, WordClass.RELATIVE)
                || is(token, WordClass.TRAILING_ADJECTIVE)
                || ",(–—:;".contains(token.form())
                || token.lower().equals("whose");
        return after && !insideName(tokens, index);
    }

    /** "Bank of England": a preposition between capitals, when the head before it can be a name's. */
    private boolean insideName(List<Token> tokens, int index) {
        int next = index + 1 < tokens.size() && tokens.get(index + 1).lower().equals("the") ? index + 2 : index + 1;
        return is(tokens.get(index), WordClass.NAME_LINK)
                && next < tokens.size()
                && tokens.get(next).isCapitalised()
                && isNameBegin(tokens, index - 1);
    }

    /** Whether a word before "of" can belong to a name: no office, and no noun whose capital begins a sentence. */
    private boolean isNameBegin(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        boolean body = is(token, WordClass.BODY_HEAD) || is(token, WordClass.ORGANISATION_HEAD);
        boolean name = index > 0 || body || scene.naming(token) != null;
        return token.isCapitalised() && name && !(is(token, WordClass.ROLE) || is(token, WordClass.OFFICIAL_HEAD));
    }

    /** Whether a word or mark joins two sources: "and" between names, and a comma of a list that has one. */
    private boolean joins(List<Token> tokens, int from, int index) {
        Token token = tokens.get(index);
        boolean and = token.lower().equals("and") || token.form().equals("&");
        boolean comma = token.form().equals(",");
        if (token.lower().equals("including")) {
            return true;
        }
        if (!(and || comma) || index == from || index + 1 >= tokens.size() || insideNaming(token)) {
            return false;
        }
        int next = comma && tokens.get(index + 1).lower().equals("and") ? index + 2 : index + 1;
        if (next >= tokens.size() || is(tokens.get(from), WordClass.SUBJECT)) {
            return false;
        }
        return and ? isJoined(tokens, from, index, next) : isListed(tokens, index, next);
    }

    private boolean insideNaming(Token token) {
        Naming naming = scene.naming(token);
        return naming != null
                && naming.place().start() < token.start()
                && naming.place().end() > token.end();
    }

    private boolean isJoined(List<Token> tokens, int from, int and, int next) {
        Token before = lastWord(tokens, and);
        boolean open = tokens.subList(from, and).stream().anyMatch(token -> is(token, WordClass.RELATIVE));
        boolean added = tokens.subList(from, and).stream()
                .anyMatch(token -> token.form().equals(","));
        boolean person = startsPerson(tokens, next);
        if (open || (added && !person)) {
            return false;
        }
        boolean plural = before.lower().endsWith("s") && !before.isCapitalised();
        List<Token> left = tokens.subList(from, and);
        boolean name = person || left.get(headEnd(left) - 1).isCapitalised();
        boolean named = name && before.isCapitalised() && !isOffice(before);
        Token after = tokens.get(next);
        boolean begins = is(after, WordClass.DETERMINER) || after.isCapitalised();
        return begins
                && (named || (plural && scene.namings(NounPhrase.span(tokens)).size() > 0));
    }

    private boolean isListed(List<Token> tokens, int comma, int next) {
        boolean list = false;
        for (int i = next; i < tokens.size() && !list; i++) {
            list = tokens.get(i).lower().equals("and") && !insideNaming(tokens.get(i));
        }
        Token before = lastWord(tokens, comma);
        Token after = tokens.get(next);
        boolean body = after.lower().equals("the")
                && next + 1 < tokens.size()
                && tokens.get(next + 1).isCapitalised();
        return list
                && before.isCapitalised()
                && !isOffice(before)
                && (startsPerson(tokens, next) || (body && !isPerson(before)) || (isBody(before) && isBody(after)));
    }

    private boolean isBody(Token token) {
        return token.isCapitalised() && scene.naming(token) != null && !isPerson(token);
    }

    private boolean isPerson(Token token) {
        Naming naming = scene.naming(token);
        return naming != null && naming.isPerson();
    }

    /** Whether a person's name begins at an index, perhaps after titles. */
    private boolean startsPerson(List<Token> tokens, int index) {
        int at = index;
        while (at + 1 < tokens.size() && (isOffice(tokens.get(at)) || is(tokens.get(at), WordClass.DETERMINER))) {
            at++;
        }
        return isPerson(tokens.get(at));
    }

    private boolean isOffice(Token token) {
        return is(token, WordClass.TITLE) || is(token, WordClass.ROLE) || is(token, WordClass.OFFICIAL_HEAD);
    }

    private static Token lastWord(List<Token> tokens, int before) {
        int at = before - 1;
        while (at > 0 && !tokens.get(at).isWord()) {
            at--;
        }
        return tokens.get(at);
    }

    /** Whether a word belongs to a class; "WHO" is no relative pronoun. */
    private boolean is(Token token, WordClass wordClass) {
        return lexicon.is(token.lower(), wordClass) && !Acronym.is(token.form());
    }
}
