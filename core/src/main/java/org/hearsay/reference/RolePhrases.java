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
        return tokens.subList(from, to).stream().anyMatch(token -> !isAnd(token) && isBoundary(token));
    }

    /** Whether a phrase may reach across a word: no mark, no verb and no word that begins a clause. */
    boolean goesOn(Token token) {
        return token.isWord() && !isBoundary(token);
    }

    /** Whether no role reaches across a word; "WHO" is not "who". */
    boolean isBoundary(Token token) {
        return lexicon.is(token, NameClass.BOUNDARY) && !Folding.isAcronym(token.form());
    }

    /** Where the phrase before and with a head begins. */
    int start(List<Token> tokens, int head) {
        int from = head;
        int known = head;
        int unknown = 0;
        while (from > 0 && head - from < MOST_WORDS && belongs(tokens, from - 1)) {
            from = nameStart(tokens, from - 1);
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
        boolean stops = isVerb(tokens, at)
                || lexicon.is(token, NameClass.DETERMINER)
                || lexicon.is(token, NameClass.PREPOSITION)
                || lexicon.is(token, NameClass.CALENDAR)
                || lexicon.is(token, NameClass.COURTESY);
        boolean inName = nameStart(tokens, at) < at;
        return (inName || (goesOn(token) && !stops)) && !isPerson(tokens, at);
    }

    /** The first token of the name that a token belongs to; the token itself when it belongs to none. */
    private int nameStart(List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        Span mention = entities.mention(new Span(start, start + 1));
        int from = at;
        while (mention != null && from > 0 && tokens.get(from - 1).start() >= mention.start()) {
            from--;
        }
        return from;
    }

    /** Whether a word before a role seems to be a verb: "said", "naming", "quotes" before a name. */
    private boolean isVerb(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean ending = token.lower().endsWith("ed") || token.lower().endsWith("ing");
        return isPlain(token) && (ending || tokens.get(at + 1).isCapitalised());
    }

    private static boolean isAnd(Token token) {
        return token.lower().equals("and");
    }

    /** Whether a word ends another person's name, of whom nothing is told here: no owner's, and no "Vale spokesman". */
    private boolean isPerson(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean owner =
                Folding.withoutOwner(token.form()).length() < token.form().length();
        boolean single = nameStart(tokens, at) == at && !tokens.get(at + 1).isCapitalised();
        return !owner && !single && entities.typeAt(token.start()) == MentionType.PERSON;
    }

    /** Whom a role is for: who stands before its head, or behind "of", "for" and "at" after it. */
    @Nullable
    String affiliation(List<Token> tokens, int from, int head, int to) {
        String before = before(tokens, from, head);
        for (int at = head + 1; before == null && at + 1 < to; at++) {
            if (lexicon.is(tokens.get(at), NameClass.BELONGING)) {
                int last = headEnd(tokens, at + 1, to) - 1;
                before = named(span(tokens, at + 1, to), tokens.get(last).start(), true);
            }
        }
        return before;
    }

    private @Nullable String before(List<Token> tokens, int from, int head) {
        if (from >= head) {
            return null;
        }
        String before = named(span(tokens, from, head), tokens.get(head).start(), true);
        Token last = tokens.get(head - 1);
        boolean owner = Folding.withoutOwner(last.form()).length() < last.form().length();
        Entity nearest = entities.at(new Span(last.start(), last.start() + 1));
        boolean other = nearest != null && (owner || nearest.type() == MentionType.PERSON);
        return before == null && nearest != null && other ? nearest.name() : before;
    }

    /** The first organisation of a phrase; null for none. */
    @Nullable
    String organization(List<Token> tokens, int from, int to) {
        return named(span(tokens, from, to), tokens.get(to - 1).start(), false);
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The first organisation that begins up to a place; else, where they count, the first place. */
    private @Nullable String named(Span phrase, int until, boolean orPlace) {
        String place = null;
        for (Span mention : entities.mentions(phrase)) {
            Entity entity = mention.start() <= until ? entities.at(mention) : null;
            if (entity != null && entity.type() == MentionType.ORGANIZATION) {
                return entity.name();
            }
            boolean first = entity != null && orPlace && place == null && entity.type() == MentionType.PLACE;
            place = first && entity != null ? entity.name() : place;
        }
        return place;
    }
}
