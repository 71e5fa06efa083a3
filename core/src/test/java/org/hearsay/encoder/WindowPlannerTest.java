package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlannerTest {

    @Test
    void shortTextIsOneWindow() {
        assertThat(windows("We met. They left.", 100, 20)).containsExactly(new Window(0, 6, 0, 6));
    }

    @Test
    void textWithoutWordsHasNoWindow() {
        assertThat(windows("", 100, 20)).isEmpty();
    }

    @Test
    void windowsShareWholeSentencesAndMeetInTheMiddleOfWhatTheyShare() {
        String text = "we met . ".repeat(5).strip();
        assertThat(windows(text, 10, 4)).containsExactly(new Window(0, 9, 0, 8), new Window(6, 15, 8, 15));
    }

    @Test
    void windowsShareNothingWhereASentenceIsLongerThanTheOverlap() {
        String text = "we met . ".repeat(4).strip();
        assertThat(windows(text, 7, 2)).containsExactly(new Window(0, 6, 0, 6), new Window(6, 12, 6, 12));
    }

    @Test
    void everyWindowHoldsSomethingNew() {
        String text = "we met . we met . we met and we met and we met .";
        assertThat(windows(text, 10, 6)).containsExactly(new Window(0, 6, 0, 6), new Window(6, 15, 6, 15));
    }

    @Test
    void sentenceLongerThanAWindowIsCutBetweenWords() {
        String text = "we met and ".repeat(4).strip();
        assertThat(windows(text, 5, 0))
                .extracting(Window::first, Window::end)
                .containsExactly(tuple(0, 5), tuple(5, 10), tuple(10, 12));
    }

    @Test
    void breakGoesWithTheSentenceBefore() {
        assertThat(windows("we met .\nwe met .\nwe met .", 4, 0))
                .extracting(Window::first, Window::end)
                .containsExactly(tuple(0, 4), tuple(4, 8), tuple(8, 11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125, -3})
    void everyWordIsAtHomeWhereItStandsMostCentral(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append("we met ".repeat(random.nextInt(6))).append(random.nextInt(4) == 0 ? ".\n" : ". ");
            }
            int length = 8 + random.nextInt(20);
            PiecedText cut = Texts.cut(text.toString());
            List<Window> windows = windows(text.toString(), length, random.nextInt(length));
            check(cut, windows, length);
        }
    }

    private static void check(PiecedText cut, List<Window> windows, int length) {
        int home = 0;
        int end = 0;
        for (Window window : windows) {
            assertThat(cut.pieces(window.first(), window.end())).isLessThanOrEqualTo(length);
            assertThat(window.homeFirst()).isEqualTo(home).isGreaterThanOrEqualTo(window.first());
            assertThat(window.first()).isLessThanOrEqualTo(end);
            assertThat(window.end()).isGreaterThan(end).isGreaterThanOrEqualTo(window.homeEnd());
            for (int word = window.homeFirst(); word < window.homeEnd(); word++) {
                assertThat(window).isEqualTo(mostCentral(windows, word, cut.size()));
            }
            home = window.homeEnd();
            end = window.end();
        }
        assertThat(home).isEqualTo(cut.size());
    }

    private static Window mostCentral(List<Window> windows, int word, int words) {
        Window best = windows.get(0);
        int most = -1;
        for (Window window : windows) {
            if (window.first() <= word && word < window.end()) {
                int left = window.first() == 0 ? words : word - window.first();
                int right = window.end() == words ? words : window.end() - 1 - word;
                if (Math.min(left, right) > most) {
                    most = Math.min(left, right);
                    best = window;
                }
            }
        }
        return best;
    }

    private static List<Window> windows(String text, int length, int overlap) {
        return new WindowPlanner(length, overlap).windows(Texts.cut(text), sentences(text));
    }

    /** Sentences end at full stops and at ends of lines. */
    private static List<Sentence> sentences(String text) {
        List<Sentence> found = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '.' || text.charAt(at) == '\n' || at == text.length() - 1;
            Span span = new Span(from, at + 1).trim(text);
            if (ends && !span.isEmpty()) {
                String form = span.in(text);
                Token token = new Token(span, form, form.toLowerCase(Locale.ROOT));
                found.add(new Sentence(found.size(), 0, span, List.of(token)));
            }
            from = ends ? at + 1 : from;
        }
        return found;
    }
}
