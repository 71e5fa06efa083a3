package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.Hearsay;
import org.hearsay.encoder.Arguments;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Predicate;
import org.hearsay.encoder.Word;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Probabilities that no model would give; a failure names its seed. */
class RandomClaimsTest {
    private static final Hearsay RULES = Hearsay.load(ReaderKind.RULES);
    private static final LearnedStatementFinder FINDER =
            new LearnedStatementFinder(Lexicon.load(), HandMadeEncoding.SETTINGS, HandMadeEncoding.DIGEST);
    private static final List<String> PIECES = List.of(
            "Ann Lee",
            "said",
            "that",
            "ferries",
            "were",
            "late",
            ".",
            ",",
            ":",
            "“",
            "”",
            "\"",
            "\n",
            "the U.S.",
            "...",
            "—",
            "\u00a0",
            "told",
            "the Post",
            "?",
            "“Yes,”",
            "’",
            "İ",
            "\ud83d\ude00");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void statementsHoldForAnyProbabilities(int seed) {
        Random random = new Random(seed);
        Reading reading = RULES.readText("any", text(random));
        EncodedArticle encoded = encoded(new HandMadeEncoding(reading.article().text()).words(), random);
        List<Statement> found = FINDER.find(reading.article(), reading.sentences(), encoded, reading.entities());
        StatementInvariants.checkStatements(reading.article().text(), found);
        assertThat(FINDER.find(reading.article(), reading.sentences(), encoded, reading.entities()))
                .isEqualTo(found);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(120); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static EncodedArticle encoded(List<Word> words, Random random) {
        List<Predicate> predicates = new ArrayList<>();
        int at = random.nextInt(5);
        while (at + 3 < words.size()) {
            int end = at + 1 + random.nextInt(2);
            if (words.subList(at, end).stream().noneMatch(Word::isBreak)) {
                int from = Math.max(0, at - 40);
                int length = Math.min(words.size(), end + 40) - from;
                Arguments arguments =
                        new Arguments(from, runs(length, random), runs(length, random), runs(length, random));
                predicates.add(new Predicate(at, end, random.nextDouble(), random.nextInt(4) == 0, arguments));
            }
            at = end + random.nextInt(12);
        }
        return new EncodedArticle(words, predicates, List.of());
    }

    /** Likely and unlikely stretches, with certain words in between. */
    private static float[] runs(int length, Random random) {
        float[] probabilities = new float[length];
        float level = random.nextFloat();
        for (int i = 0; i < length; i++) {
            if (random.nextInt(5) == 0) {
                level = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextFloat();
            }
            probabilities[i] = level;
        }
        return probabilities;
    }
}
