package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventType;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Stance;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked: whatever database a ledger stands on, the answers are the same. */
abstract class SearchContract extends LedgerStage {
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
        assertThat(speakers.get(0))
                .isEqualTo(new SpeakerRecord("Ann Lee", SourceType.NAMED_PERSON, 3, 2, 0, List.of()));
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
    void anArticleOfWhichNothingIsKnownIsFoundToo() {
        Page page = new Page("a", "a", MediaKind.ARTICLE_TEXT, new Payload.Characters(ICE), Imprint.NONE);
        add(page);
        assertThat(ledger.statements(StatementSearch.of("lake", 1)).get(0).article())
                .isEqualTo(new ArticleRecord("a", null, null, null));
        assertThat(ledger.events(EventSearch.all(true, 1)).get(0).article().publisher())
                .isNull();
    }
}
