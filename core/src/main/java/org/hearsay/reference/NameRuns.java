package org.hearsay.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by their capital letters, and guesses what they name by their words.
 *
 * <p>A capital at the start of a sentence tells nothing: a single word there is a name only when the article shows so
 * elsewhere. <b>Threads:</b> immutable.
 */
final class NameRuns {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST = 8;
    private static final double SURE = 0.9;
    private static final double GUESSED = 0.5;
    private final NameLexicon lexicon;

    NameRuns(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The names in the order of the text, none overlapping. */
    List<NamePiece> find(List<Sentence> sentences) {
        List<NamePiece> runs = new ArrayList<>();
        sentences.forEach(sentence -> addRuns(runs, sentence.tokens()));
        Set<String> lastNames = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (NamePiece run : runs) {
            if (run.type() == MentionType.PERSON) {
                lastNames.add(Folding.name(run.last().form()));
            }
            if (run.words() > 1 || !opens(run)) {
                names.add(Folding.name(run.last().form()));
            }
        }
        return runs.stream()
                .map(run -> run.words() == 1
                                && lastNames.contains(Folding.name(run.first().form()))
                        ? run.typed(MentionType.PERSON)
                        : run)
                .filter(run -> stands(run, names))
                .toList();
    }

    private boolean stands(NamePiece run, Set<String> names) {
        String word = Folding.name(run.first().form());
        return run.words() > 1
                || !opens(run)
                || names.contains(word)
                || lexicon.isPlace(word)
                || !lexicon.alias(word).equals(word)
                || Folding.isAcronym(run.first().form());
    }

    /** Whether a run begins a sentence or a quotation. */
    private static boolean opens(NamePiece run) {
        Token before = run.before();
        return before == null
                || (!before.isWord()
                        && !before.form().equals(",")
                        && !before.form().equals("("));
    }

    private void addRuns(List<NamePiece> runs, List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            int end = end(tokens, at);
            NamePiece run = end == at ? null : run(tokens, at, end);
            if (run != null) {
                runs.add(run);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Where the run that begins at a token ends; the same place when none begins there. */
    private int end(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && isPart(tokens.get(to), to == from)) {
            boolean owns = Folding.withoutOwner(tokens.get(to).form()).length()
                    < tokens.get(to).form().length();
            to++;
            if (owns) {
                return to;
            }
            to = overSmallWord(tokens, from, to);
        }
        return to;
    }

    /** Over "of" in "University of Vale" and "de" in "Mara de Wit". */
    private int overSmallWord(List<Token> tokens, int from, int to) {
        if (to + 1 >= tokens.size() || !isPart(tokens.get(to + 1), true)) {
            return to;
        }
        Token small = tokens.get(to);
        boolean organization =
                small.lower().equals("of") && lexicon.is(tokens.get(to - 1), NameClass.ORGANISATION_HEAD);
        boolean particle =
                !small.isCapitalised() && lexicon.is(small, NameClass.PARTICLE) && to - from < LONGEST_PERSON;
        return organization || particle ? to + 1 : to;
    }

    private boolean isPart(Token token, boolean first) {
        boolean title = lexicon.isTitle(token) || (first && lexicon.is(token, NameClass.DESCRIBING));
        return token.isWord()
                && token.isCapitalised()
                && !title
                && !lexicon.is(token, NameClass.DETERMINER)
                && !lexicon.is(token, NameClass.PREPOSITION)
                && !lexicon.is(token, NameClass.CALENDAR)
                && !lexicon.is(token, NameClass.BOUNDARY)
                && !(first && lexicon.is(token, NameClass.OPENING));
    }

    private @Nullable NamePiece run(List<Token> tokens, int from, int to) {
        int start = from;
        while (to - start > 1 && lexicon.isOrigin(tokens.get(start)) && !isHead(tokens.get(to - 1))) {
            start++;
        }
        if (to - start > LONGEST) {
            return null;
        }
        NamePiece run = NamePiece.of(tokens, start, to, MentionType.MISC, GUESSED);
        if (run == null) {
            return null;
        }
        MentionType type = type(run);
        double sure = run.words() > 1 || type != MentionType.MISC ? SURE : GUESSED;
        return NamePiece.of(tokens, start, to, type, sure);
    }

    private boolean isHead(Token token) {
        return lexicon.is(token, NameClass.ORGANISATION_HEAD) || lexicon.is(token, NameClass.PLACE_HEAD);
    }

    private MentionType type(NamePiece run) {
        Token before = run.before();
        String name = Folding.name(run.last().form());
        if (before != null && before.isCapitalised() && lexicon.isTitle(before)) {
            return MentionType.PERSON;
        }
        if (run.words() > 1
                && run.tokens().subList(run.from(), run.to()).stream()
                        .anyMatch(token -> lexicon.is(token, NameClass.ORGANISATION_HEAD))) {
            return MentionType.ORGANIZATION;
        }
        if (lexicon.is(run.last(), NameClass.PLACE_HEAD) || (run.words() == 1 && lexicon.isPlace(name))) {
            return MentionType.PLACE;
        }
        if (run.words() == 1) {
            return Folding.isAcronym(run.first().form()) ? MentionType.ORGANIZATION : MentionType.MISC;
        }
        return run.words() <= LONGEST_PERSON ? MentionType.PERSON : MentionType.MISC;
    }
}
