package org.hearsay.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.encoder.Mention;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Puts right the edges of the names that a model found: whole words, without titles and small words at their ends, and in
 * one piece.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NameMender {
    private static final Set<String> LINKS = Set.of("of", "on", "for");
    private static final double UNSURE = 0.7;
    private final NameLexicon lexicon;
    private final FirstNames firstNames;

    NameMender(NameLexicon lexicon, FirstNames firstNames) {
        this.lexicon = lexicon;
        this.firstNames = firstNames;
    }

    /** The mended names in the order of the text, none overlapping; a mention that is no name is left out. */
    List<Mention> mend(List<Sentence> sentences, List<Mention> mentions) {
        List<NamePiece> found = new ArrayList<>();
        for (NamePiece piece : NamePiece.all(sentences, mentions)) {
            NamePiece trimmed = trimmed(piece);
            if (trimmed != null) {
                add(found, whole(found, trimmed));
            }
        }
        List<NamePiece> pieces = extended(found).stream().map(this::calledSo).toList();
        Set<String> places = places(pieces);
        return pieces.stream()
                .map(piece -> withoutPlace(piece, places).mention())
                .toList();
    }

    /** A piece without small words, articles and marks at its ends, and a person's without titles; null when all fall. */
    private @Nullable NamePiece trimmed(NamePiece piece) {
        int from = piece.from();
        int to = piece.to();
        while (to > from && !endsName(piece, to - 1)) {
            to--;
        }
        while (from < to && !beginsName(piece.tokens().get(from), to - from)) {
            from++;
        }
        while (from < to && isTitle(piece, from, to)) {
            from++;
        }
        boolean suffix = to - from == 1 && lexicon.is(piece.tokens().get(from), NameClass.SUFFIX);
        return suffix ? null : piece.cut(from, to + (stops(piece, to) ? 1 : 0));
    }

    /** A single last name with the first name before it that a model passed over. */
    private NamePiece whole(List<NamePiece> found, NamePiece piece) {
        Token first = piece.before();
        NamePiece last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean free = last == null || !last.tokens().equals(piece.tokens()) || last.to() < piece.from();
        boolean longer = piece.type() == MentionType.PERSON
                && piece.words() == 1
                && first != null
                && first.isCapitalised()
                && free
                && firstNames.knows(first.lower());
        NamePiece whole = longer ? piece.cut(piece.from() - 1, piece.to()) : null;
        return whole == null ? piece : whole;
    }

    /** A first name before what else is a place is a person: "Clara London". */
    private NamePiece calledSo(NamePiece piece) {
        boolean person = piece.type() == MentionType.PLACE
                && piece.words() == 2
                && firstNames.knows(piece.first().lower())
                && lexicon.isPlace(Folding.name(piece.last().form()));
        return person ? piece.typed(MentionType.PERSON) : piece;
    }

    /** Whether the first word is only a title: a person's, or one that stands alone behind an article. */
    private boolean isTitle(NamePiece piece, int from, int to) {
        if (!lexicon.isTitle(piece.tokens().get(from))) {
            return false;
        }
        Token before = from == 0 ? null : piece.tokens().get(from - 1);
        Token after = to == piece.tokens().size() ? null : piece.tokens().get(to);
        boolean article = before != null && lexicon.is(before, NameClass.DETERMINER);
        boolean goesOn = after != null && after.isCapitalised();
        return to - from > 1 ? piece.type() == MentionType.PERSON : article || goesOn;
    }

    /** Whether the full stop behind a name belongs to it, as the model says: "Corp." inside a sentence, "Jr.". */
    private boolean stops(NamePiece piece, int to) {
        return to > piece.from()
                && to < piece.to()
                && (to + 1 < piece.tokens().size() || lexicon.is(piece.tokens().get(to - 1), NameClass.SUFFIX))
                && piece.tokens().get(to).form().equals(".")
                && piece.tokens().get(to).start() == piece.tokens().get(to - 1).end();
    }

    /** Small words end only a name of a thing: "general election". */
    private boolean endsName(NamePiece piece, int at) {
        Token token = piece.tokens().get(at);
        boolean several = at > piece.from();
        boolean small = several && piece.type() == MentionType.MISC;
        boolean number = several && Character.isDigit(token.form().codePointAt(0));
        boolean caption = several && lexicon.is(token, NameClass.CAPTION);
        return token.isWord() && !caption && (hasCapital(token) || number || small);
    }

    private boolean beginsName(Token token, int words) {
        boolean particle = words > 1
                && lexicon.is(token, NameClass.PARTICLE)
                && !token.lower().equals("a");
        boolean caption = words > 1 && lexicon.is(token, NameClass.CAPTION);
        return token.isWord()
                && !caption
                && (hasCapital(token)
                        || particle
                        || Character.isDigit(token.form().codePointAt(0)))
                && !lexicon.is(token, NameClass.ARTICLE)
                && !lexicon.is(token, NameClass.CALENDAR);
    }

    private static boolean hasCapital(Token token) {
        return token.form()
                .codePoints()
                .anyMatch(letter -> Character.isUpperCase(letter)
                        || (Character.isLetter(letter) && !Character.isLowerCase(letter)));
    }

    /** Adds a piece, or joins it to the one before. */
    private void add(List<NamePiece> found, NamePiece piece) {
        NamePiece before = found.isEmpty() ? null : found.get(found.size() - 1);
        NamePiece person = before == null ? null : withFirstName(before, piece);
        if (before != null && person != null) {
            replaceLast(found, before.cut(before.from(), person.from()));
            found.add(person);
        } else if (before == null
                || !before.tokens().equals(piece.tokens())
                || !(joins(before, piece) || linked(before, piece))) {
            found.add(piece);
        } else {
            NamePiece joined = NamePiece.of(
                    piece.tokens(),
                    before.from(),
                    Math.max(piece.to(), before.to()),
                    joinedType(before, piece),
                    Math.min(before.probability(), piece.probability()));
            found.set(found.size() - 1, joined == null ? piece : joined);
        }
    }

    private static void replaceLast(List<NamePiece> found, @Nullable NamePiece piece) {
        found.remove(found.size() - 1);
        if (piece != null) {
            found.add(piece);
        }
    }

    /** A last name with the first name that ran into a long organisation's before it; null when none did. */
    private @Nullable NamePiece withFirstName(NamePiece before, NamePiece piece) {
        boolean runs = before.type() == MentionType.ORGANIZATION
                && piece.type() == MentionType.PERSON
                && before.tokens().equals(piece.tokens())
                && before.to() == piece.from()
                && before.words() > 2
                && piece.words() == 1
                && (piece.after() == null || !piece.after().isCapitalised())
                && !before.owns()
                && !lexicon.is(before.last(), NameClass.ORGANISATION_HEAD)
                && !lexicon.isPlace(before.last().lower());
        return runs ? piece.cut(piece.from() - 1, piece.to()) : null;
    }

    /** Whether a piece that shares a token with the one before, or touches it, goes on with the same name. */
    private boolean joins(NamePiece before, NamePiece piece) {
        if (before.to() != piece.from()) {
            return before.to() > piece.from();
        }
        if (before.owns() || lexicon.isTitle(piece.first())) {
            return false;
        }
        if (describes(before)) {
            return lexicon.is(piece.last(), NameClass.ORGANISATION_HEAD);
        }
        if (before.type() == MentionType.PERSON || piece.type() == MentionType.PERSON) {
            return before.words() == 1 && (piece.words() == 1 || before.type() == MentionType.PERSON);
        }
        return true;
    }

    /** Whether a name only describes what is named behind it: "Norwegian", "U.S.", "Vale-based". */
    private boolean describes(NamePiece piece) {
        String word = Folding.name(piece.last().form());
        int hyphen = word.lastIndexOf('-');
        boolean compound = hyphen >= 0
                && hyphen + 1 < word.length()
                && Character.isLowerCase(piece.last().form().codePointAt(hyphen + 1));
        boolean place = lexicon.isPlace(word) || lexicon.hasAlias(word);
        return compound || (piece.words() == 1 && (place || lexicon.isOrigin(piece.first())));
    }

    /** Whether only "of", "for the" or an owner's mark stands between two parts of an organisation's name. */
    private boolean linked(NamePiece before, NamePiece piece) {
        return ownsHead(before, piece) || goesOn(before, piece);
    }

    /** "Vale Pilots" before "' Union". */
    private boolean ownsHead(NamePiece before, NamePiece piece) {
        Token mark = before.after();
        return before.type() == MentionType.ORGANIZATION
                && piece.type() == MentionType.ORGANIZATION
                && piece.from() == before.to() + 1
                && mark != null
                && mark.form().length() == 1
                && "'’".contains(mark.form())
                && mark.start() == before.last().end()
                && lexicon.is(piece.first(), NameClass.ORGANISATION_HEAD);
    }

    private boolean goesOn(NamePiece before, NamePiece piece) {
        int between = piece.from() - before.to();
        boolean organization = before.type() == MentionType.ORGANIZATION && piece.type() != MentionType.PERSON;
        return organization
                && !before.owns()
                && between > 0
                && between <= 2
                && lexicon.is(before.last(), NameClass.ORGANISATION_HEAD)
                && !lexicon.is(before.last(), NameClass.COMPANY)
                && LINKS.contains(before.tokens().get(before.to()).lower())
                && (between == 1 || before.tokens().get(before.to() + 1).lower().equals("the"));
    }

    private MentionType joinedType(NamePiece before, NamePiece piece) {
        if (lexicon.is(piece.last(), NameClass.ORGANISATION_HEAD) || linked(before, piece)) {
            return MentionType.ORGANIZATION;
        }
        if (lexicon.is(piece.last(), NameClass.PLACE_HEAD)) {
            return MentionType.PLACE;
        }
        if (before.type() == MentionType.PERSON || piece.type() == MentionType.PERSON) {
            return MentionType.PERSON;
        }
        return before.probability() > piece.probability() ? before.type() : piece.type();
    }

    /** The pieces with the heads and suffixes that belong to them: "Orsa" before "County", "Ann Lee" before "Jr.". */
    private List<NamePiece> extended(List<NamePiece> found) {
        List<NamePiece> extended = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            NamePiece piece = found.get(i);
            NamePiece next = i + 1 < found.size() ? found.get(i + 1) : null;
            boolean taken = next != null && next.tokens().equals(piece.tokens()) && next.from() == piece.to();
            Token after = piece.after();
            extended.add(after == null || taken || piece.owns() ? piece : extended(piece, after));
        }
        return extended;
    }

    private NamePiece extended(NamePiece piece, Token next) {
        boolean person = piece.type() == MentionType.PERSON;
        boolean organization = !person && lexicon.is(next, NameClass.ORGANISATION_HEAD);
        boolean place = !person && lexicon.is(next, NameClass.PLACE_HEAD);
        boolean suffix = person && lexicon.is(next, NameClass.SUFFIX);
        if (!next.isCapitalised() || !(organization || place || suffix)) {
            return piece;
        }
        NamePiece longer = NamePiece.of(
                piece.tokens(), piece.from(), piece.to() + 1, piece.type(), Math.min(UNSURE, piece.probability()));
        MentionType type = organization ? MentionType.ORGANIZATION : place ? MentionType.PLACE : piece.type();
        return longer == null ? piece : longer.typed(type);
    }

    /** The folded names of the article that are no person's. */
    private static Set<String> places(List<NamePiece> pieces) {
        Set<String> places = new TreeSet<>();
        for (NamePiece piece : pieces) {
            if (piece.words() == 1 && piece.type() == MentionType.PLACE) {
                places.add(Folding.name(piece.first().form()));
            }
        }
        return places;
    }

    /** A person's name without a place that runs into it: "Texas Ann Lee", "University of North Vale Ann Lee". */
    private NamePiece withoutPlace(NamePiece piece, Set<String> places) {
        if (piece.type() != MentionType.PERSON) {
            return piece;
        }
        int from = piece.from();
        while (piece.to() - from > 2 && isPlace(piece.tokens().get(from), places)) {
            from++;
        }
        boolean organization = piece.from() >= 2
                && piece.tokens().get(piece.from() - 1).lower().equals("of")
                && lexicon.is(piece.tokens().get(piece.from() - 2), NameClass.ORGANISATION_HEAD);
        NamePiece cut = piece.cut(organization ? Math.max(from, piece.to() - 2) : from, piece.to());
        return cut == null ? piece : cut;
    }

    private boolean isPlace(Token token, Set<String> places) {
        String word = Folding.name(token.form());
        return lexicon.isPlace(word) || places.contains(word);
    }
}
