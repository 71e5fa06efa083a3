package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.event.EventType;
import org.hearsay.page.Format;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.PageReader;
import org.hearsay.page.PageResult;
import org.hearsay.page.Payload;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.hearsay.view.ReadingJson;
import org.hearsay.view.ReadingJsonParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whatever database it stands on. */
abstract class LedgerContract {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private static final String ICE = "“The ice on Lake Orsa is safe,” said Ann Lee, the mayor of Hamble, on Friday. "
            + "Bob Ray denied that the ice was safe, the Harbour Post reported. "
            + "Police arrested two skaters in Hamble on Monday.";

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    /** A place where no ledger is yet, the same all through one test. */
    abstract String location();

    /** A connection to the tables behind the ledger's back. */
    abstract Connection connection() throws SQLException;

    @BeforeEach
    void openLedger() throws Exception {
        prepare();
        ledger = Ledger.open(location(), CLOCK);
    }

    abstract void prepare() throws Exception;

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    static Page page(String url, String headline, String text) {
        Imprint given = new Imprint(url, "The Strand", headline, null, "2031-03-04", "en");
        return new Page(url, url, MediaKind.ARTICLE_TEXT, new Payload.Characters(text), given);
    }

    private Appended add(Page page) {
        return ledger.append(HEARSAY.read(page), PageTrace.of(page, "1", HEARSAY.modelDigest()));
    }

    private Appended add(String url, String text) {
        return add(page(url, "Ice on Lake Orsa", text));
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as("rows changed").isPositive();
        }
    }

    private List<Damage> damages() {
        List<Damage> damages = new ArrayList<>();
        ledger.verify(damages::add);
        return damages;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        ledger.forEach(stored -> lines.add(new ReadingJson().line(stored.reading())));
        return lines;
    }

    private List<String> found(StatementSearch search) {
        return ledger.statements(search).stream()
                .map(record -> record.speaker() + ": " + record.words())
                .toList();
    }

    private List<String> found(String words) {
        return found(StatementSearch.of(words, 10));
    }

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
    void statementsAreFoundByWordsOfTheContentAndTheSpeaker() {
        add("https://strand.example/ice", ICE);
        assertThat(found("ICE")).hasSize(3);
        assertThat(found("lakes")).hasSize(1);
        assertThat(found("ann safe")).hasSize(1);
        assertThat(found("\"ice was safe\"")).hasSize(2);
        assertThat(found("\"safe ice\"")).isEmpty();
        assertThat(found("ice -lake")).hasSize(2);
        assertThat(found("ors*")).hasSize(1);
        assertThat(found("nobody")).isEmpty();
        assertThat(found("")).hasSize(3);
        assertThatThrownBy(() -> found("-ice")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreFoundWithoutTheirMarks() {
        add("https://strand.example/a", "“The Erdoğan street is closed,” said Zoë Çelik.");
        assertThat(found("erdogan celik")).hasSize(1);
        assertThat(found("ERDOĞAN Çelik")).hasSize(1);
    }

    @Test
    void aSearchCanBeNarrowed() {
        add("https://strand.example/ice", ICE);
        assertThat(found(search("ice", "ann lee", null, null, List.of()))).hasSize(1);
        assertThat(found(search("ice", "lee ray", null, null, List.of()))).isEmpty();
        assertThat(found(search("ice", null, "strand", null, List.of()))).hasSize(3);
        assertThat(found(search("ice", null, "gazette", null, List.of()))).isEmpty();
        assertThat(found(search("ice", null, null, LocalDate.of(2031, 3, 4), List.of())))
                .hasSize(3);
        assertThat(found(search("ice", null, null, LocalDate.of(2031, 3, 5), List.of())))
                .isEmpty();
        assertThat(found(search("ice", null, null, null, List.of(Stance.DENIES))))
                .hasSize(1);
        assertThat(found(search("", null, null, null, List.of(Stance.DENIES)))).hasSize(1);
        StatementSearch direct = new StatementSearch(
                "",
                null,
                null,
                null,
                LocalDate.of(2031, 3, 4),
                List.of(StatementKind.DIRECT),
                List.of(SourceType.NAMED_PERSON, SourceType.MEDIA),
                List.of(),
                null,
                5);
        assertThat(found(direct)).hasSize(1);
    }

    private static StatementSearch search(
            String words,
            @Nullable String speaker,
            @Nullable String publisher,
            @Nullable LocalDate from,
            List<Stance> stances) {
        return new StatementSearch(words, speaker, publisher, from, null, List.of(), List.of(), stances, null, 10);
    }

    @Test
    void pagesOfASearchJoinWithoutGapOrOverlap() {
        for (int i = 0; i < 7; i++) {
            add("https://strand.example/" + i, ICE.replace("Friday", "Friday " + i));
        }
        List<StatementRecord> whole = ledger.statements(StatementSearch.of("ice", 100));
        assertThat(whole).hasSize(21);
        List<StatementRecord> joined = new ArrayList<>();
        StatementSearch search = StatementSearch.of("ice", 4);
        List<StatementRecord> next = ledger.statements(search);
        while (!next.isEmpty()) {
            joined.addAll(next);
            next = ledger.statements(search.after(joined.get(joined.size() - 1).cursor()));
        }
        assertThat(joined).isEqualTo(whole);
    }

    @Test
    void aRecordSaysWhereItStands() {
        add("https://strand.example/ice", ICE);
        StatementRecord record =
                ledger.statements(StatementSearch.of("lake", 1)).get(0);
        String reading = record.id().substring(0, record.id().indexOf('.'));
        StoredReading stored = ledger.withId(reading).get(0);
        assertThat(stored.id()).startsWith(reading);
        assertThat(record.content().get(0).in(stored.reading().article().text()))
                .isEqualTo(record.words());
        assertThat(record.article())
                .isEqualTo(new ArticleRecord(
                        "https://strand.example/ice", "The Strand", "Ice on Lake Orsa", "2031-03-04"));
        assertThat(ledger.withId("0000")).isEmpty();
        assertThatThrownBy(() -> ledger.withId("s1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speakersAreCounted() {
        add("https://strand.example/ice", ICE);
        add("https://strand.example/more", "“No,” said Ann Lee. “Never,” said Ann Lee.");
        List<SpeakerRecord> speakers = ledger.speakers(StatementSearch.of("", 10));
        assertThat(speakers.get(0)).isEqualTo(new SpeakerRecord("Ann Lee", SourceType.NAMED_PERSON, 3, 2));
        assertThat(ledger.speakers(search("", "ray", null, null, List.of())))
                .extracting(SpeakerRecord::name)
                .containsExactly("Bob Ray");
    }

    @Test
    void eventsAreFoundAndOrderedByTime() {
        add("https://strand.example/ice", ICE);
        add("https://strand.example/b", "Police arrested Ann Lee in Paris on 2 January 2030.");
        List<EventRecord> events = ledger.events(EventSearch.all(true, 10));
        assertThat(events).hasSizeGreaterThanOrEqualTo(2).isSortedAccordingTo((one, two) -> String.valueOf(one.time())
                .compareTo(String.valueOf(two.time())));
        assertThat(events.get(0).event().type()).isEqualTo(EventType.COERCE);
        EventSearch byName = new EventSearch("ann", null, null, null, List.of(), List.of(), false, null, 10);
        assertThat(ledger.events(byName)).singleElement().satisfies(record -> assertThat(record.words())
                .isEqualTo("arrested"));
        EventSearch late =
                new EventSearch(null, null, LocalDate.of(2031, 1, 1), null, List.of(), List.of(), true, null, 10);
        assertThat(ledger.events(late)).hasSize(events.size() - 1);
        for (boolean byTime : List.of(true, false)) {
            List<EventRecord> whole = ledger.events(EventSearch.all(byTime, 10));
            EventSearch rest = EventSearch.all(byTime, 10).after(whole.get(0).cursor());
            assertThat(ledger.events(rest)).isEqualTo(whole.subList(1, whole.size()));
        }
    }

    @Test
    void anUntouchedLedgerHasNoDamage() {
        add("https://strand.example/ice", ICE);
        add("https://strand.example/ice", ICE + " It rained.");
        assertThat(damages()).isEmpty();
    }

    @Test
    void aChangedFindingIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        tamper("UPDATE statement SET words_check = 1 WHERE id = 's1'");
        assertThat(damages())
                .anySatisfy(damage -> assertThat(damage.record() + damage.message())
                        .contains("statement s1", "its words are not those that were recorded"))
                .anySatisfy(damage -> assertThat(damage.message()).contains("was changed"));
    }

    @Test
    void aFindingTakenAwayIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        tamper("DELETE FROM mention WHERE start_at = (SELECT min(start_at) FROM mention)");
        assertThat(damages()).isNotEmpty().allSatisfy(damage -> assertThat(damage.record())
                .contains("https://strand.example/ice"));
    }

    @Test
    void aChangedImprintIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        tamper("UPDATE revision SET headline = 'Ice is gone'");
        assertThat(damages()).singleElement().satisfies(damage -> assertThat(damage.message())
                .contains("text or imprint"));
    }

    @Test
    void aMovedContentIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        tamper("UPDATE statement SET content = '1-30' WHERE id = 's1'");
        assertThat(damages())
                .anySatisfy(damage -> assertThat(damage.message()).contains("characters 1-30 of the text"));
    }

    @Test
    void aSpanMovedOutOfTheTextIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        tamper("UPDATE mention SET end_at = 99999 WHERE start_at = (SELECT min(start_at) FROM mention)");
        assertThat(damages()).anySatisfy(damage -> assertThat(damage.message()).contains("outside the text"));
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
                + " VALUES (99, '99', 'of the future', 'SQL', 'V99.sql', 'somebody', 0, " + truth() + ")");
        assertThatThrownBy(() -> Ledger.open(location(), CLOCK))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("was written by a newer Hearsay");
    }

    /** How the database writes "true". */
    abstract String truth();
}
