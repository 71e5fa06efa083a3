package org.hearsay.reference;

import java.util.List;
import java.util.Set;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles of the people and organisations of one article beside their names: before ("the minister Ann Lee"), after
 * ("Ann Lee, a lawyer for the family,") and before with a comma ("the minister, Ann Lee,").
 *
 * <p><b>Threads:</b> immutable.
 */
final class RoleFinder {
    private static final int LONGEST = 20;
    private static final int LONGEST_UNCLOSED = 9;
    /** Somebody else follows: "Ann Lee, and the mayor, Per Holm,". */
    private static final Set<String> JOINS = Set.of("and", "or", "but");

    private static final Set<String> ENDS = Set.of(",", ";", ")", "—", "–", "-", "(", ":", "who", "which", "whose");
    private static final Set<String> INNER_MARKS = Set.of("'", "’", "&");
    private final String text;
    private final NameLexicon lexicon;
    private final RolePhrases phrases;

    RoleFinder(String text, Entities entities, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.phrases = new RolePhrases(entities, lexicon);
    }

    /** The role that stands beside one mention of an entity; null when none does. */
    @Nullable
    Role find(NamePiece piece, MentionType type) {
        if (type != MentionType.PERSON && type != MentionType.ORGANIZATION) {
            return null;
        }
        NameClass head = type == MentionType.PERSON ? NameClass.OFFICE : NameClass.ORGANISATION;
        Role before = Role.longer(before(piece, head), beforeComma(piece, head));
        return Role.longer(before, after(piece, head));
    }

    /** "WHO spokesman Ann Lee", "the Danish newspaper Orsa Post". */
    private @Nullable Role before(NamePiece piece, NameClass head) {
        List<Token> tokens = piece.tokens();
        int to = piece.from();
        while (to > 0 && lexicon.is(tokens.get(to - 1), NameClass.COURTESY)) {
            to--;
        }
        if (to == 0 || !phrases.isHead(tokens.get(to - 1), head)) {
            return null;
        }
        if (head == NameClass.ORGANISATION && tokens.get(to - 1).isCapitalised()) {
            return null;
        }
        return role(tokens, phrases.start(tokens, to - 1), to - 1, to);
    }

    /** "spokeswoman for the ministry, Ann Lee, said". */
    private @Nullable Role beforeComma(NamePiece piece, NameClass head) {
        List<Token> tokens = piece.tokens();
        Token before = piece.before();
        Token after = piece.after();
        boolean closed =
                after == null || after.form().equals(",") || after.form().equals(".");
        if (before == null || !before.form().equals(",") || !closed) {
            return null;
        }
        int to = piece.from() - 1;
        int from = to;
        while (from > 0 && to - from < LONGEST && phrases.goesOn(tokens.get(from - 1))) {
            from--;
        }
        while (from < to && lexicon.is(tokens.get(from), NameClass.PREPOSITION)) {
            from++;
        }
        int headAt = phrases.headEnd(tokens, from, to) - 1;
        if (headAt < from || !phrases.isHead(tokens.get(headAt), head)) {
            return null;
        }
        return role(tokens, Math.max(from, phrases.start(tokens, headAt)), headAt, to);
    }

    /** "Ann Lee, 43, a lawyer for the family,". */
    private @Nullable Role after(NamePiece piece, NameClass head) {
        List<Token> tokens = piece.tokens();
        Token after = piece.after();
        if (after == null || !after.form().equals(",")) {
            return null;
        }
        int from = afterAge(tokens, piece.to() + 1);
        if (from < tokens.size() && JOINS.contains(tokens.get(from).lower())) {
            return null;
        }
        int to = from;
        while (to < tokens.size() && !isEnd(tokens, to)) {
            to++;
        }
        boolean closed = to < tokens.size() && ENDS.contains(tokens.get(to).lower());
        if (from == to || to - from > (closed ? LONGEST : LONGEST_UNCLOSED)) {
            return null;
        }
        if (tokens.get(from).lower().equals("of")) {
            String affiliation = phrases.organization(tokens, from, to);
            return affiliation == null ? null : new Role(null, affiliation);
        }
        return described(tokens, from, to, head);
    }

    private @Nullable Role described(List<Token> tokens, int from, int to, NameClass head) {
        boolean article = lexicon.is(tokens.get(from), NameClass.ARTICLE);
        int start = lexicon.is(tokens.get(from), NameClass.DETERMINER) ? from + 1 : from;
        int headAt = phrases.headEnd(tokens, start, to) - 1;
        if (headAt < start || phrases.hasVerb(tokens, start, to)) {
            return null;
        }
        Token noun = tokens.get(headAt);
        boolean fresh = article && !tokens.get(from).lower().equals("the");
        boolean plain =
                fresh && !noun.isCapitalised() && noun.isWord() && !noun.lower().endsWith("s");
        return phrases.isHead(noun, head) || plain ? role(tokens, start, headAt, to) : null;
    }

    private static int afterAge(List<Token> tokens, int from) {
        boolean aged = from + 1 < tokens.size() && tokens.get(from).lower().equals("aged");
        int number = aged ? from + 1 : from;
        boolean age = number + 1 < tokens.size()
                && tokens.get(number).form().chars().allMatch(Character::isDigit)
                && tokens.get(number + 1).form().equals(",");
        return age ? number + 2 : from;
    }

    private static boolean isEnd(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean word = token.isWord() || INNER_MARKS.contains(token.form());
        return !word || (ENDS.contains(token.lower()) && !Folding.isAcronym(token.form()));
    }

    private Role role(List<Token> tokens, int from, int head, int to) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Role(span.in(text), phrases.affiliation(tokens, from, head, to));
    }
}
