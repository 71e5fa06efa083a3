package org.hearsay.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.encoder.Word;

/**
 * What the words of claims tell of them, where the model's probabilities leave it open.
 *
 * <p><b>Threads:</b> immutable; one per article.
 */
final class ClaimWords {
    private static final List<String> BRACKETS = List.of("(", ")", "[", "]");
    private static final List<String> SENTENCE_ENDS = List.of(".", "!", "?");

    /** Two contents are one when they share so much of their words. */
    private static final double LEAST_LIKENESS = 0.8;

    private static final Set<CueFrame> REPORTS =
            EnumSet.of(CueFrame.SPEECH, CueFrame.TELL, CueFrame.QUOTE, CueFrame.RELAY);

    private static final Set<WordClass> SMALL = EnumSet.of(
            WordClass.PREPOSITION,
            WordClass.AUXILIARY,
            WordClass.ADVERB,
            WordClass.NEGATION,
            WordClass.DETERMINER,
            WordClass.ARTICLE,
            WordClass.PRONOUN);

    private final String text;
    private final List<Word> words;
    private final Lexicon lexicon;

    ClaimWords(String text, List<Word> words, Lexicon lexicon) {
        this.text = text;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Whether a cue has a verb of speech and a source of its own, so that it tells of one more mouth. */
    boolean isReport(Claim claim) {
        Range cue = claim.cue();
        for (int word = cue.from(); word < cue.to() && claim.source() != null; word++) {
            CueVerb verb = lexicon.verb(word(word));
            if (verb != null && REPORTS.stream().anyMatch(verb::takes)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue has but small words, none of which tells of speech: "of", "out". */
    boolean isBare(Claim claim) {
        Range cue = claim.cue();
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(this::word)
                .allMatch(word -> Character.isLetter(word.codePointAt(0))
                        && !lexicon.is(word, WordClass.HEDGE)
                        && SMALL.stream().anyMatch(small -> lexicon.is(word, small)));
    }

    /** Whether a cue is nothing but brackets, as around a stage direction: "(APPLAUSE)". */
    boolean isBracket(Claim claim) {
        Range cue = claim.cue();
        return IntStream.range(cue.from(), cue.to()).mapToObj(this::word).allMatch(BRACKETS::contains);
    }

    /**
     * Whether two claims on one content both hold, because one of them tells whom the other cites, or who told of it:
     * "the paper reports, citing Ann, that it rained"; "Ann said, according to the paper, that it rained"; "It rained, Ann
     * said on Monday, the paper reports".
     */
    boolean share(Claim one, Claim other) {
        Range source = one.source();
        Range cited = other.source();
        return source != null
                && cited != null
                && (source.to() <= cited.from() || cited.to() <= source.from())
                && (isRelay(one) || isRelay(other) || inRow(one, other) || inRow(other, one))
                && areAlike(one.content(), other.content());
    }

    /** Whether a content, who said it and who told of that follow each other in one sentence; who only echoes it did not. */
    private boolean inRow(Claim near, Claim far) {
        Range teller = far.source();
        if (teller == null || teller.from() > far.cue().from() || !isReport(far) || !isReport(near)) {
            return false;
        }
        Range said = near.attribution();
        Range told = far.attribution();
        int end = Math.max(near.content().end(), far.content().end());
        return end <= said.from()
                && said.to() <= told.from()
                && IntStream.range(end, told.from()).mapToObj(this::word).noneMatch(SENTENCE_ENDS::contains);
    }

    private static boolean areAlike(Runs one, Runs other) {
        int shared = one.keep(other::holds).size();
        return 2.0 * shared >= LEAST_LIKENESS * (one.size() + other.size());
    }

    private boolean isRelay(Claim claim) {
        Range source = claim.source();
        int last = claim.cue().to() - 1;
        if (source == null || source.from() <= last) {
            return false;
        }
        boolean relative = claim.cue().from() > 0 && lexicon.is(word(claim.cue().from() - 1), WordClass.RELATIVE);
        boolean citing = lexicon.is(word(last), WordClass.CITING) && (word(last).endsWith("ing") || relative);
        return citing || (word(last).equals("to") && last > 0 && word(last - 1).equals("according"));
    }

    private String word(int index) {
        return words.get(index).span().in(text).toLowerCase(Locale.ROOT);
    }
}
