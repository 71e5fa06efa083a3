package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.hearsay.correction.Correction;
import org.hearsay.event.EventType;
import org.hearsay.event.Factuality;
import org.hearsay.ledger.EventRecord;
import org.hearsay.ledger.EventSearch;
import org.hearsay.ledger.StatementRecord;
import org.hearsay.ledger.StatementSearch;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportFilterTest extends ExportStage {
    private static final ExportSettings WITH_TEXT = new ExportSettings(true, ExportSettings.Findings.STATEMENTS);

    private static StatementSearch statements(@Nullable String speaker, @Nullable String publisher) {
        return new StatementSearch("", speaker, publisher, null, null, List.of(), List.of(), List.of(), null, 1000);
    }

    private static StatementSearch since(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new StatementSearch("", null, null, from, to, List.of(), List.of(), List.of(), null, 1000);
    }

    private static StatementSearch of(List<StatementKind> kinds, List<SourceType> types, List<Stance> stances) {
        return new StatementSearch("", null, null, null, null, kinds, types, stances, null, 1000);
    }

    private static EventSearch events(@Nullable String who, @Nullable String place) {
        return new EventSearch(who, place, null, null, List.of(), List.of(), false, null, 1000);
    }

    private List<String> ids(StatementSearch search) throws IOException {
        String csv = text(ExportFormat.CSV, new ExportFilter(search, EventSearch.all(false, 1), null));
        return csv.lines()
                .filter(line -> line.matches("[0-9a-f]{12}\\.s\\d+,.*"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .sorted()
                .toList();
    }

    private List<Long> events(ExportFilter filter) throws IOException {
        return text(ExportFormat.GDELT_EVENTS, filter)
                .lines()
                .map(line -> Long.valueOf(line.substring(0, line.indexOf('\t'))))
                .sorted()
                .toList();
    }

    private Map<String, Long> numbers() {
        Map<String, Long> numbers = new TreeMap<>();
        readings().forEach(stored -> {
            Chosen chosen = Chosen.all(stored, Map.of());
            stored.reading()
                    .events()
                    .forEach(event -> numbers.put(stored.id(event.id()), GdeltRow.id(chosen, event.id())));
        });
        return numbers;
    }

    @Test
    void statementsAreThoseThatASearchFinds() throws IOException {
        List<StatementSearch> searches = List.of(
                statements(null, null),
                statements("ann lee", null),
                statements("LEE", "strand"),
                statements(null, "daily coastline"),
                statements("nobody", null),
                since(LocalDate.of(2031, 3, 5), null),
                since(null, LocalDate.of(2031, 3, 4)),
                of(List.of(StatementKind.DIRECT), List.of(), List.of()),
                of(List.of(), List.of(SourceType.NAMED_PERSON, SourceType.MEDIA), List.of()),
                of(List.of(), List.of(), List.of(Stance.DENIES)));
        for (StatementSearch search : searches) {
            assertThat(ids(search))
                    .as("%s", search)
                    .isEqualTo(ledger.statements(search).stream()
                            .map(StatementRecord::id)
                            .sorted()
                            .toList());
        }
        assertThat(ids(statements("ann lee", null))).hasSize(2);
    }

    @Test
    void renamedSpeakersAreFoundByBothNamesAndShownByTheirNewOne() throws IOException {
        ledger.correct(Correction.Act.naming(Correction.Kind.RENAMED, "Ann Lee", "Anna Leeds", null, "me"));

        for (String name : List.of("leeds", "ann lee")) {
            StatementSearch search = statements(name, null);
            assertThat(ids(search))
                    .as(name)
                    .hasSize(2)
                    .isEqualTo(ledger.statements(search).stream()
                            .map(StatementRecord::id)
                            .sorted()
                            .toList());
        }
        assertThat(text(ExportFormat.GEXF)).contains("label=\"Anna Leeds\"").doesNotContain("Ann Lee\"");
    }

    @Test
    void eventsAreThoseThatASearchFinds() throws IOException {
        Map<String, Long> numbers = numbers();
        LocalDate day = LocalDate.of(2031, 3, 3);
        List<EventSearch> searches = List.of(
                events(null, null),
                events("police", null),
                events("psecvl", null),
                events(null, "gaza"),
                new EventSearch(null, null, day, null, List.of(), List.of(), false, null, 1000),
                new EventSearch(null, null, null, day, List.of(), List.of(), false, null, 1000),
                new EventSearch(null, null, null, null, List.of(EventType.ASSAULT), List.of(), false, null, 1000),
                new EventSearch(null, null, null, null, List.of(), List.of(Factuality.PLANNED), false, null, 1000));
        for (EventSearch search : searches) {
            assertThat(events(new ExportFilter(StatementSearch.of("", 1), search, null)))
                    .as("%s", search)
                    .isEqualTo(ledger.events(search).stream()
                            .map(EventRecord::id)
                            .map(numbers::get)
                            .sorted()
                            .toList());
        }
        assertThat(numbers).hasSize(4);
    }

    @Test
    void eventsOfACountryAreThoseWhosePlaceLiesThere() throws IOException {
        ExportFilter filter = new ExportFilter(StatementSearch.of("", 1), EventSearch.all(false, 1), "fr");

        assertThat(text(ExportFormat.GDELT_EVENTS, filter)).contains("Paris").hasLineCount(1);
    }

    @Test
    void statementsThatAreChosenChooseTheEventsThatTheyTell() throws IOException {
        ExportFilter army = new ExportFilter(statements("army", null), EventSearch.all(false, 1), null);

        assertThat(text(ExportFormat.GEOJSON, army)).contains("Gaza City").doesNotContain("Paris", "Jerusalem");
    }

    @Test
    void eventsThatAreChosenChooseTheStatementsThatTellThem() throws IOException {
        ExportFilter gaza = new ExportFilter(StatementSearch.of("", 1), events(null, "gaza"), null);

        assertThat(text(ExportFormat.CSV, gaza)).contains(",the army,").hasLineCount(2);
    }

    @Test
    void eachFormatObeysAFilter() throws IOException {
        ExportFilter nothing = new ExportFilter(statements("nobody", null), EventSearch.all(false, 1), null);
        for (ExportFormat format : ExportFormat.values()) {
            String all = new String(bytes(format, WITH_TEXT, ExportFilter.ALL), StandardCharsets.ISO_8859_1);
            String none = new String(bytes(format, WITH_TEXT, nothing), StandardCharsets.ISO_8859_1);
            assertThat(none.length()).as("%s", format).isLessThan(all.length());
            assertThat(none).as("%s", format).doesNotContain("Ann Lee", "Police");
        }
    }

    @Test
    void whatIsMarkedWrongIsLeftOutWhereThereIsNoPlaceToSaySo() throws IOException {
        String id = ledger.events(EventSearch.all(false, 10)).stream()
                .filter(event -> event.words().equals("arrested"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(text(ExportFormat.GEOJSON)).contains(id);

        ledger.correct(Correction.Act.of(Correction.Kind.WRONG, id, "misread", "me"));

        assertThat(text(ExportFormat.GEOJSON)).doesNotContain(id);
    }

    @Test
    void whatWasWithdrawnStaysWithANote() throws IOException {
        ledger.correct(Correction.Act.of(Correction.Kind.WITHDRAWN, "https://strand.example/1", "no ice", "me"));

        for (ExportFormat format : List.of(
                ExportFormat.JSONL,
                ExportFormat.CSV,
                ExportFormat.GEOJSON,
                ExportFormat.TIMELINEJS,
                ExportFormat.WEB_ANNOTATION)) {
            assertThat(text(format)).as("%s", format).contains("no ice");
        }
    }

    @Test
    void sameLedgerGivesSameBytesEverywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (ExportFormat format : ExportFormat.values()) {
            byte[] before = bytes(format, WITH_TEXT, ExportFilter.ALL);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(bytes(format, WITH_TEXT, ExportFilter.ALL))
                        .as("%s", format)
                        .isEqualTo(before);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void textsStandNowhereUnlessTheyAreAskedFor() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            if (format.needsText()) {
                assertThatThrownBy(() -> text(format)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(text(format)).as("%s", format).doesNotContain(ICE, SHELLS, ICE.substring(0, 140));
            }
        }
    }
}
