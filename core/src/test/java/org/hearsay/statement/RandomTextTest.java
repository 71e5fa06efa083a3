package org.hearsay.statement;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no editor would print; a failure shows the text, and its seed stands in the test's name. */
class RandomTextTest {
    private static final List<String> MARKS = List.of(
            "\"", "“", "”", "„", "‟", "«", "»", "''", "``", "'", "‘", "’", "″", "＂", ",", ".", "?", "!", ":", ";", "-",
            "—", "(", ")", "[", "…");
    private static final List<String> WORDS = List.of(
            "Ann Lee",
            "Mr",
            "Mr.",
            "the minister",
            "he",
            "officials",
            "LEE",
            "said",
            "says",
            "told",
            "accused",
            "denied",
            "according to",
            "citing",
            "was told",
            "would not say",
            "that",
            "to leave",
            "and",
            "but",
            "who",
            "in",
            "on",
            "Monday",
            "it rained",
            "reports",
            "U.S.",
            "Ph.D.",
            "6'2\"",
            "the '90s",
            "week.Then",
            "saying",
            "also",
            "İstanbul");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", " ", "", "\n", "\n\n", "\t", "\u00a0", "\u2028", "  ");
    private static final List<String> JUNK =
            List.of("\ud83d", "\ude00", "\ud83d\ude00", "\u0000", "\u0301", "\ufeff", "\u200b", "ß", "ﬁ", "٣");

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForWordsAndMarksInAnyOrder(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(120);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(20);
            text.append(one(kind < 9 ? WORDS : kind < 18 ? MARKS : JUNK, random));
            text.append(one(GAPS, random));
        }
        StatementInvariants.check(text.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsForAnyCharacters(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        StatementInvariants.check(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\"",
                "“",
                "’",
                "'a ",
                "said ",
                "Ann said Bob said ",
                "U.",
                ".",
                "\ud83d",
                "“a” said “b” ",
                "“Ab.\n",
                "“Why?” Ann said ",
                "Mr. ",
                " \n",
                "according to Ann, ",
                "LEE: a\n",
                "(",
                "``a ",
                "Ann, who "
            })
    void holdsForOneThingOverAndOver(String thing) {
        StatementInvariants.check(thing.repeat(2000));
    }

    @Test
    void holdsForALongWordWithoutAGap() {
        StatementInvariants.check("Ann said " + "x".repeat(100_000) + ".");
    }

    @Test
    void holdsForNoTextAtAll() {
        StatementInvariants.check("");
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
