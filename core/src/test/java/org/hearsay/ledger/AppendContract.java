package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.event.Event;
import org.hearsay.page.Format;
import org.hearsay.page.Page;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.view.ReadingJson;
import org.hearsay.view.ReadingJsonParser;
import org.junit.jupiter.api.Test;

/** What goes in: whatever database a ledger stands on, nothing is lost, changed or there twice. */
abstract class AppendContract extends LedgerStage {
    @Test
    void theSamePageTwiceIsOneRecord() {
        assertThat(add("https://strand.example/ice", ICE)).isEqualTo(Appended.ARTICLE);
        List<String> before = lines();
        assertThat(add("https://strand.example/ice", ICE)).isEqualTo(Appended.NOTHING);
        assertThat(lines()).isEqualTo(before).hasSize(1);
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(1, 1, 1, 3));
    }

    @Test
    void aChangedTextAtTheSameAddressIsARevision() {
        add("https://strand.example/ice", ICE);
        assertThat(add("https://strand.example/ice", ICE.replace("safe,", "thin,")))
                .isEqualTo(Appended.REVISION);
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(1, 2, 2, 6));
        assertThat(ledger.revisions("https://strand.example/ice"))
                .extracting(stored -> stored.reading().article().text().contains("thin,"))
                .containsExactly(false, true);
        assertThat(found("ice lake")).singleElement().asString().contains("thin,");
    }

    @Test
    void theGroundOfSomebodysPartIsKept() {
        Page page = page(
                "https://strand.example/mill",
                "Mill",
                "Gunmen attacked a mill in Hamble. The Orsa Front claimed responsibility for the attack.");
        add(page);
        List<Event> events = HEARSAY.read(page).events();
        assertThat(events)
                .singleElement()
                .extracting(event -> event.actors().get(1).part())
                .isNotNull();
        assertThat(ledger.revisions("https://strand.example/mill")
                        .get(0)
                        .reading()
                        .events())
                .isEqualTo(events);
        assertThat(ledger.events(EventSearch.all(false, 10)))
                .extracting(record -> record.event().actors())
                .containsExactly(events.get(0).actors());
        assertThat(damages()).isEmpty();
    }

    @Test
    void otherFindingsInTheSameTextAreAnotherReadingOfTheRevision() {
        Page page = page("https://strand.example/ice", "Ice", ICE);
        add(page);
        Reading reading = HEARSAY.read(page);
        Reading fewer = new Reading(
                reading.article(),
                reading.sentences(),
                reading.mentions(),
                reading.entities(),
                reading.timexes(),
                reading.places(),
                List.of(),
                reading.statements().subList(0, 1),
                reading.licensed(),
                reading.problems(),
                "ab".repeat(32));
        assertThat(ledger.append(fewer, PageTrace.of(page, "2", fewer.modelDigest())))
                .isEqualTo(Appended.READING);
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(1, 1, 2, 4));
        assertThat(found("")).hasSize(1);
        assertThat(ledger.events(EventSearch.all(false, 10))).isEmpty();
    }

    @Test
    void aReadingComesOutAsItWentIn() throws Exception {
        List<String> written = new ArrayList<>();
        Path golden = Path.of("src/test/resources/golden");
        List<String> pages;
        try (Stream<Path> folders = Files.list(golden)) {
            pages = folders.filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        try (Stream<PageResult> results = new PageReader(Format.AUTO, InputStream.nullInputStream()).pages(pages)) {
            results.forEach(result -> {
                if (result instanceof PageResult.Found found) {
                    Reading reading = HEARSAY.read(found.page());
                    if (!reading.failed()
                            && ledger.append(reading, PageTrace.of(found.page(), "1", null)) != Appended.NOTHING) {
                        written.add(new ReadingJson().line(reading));
                    }
                }
            });
        }
        assertThat(written).hasSizeGreaterThan(10);
        assertThat(lines()).isEqualTo(written);
        assertThat(damages()).isEmpty();
    }

    @Test
    void aReadingThatCameAsALineIsTheSameRecord() {
        Page page = page("https://strand.example/ice", "Ice", ICE);
        add(page);
        String line = lines().get(0);
        Reading parsed = new ReadingJsonParser().parse(line, "here");
        assertThat(ledger.append(parsed, PageTrace.ofLine(line, "here", "1"))).isEqualTo(Appended.NOTHING);
        assertThat(lines()).containsExactly(line);
    }

    @Test
    void charactersThatNoDatabaseTakesComeOutAsTheyWentIn() {
        String text = "“It\u0000is \uD83D\uDE00 \uD800 odd\uFFFF,” said Ann Lee.";
        add("https://strand.example/odd", text);
        ledger.forEach(stored -> assertThat(stored.reading().article().text()).isEqualTo(text));
        assertThat(damages()).isEmpty();
    }

    @Test
    void aPageThatWasReadIsKnownByItsBytesBuildAndModel() {
        Page page = page("https://strand.example/ice", "Ice", ICE);
        PageTrace trace = PageTrace.of(page, "1", null);
        assertThat(ledger.holds(trace)).isFalse();
        add(page);
        assertThat(ledger.holds(trace)).isTrue();
        assertThat(ledger.holds(PageTrace.of(page, "2", null))).isFalse();
        assertThat(ledger.holds(PageTrace.of(page, "1", "ab"))).isFalse();
        assertThat(ledger.holds(PageTrace.of(page("https://strand.example/ice", "Ice!", ICE), "1", null)))
                .isFalse();
    }

    @Test
    void aPageOfWhichNothingWasReadIsRefused() {
        Page page = page("https://strand.example/ice", "Ice", "");
        Reading nothing = HEARSAY.read(page);
        assertThat(nothing.failed()).isTrue();
        assertThatThrownBy(() -> ledger.append(nothing, PageTrace.of(page, "1", null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(0, 0, 0, 0));
    }

    @Test
    void twoLedgersOnOneDatabaseNeitherLoseNorRepeat() throws Exception {
        List<Thread> writers = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int w = 0; w < 2; w++) {
            Thread writer = new Thread(() -> {
                try (Ledger own = Ledger.open(location(), CLOCK)) {
                    for (int i = 0; i < 20; i++) {
                        Page page = page("https://strand.example/" + i, "Ice " + i, ICE);
                        own.append(HEARSAY.read(page), PageTrace.of(page, "1", null));
                    }
                }
            });
            writer.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
            writers.add(writer);
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(failures).isEmpty();
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(20, 20, 20, 60));
        assertThat(damages()).isEmpty();
    }

    @Test
    void aLedgerOfANewerBuildIsRefused() throws Exception {
        tamper("INSERT INTO flyway_schema_history (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                + " VALUES (99, '99', 'of the future', 'SQL', 'V99.sql', 'somebody', 0, " + ground().truth() + ")");
        assertThatThrownBy(() -> Ledger.open(location(), CLOCK))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("was written by a newer Hearsay");
    }
}
