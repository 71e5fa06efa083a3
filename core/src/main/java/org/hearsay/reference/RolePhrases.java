package org.hearsay.reference;

import java.util.List;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the phrase of a role begins, which word is its head, and whom the role is for.
 *
 * <p><b>Threads:</b> immutable.
 */
final class RolePhrases {
    private static final int MOST_UNKNOWN = 3;
    private static final int MOST_WORDS = 8;
    private final Entities entities;
    private final NameLexicon lexicon;

    RolePhrases(Entities entities, NameLexicon lexicon) {
        this.entities = entities;
        this.lexicon = lexicon;
    }

    /** Whether a word is the head of a role: an office or a throne for people, a kind of organisation otherwise. */
    boolean isHead(Token token, NameClass head) {
        boolean owner =
                Folding.withoutOwner(token.form()).length() < token.form().length();
        boolean throne = head == NameClass.OFFICE && lexicon.is(token, NameClass.REGNAL);
        return !owner && (throne || lexicon.is(token, head));
    }

    /** Where the head of a phrase ends: before its first preposition. */
    int headEnd(List<Token> tokens, int from, int to) {
        int at = from;
        while (at < to && (at == from || !lexicon.is(tokens.get(at), NameClass.PREPOSITION))) {
            at++;
        }
        return at;
    }

    boolean hasVerb(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> !isAnd(token) && lexicon.is(token, NameClass.BOUNDARY));
    }

    /** Whether a phrase may reach across a word: no mark, no verb and no word that begins a clause. */
    boolean goesOn(Token token) {
        return token.isWord() && !lexicon.is(token, NameClass.BOUNDARY);
    }

    /** Where the phrase before and with a head begins. */
    int start(List<Token> tokens, int head) {
        int from = head;
        int known = head;
        int unknown = 0;
        while (from > 0 && head - from < MOST_WORDS && belongs(tokens, from - 1)) {
            from--;
            boolean plain = isPlain(tokens.get(from));
            unknown += plain ? 1 : 0;
            if (unknown > MOST_UNKNOWN) {
                return known;
            }
            known = plain ? known : from;
        }
        return isAnd(tokens.get(from)) ? from + 1 : from;
    }

    /** Whether a word tells nothing of its own: it belongs to a role only when few such words stand together. */
    private boolean isPlain(Token token) {
        return !token.isCapitalised()
                && !isAnd(token)
                && !lexicon.is(token, NameClass.OFFICE)
                && !lexicon.is(token, NameClass.DESCRIBING);
    }

    private boolean belongs(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (isAnd(token)) {
            return at > 0 && lexicon.is(tokens.get(at - 1), NameClass.OFFICE);
        }
        boolean verb = isPlain(token) && token.lower().endsWith("ed");
        boolean stops = verb
                || lexicon.is(token, NameClass.DETERMINER)
                || lexicon.is(token, NameClass.PREPOSITION)
                || lexicon.is(token, NameClass.CALENDAR)
                || lexicon.is(token, NameClass.COURTESY);
        return goesOn(token) && !stops && !isPerson(token);
    }

    private static boolean isAnd(Token token) {
        return token.lower().equals("and");
    }

    /** Whether a word ends a person's name and is no owner: another person's, of whom nothing is told here. */
    private boolean isPerson(Token token) {
        boolean owner =
                Folding.withoutOwner(token.form()).length() < token.form().length();
        return !owner && entities.typeAt(token.start()) == MentionType.PERSON;
    }

    /** Whom a role is for: who stands before its head, or behind "of", "for" and "at" after it. */
    @Nullable
    String affiliation(List<Token> tokens, int from, int head, int to) {
        String before = name(tokens.get(from).start(), tokens.get(head).start(), true);
        if (before != null) {
            return before;
        }
        for (int at = head + 1; at + 1 < to; at++) {
            if (lexicon.is(tokens.get(at), NameClass.BELONGING)) {
                int end = headEnd(tokens, at + 1, to);
                String after = name(tokens.get(at).end(), tokens.get(end - 1).end(), true);
                if (after != null) {
                    return after;
                }
            }
        }
        return null;
    }

    /** The first organisation of a phrase; null for none. */
    @Nullable
    String organization(List<Token> tokens, int from, int to) {
        return name(tokens.get(from).start(), tokens.get(to - 1).end(), false);
    }

    /** The first organisation between two places; else, where they count, the first place. */
    private @Nullable String name(int start, int end, boolean orPlace) {
        List<Entity> named = entities.in(new Span(start, Math.max(start, end)));
        return named.stream()
                .filter(entity -> entity.type() == MentionType.ORGANIZATION)
                .findFirst()
                .or(() -> named.stream()
                        .filter(entity -> orPlace && entity.type() == MentionType.PLACE)
                        .findFirst())
                .map(Entity::name)
                .orElse(null);
    }
}
