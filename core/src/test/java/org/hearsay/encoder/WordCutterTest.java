package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCutterTest {
    private static final String ODD =
            "abcSTU 09  \n\t\r.,“”’'\"-—\u00AD\u200B\u0301\u0308éÖßİıΣאם港한\0\u000B\u0085\u00A0\u2028\uFEFF\uFFFD[#_$ǅﬁⅫ";

    @Test
    void everyMarkIsAWord() {
        assertThat(Texts.words("“We won't,” he said (twice).…"))
                .containsExactly("“", "We", "won", "'", "t", ",", "”", "he", "said", "(", "twice", ")", ".", "…");
    }

    @Test
    void everyIdeographIsAWord() {
        assertThat(Texts.words("Port港口X")).containsExactly("Port", "港", "口", "X");
    }

    @Test
    void accentsAndCapitalsFallAway() {
        assertThat(Texts.pieces("Café İstanbul")).containsExactly("cafe", "istanbul");
    }

    @Test
    void softHyphenStandsInsideAWordAndInNoPiece() {
        assertThat(Texts.words("co\u00ADop\u00AD ran")).containsExactly("co\u00ADop", "ran");
        assertThat(Texts.pieces("co\u00ADop")).containsExactly("coop");
    }

    @Test
    void unknownCharacterMakesTheWholeWordUnknown() {
        assertThat(Texts.pieces("ok ok🙂ok")).containsExactly("ok", "[UNK]");
    }

    @Test
    void wordOfAHundredIsCutAndALongerOneUnknown() {
        assertThat(Texts.pieces("a".repeat(100)).get(0)).startsWith("aaa").contains(" ##");
        assertThat(Texts.pieces("a".repeat(101))).containsExactly("[UNK]");
    }

    @Test
    void breakStandsBetweenParagraphsThatHoldWords() {
        assertThat(Texts.pieces("\n\nOne\n\u200B\n \nTwo\n")).containsExactly("one", "[unused0]", "two");
        assertThat(Texts.cut("One\n\u200B\nTwo").words())
                .extracting(Word::paragraph)
                .containsExactly(0, 0, 1);
        assertThat(Texts.cut("One\nTwo").words()).extracting(Word::isBreak).containsExactly(false, true, false);
    }

    @Test
    void textWithoutWordsHasNone() {
        assertThat(Texts.pieces(" \n\u200B\n")).isEmpty();
        assertThat(Texts.pieces("")).isEmpty();
    }

    @Test
    void shapeTellsHowAWordIsWritten() {
        assertThat(List.of("said", "2019", "“", "Said", "A", "UN", "iPhone", "McKay", "U2", "É"))
                .map(word -> WordShape.of(word, 0, word.length()))
                .containsExactly(
                        WordShape.LOWER,
                        WordShape.LOWER,
                        WordShape.LOWER,
                        WordShape.CAPITALISED,
                        WordShape.CAPITALISED,
                        WordShape.UPPER,
                        WordShape.MIXED,
                        WordShape.CAPITALISED,
                        WordShape.CAPITALISED,
                        WordShape.CAPITALISED);
    }

    @Test
    void localeDoesNotChangeThePieces() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new WordCutter(Texts.VOCABULARY)
                            .cut("IRAQ INSISTS", Texts.lines("IRAQ INSISTS"))
                            .size())
                    .isEqualTo(2);
            assertThat(Texts.pieces("IRAQ")).containsExactly("iraq");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125, -3})
    void anyTextIsCutIntoWordsThatStandInItInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String text = random.ints(random.nextInt(120), 0, ODD.length())
                    .mapToObj(at -> ODD.substring(at, at + 1))
                    .reduce("", String::concat);
            checkWords(text, Texts.cut(text));
        }
    }

    static void checkWords(String text, PiecedText cut) {
        int at = 0;
        for (int word = 0; word < cut.size(); word++) {
            assertThat(cut.start(word)).as(text).isGreaterThanOrEqualTo(at);
            assertThat(cut.pieces(word, word + 1)).as(text).isPositive();
            at = cut.end(word);
            if (!cut.isBreak(word)) {
                checkPieces(text.substring(cut.start(word), at), Texts.pieces(cut, word));
            }
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
    }

    private static void checkPieces(String word, String pieces) {
        if (!pieces.equals("[UNK]")) {
            String joined = pieces.replace(" ##", "");
            assertThat(joined).doesNotContain(" ");
            assertThat(joined).as(word).isEqualTo(folded(word));
        }
    }

    private static String folded(String word) {
        StringBuilder kept = new StringBuilder();
        for (int character : Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\\p{Cc}\\p{Cf}\uFFFD]", "")
                .codePoints()
                .toArray()) {
            kept.append(Character.toString(character).toLowerCase(Locale.ROOT));
        }
        return kept.toString();
    }
}
