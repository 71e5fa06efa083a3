package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;

/** How events look to people. */
class EventListTest {
    private static final Reading READING = Hearsay.load(ReaderKind.RULES).readText("a", """
                    Norland's army shelled the town of Tarn in June 2025, killing at least 20 civilians and wounding dozens.

                    Vesta accused Norland of killing 12 aid workers.
                    """);

    private static String page(boolean colours, int width) {
        return new ReadingPage(colours, width).render(READING);
    }

    @Test
    void eachEventTellsWhoDidWhatToWhomAndWhoSaysSo() {
        assertThat(page(false, 80)).contains("""
                3 events
                who → to whom, as the page tells it

                Norland's army → Tarn: use of force (heavy weapons)
                    killed: at least 20 civilians · injured: 24 to 99 · when: June 2025
                    “shelled … killing” · as the page itself says · line 1 · verb 0.66

                Vesta → Norland: criticism or accusation (allegation)
                    “accused” · as the page itself says · line 3 · verb 0.66

                Norland → 12 aid workers: use of force, alleged
                    killed: 12 aid workers
                    “killing” · as said by [1] · line 3 · verb 0.66
                """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : new int[] {40, 60, 80, 120}) {
            assertThat(page(false, width).lines()).allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void coloursChangeNoWord() {
        assertThat(page(true, 80).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(page(false, 80));
    }

    @Test
    void aPageWithoutEventsShowsNone() {
        Reading quiet = Hearsay.load(ReaderKind.RULES).readText("a", "The choir has a new director.");
        assertThat(new ReadingPage(false, 80).render(quiet)).doesNotContain("event");
    }
}
