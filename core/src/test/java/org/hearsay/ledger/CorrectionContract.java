package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.correction.Dependent;
import org.hearsay.correction.Mark;
import org.hearsay.correction.Mark.Tie;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.statement.SourceType;
import org.junit.jupiter.api.Test;

/** What people say about the evidence: whatever database a ledger stands on, answers show it and evidence does not change. */
abstract class CorrectionContract extends LedgerStage {
    private static final String ICE_AT = "https://strand.example/ice";
    private static final String ROAD = "“The road is open,” said Bob Ray. “Nobody asked me,” said Olga Brandt.";
    private static final String CLOSED = "“It was never closed,” said Robert Ray.";

    private void addRoads() {
        add("https://strand.example/road", ROAD);
        add("https://strand.example/closed", CLOSED);
    }

    private void addElsewhere(String published, String text) {
        Imprint given = new Imprint("https://post.example/b", "The Harbour Post", "Ships", null, published, "en");
        add(new Page("b", "b", MediaKind.ARTICLE_TEXT, new Payload.Characters(text), given));
    }

    private Correction correct(Kind kind, String subject, String because) {
        return ledger.correct(Act.of(kind, subject, because, "Isla Marr"));
    }

    private Correction name(Kind kind, String subject, String object) {
        return ledger.correct(Act.naming(kind, subject, object, null, "Isla Marr"));
    }

    private String id(String words) {
        return ledger.statements(StatementSearch.of(words, 1)).get(0).id();
    }

    private List<String> marks(String words) {
        return ledger.statements(StatementSearch.of(words, 10)).stream()
                .flatMap(record -> record.annotation().marks().stream().map(Mark::words))
                .toList();
    }

    private List<String> speakers() {
        return ledger.speakers(StatementSearch.of("", 10)).stream()
                .map(record -> record.name() + " " + record.statements() + " " + record.written())
                .toList();
    }

    @Test
    void aWithdrawnArticleIsMarkedAndNothingIsGone() {
        add(ICE_AT, ICE);
        List<String> before = lines();
        List<Dependent> listed = ledger.dependents(Act.of(Kind.WITHDRAWN, ICE_AT, "no such lake", "Isla Marr"));
        assertThat(ledger.corrections()).isEmpty();
        assertThat(listed).extracting(Dependent::tie).containsOnly(Tie.ITSELF);
        assertThat(listed).hasSizeGreaterThanOrEqualTo(4);
        Correction recorded = correct(Kind.WITHDRAWN, ICE_AT, "no such lake");
        assertThat(recorded.number()).isEqualTo(1);
        assertThat(ledger.corrections()).containsExactly(recorded);
        assertThat(marks("lake")).containsExactly("withdrawn (noted 2031-05-06 by Isla Marr): no such lake");
        assertThat(ledger.events(EventSearch.all(true, 10)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.annotation().marks()).hasSize(1));
        assertThat(lines()).isEqualTo(before);
        assertThat(damages()).isEmpty();
    }

    @Test
    void whatASourceWithdrewIsMarkedWhereverItWasHeard() {
        add(ICE_AT, ICE);
        addElsewhere("2031-03-05", "“Ships will wait,” said Zoe Hart.");
        Act act = Act.of(Kind.WITHDRAWN, "Harbour Post", "misheard", "Isla Marr");
        assertThat(ledger.dependents(act)).extracting(Dependent::tie).contains(Tie.CITES);
        ledger.correct(act);
        assertThat(marks("denied OR ray")).isEmpty();
        assertThat(marks("ray"))
                .containsExactly(
                        "cites Harbour Post, withdrawn (noted 2031-05-06 by Isla Marr): misheard",
                        "withdrawn (noted 2031-05-06 by Isla Marr): misheard");
        assertThat(marks("lake")).isEmpty();
        assertThat(marks("ships")).containsExactly("withdrawn (noted 2031-05-06 by Isla Marr): misheard");
    }

    @Test
    void articlesThatCiteAWithdrawnArticlesPublisherAreToldToPerhapsRestOnIt() {
        add(ICE_AT, ICE);
        addElsewhere("2031-03-03", "“The ice is not safe,” said Bob Ray.");
        List<Dependent> listed =
                ledger.dependents(Act.of(Kind.CORRECTED, "https://post.example/b", "he said it was", "Isla Marr"));
        assertThat(listed)
                .extracting(dependent -> dependent.tie() + " " + dependent.address())
                .containsOnly("CITES_PUBLISHER " + ICE_AT, "ITSELF https://post.example/b")
                .hasSizeLessThan(5);
    }

    @Test
    void whatCitesAPublisherBeforeAnArticleDoesNotRestOnTheArticle() {
        add(ICE_AT, ICE);
        addElsewhere("2031-03-05", "“The ice is not safe,” said Bob Ray.");
        Act act = Act.of(Kind.CORRECTED, "https://post.example/b", "he said it was", "Isla Marr");
        assertThat(ledger.dependents(act)).extracting(Dependent::address).containsOnly("https://post.example/b");
    }

    @Test
    void mergedSpeakersAreCountedAndFoundAsOne() {
        addRoads();
        List<String> before = speakers();
        name(Kind.MERGED, "Bob Ray", "Robert Ray");
        assertThat(speakers()).containsExactly("Robert Ray 2 [Bob Ray]", "Olga Brandt 1 []");
        assertThat(ledger.statements(StatementSearch.of("robert", 10)))
                .extracting(StatementRecord::speaker)
                .containsExactly("Robert Ray", "Bob Ray");
        assertThat(ledger.statements(StatementSearch.of("robert road", 10)))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.shownSpeaker()).isEqualTo("Robert Ray");
                    assertThat(record.annotation().edits()).containsExactly(1L);
                });
        assertThat(damages()).isEmpty();
        correct(Kind.UNDONE, "1", "two people");
        assertThat(speakers()).isEqualTo(before);
        assertThat(ledger.statements(StatementSearch.of("robert", 10))).hasSize(1);
        assertThat(damages()).isEmpty();
    }

    @Test
    void whatIsAddedLaterObeysTheEdits() {
        addRoads();
        name(Kind.MERGED, "Bob Ray", "Robert Ray");
        add("https://strand.example/more", "“The gate too,” said Bob Ray.");
        assertThat(speakers()).contains("Robert Ray 3 [Bob Ray]");
        assertThat(ledger.statements(StatementSearch.of("robert gate", 10))).hasSize(1);
        assertThat(damages()).isEmpty();
    }

    @Test
    void aRenamedSpeakerIsShownUnderTheNewName() {
        addRoads();
        name(Kind.RENAMED, "Olga Brandt", "Olga Brandt-Hale");
        assertThat(speakers()).contains("Olga Brandt-Hale 1 [Olga Brandt]");
        name(Kind.RENAMED, "Olga Brandt-Hale", "Olga Hale");
        assertThat(speakers()).contains("Olga Hale 1 [Olga Brandt]");
        assertThatThrownBy(() -> name(Kind.RENAMED, "Olga Hale", "Bob Ray"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("merge");
        assertThatThrownBy(() -> name(Kind.RENAMED, "Nobody", "Somebody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statementsAreSplitOffASpeakerOfTwoPeople() {
        addRoads();
        add("https://strand.example/more", "“The gate too,” said Bob Ray.");
        String split = id("gate");
        ledger.correct(
                new Act(Kind.SPLIT, "Bob Ray", "Bob Ray of Hamble", List.of(split), "the gatekeeper", "Isla Marr"));
        assertThat(speakers()).contains("Bob Ray 1 []", "Bob Ray of Hamble 1 [Bob Ray]");
        assertThat(ledger.statements(StatementSearch.of("hamble", 10)))
                .extracting(StatementRecord::id)
                .containsExactly(split);
        assertThat(damages()).isEmpty();
        assertThatThrownBy(() ->
                        ledger.correct(new Act(Kind.SPLIT, "Olga Brandt", "Olga", List.of(split), null, "Isla Marr")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWrongFindingIsMarkedAndNotCounted() {
        add(ICE_AT, ICE);
        correct(Kind.WRONG, id("lake"), "she asked it");
        assertThat(marks("lake")).containsExactly("wrong (noted 2031-05-06 by Isla Marr): she asked it");
        assertThat(ledger.speakers(StatementSearch.of("lake", 10)))
                .containsExactly(new SpeakerRecord("Ann Lee", SourceType.NAMED_PERSON, 0, 0, 1, List.of()));
        EventRecord event = ledger.events(EventSearch.all(true, 1)).get(0);
        correct(Kind.WRONG, event.id(), "no arrest");
        assertThat(ledger.events(EventSearch.all(true, 1)).get(0).annotation().marks())
                .extracting(Mark::words)
                .containsExactly("wrong (noted 2031-05-06 by Isla Marr): no arrest");
        assertThat(damages()).isEmpty();
    }

    @Test
    void aWrongFindingIsKnownAgainInAChangedTextAndAfterAnotherReading() {
        add(ICE_AT, ICE);
        correct(Kind.WRONG, id("lake"), "she asked it");
        add(ICE_AT, "It rained. " + ICE);
        assertThat(marks("lake")).hasSize(1);
        assertThat(ledger.speakers(StatementSearch.of("lake", 10)).get(0).wrong())
                .isEqualTo(1);
        add(ICE_AT, ICE.replace("safe,", "thin,"));
        assertThat(marks("lake")).isEmpty();
        assertThat(damages()).isEmpty();
    }

    @Test
    void anActIsUndoneAndTheUndoingToo() {
        add(ICE_AT, ICE);
        correct(Kind.WITHDRAWN, ICE_AT, "no such lake");
        correct(Kind.UNDONE, "1", "there is one");
        assertThat(marks("lake")).isEmpty();
        assertThat(ledger.corrections()).extracting(Correction::inForce).containsExactly(false, true);
        assertThatThrownBy(() -> correct(Kind.UNDONE, "1", "again")).isInstanceOf(IllegalArgumentException.class);
        correct(Kind.UNDONE, "2", "there is none after all");
        assertThat(marks("lake")).hasSize(1);
        assertThat(ledger.corrections()).extracting(Correction::inForce).containsExactly(true, false, true);
        assertThatThrownBy(() -> correct(Kind.UNDONE, "9", "no")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        add(ICE_AT, ICE);
        for (Kind kind : List.of(Kind.WITHDRAWN, Kind.WRONG, Kind.READMITTED)) {
            assertThatThrownBy(() -> correct(kind, "The Gazette", "so"))
                    .as(kind.code())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> name(Kind.MERGED, "Ann Lee", "Nobody")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.corrections()).isEmpty();
    }

    @Test
    void editsOfAnotherProcessAreSeenAtOnce() {
        addRoads();
        try (Ledger other = Ledger.open(location(), CLOCK)) {
            assertThat(other.speakers(StatementSearch.of("", 10))).hasSize(3);
            name(Kind.MERGED, "Bob Ray", "Robert Ray");
            assertThat(other.speakers(StatementSearch.of("", 10))).hasSize(2);
            Page page = page("https://strand.example/more", "More", "“The gate too,” said Bob Ray.");
            other.append(HEARSAY.read(page), PageTrace.of(page, "1", null));
            other.correct(Act.of(Kind.WITHDRAWN, "https://strand.example/more", "no gate", "Reto Flury"));
        }
        assertThat(speakers()).contains("Robert Ray 3 [Bob Ray]");
        assertThat(marks("gate")).hasSize(1);
        assertThat(ledger.corrections()).extracting(Correction::number).containsExactly(1L, 2L);
        assertThat(damages()).isEmpty();
    }

    @Test
    void aChangedOrMissingEditIsDamage() throws Exception {
        addRoads();
        name(Kind.MERGED, "Bob Ray", "Robert Ray");
        name(Kind.RENAMED, "Olga Brandt", "Olga Hale");
        tamper("UPDATE correction SET author = 'Somebody' WHERE key = 1");
        assertThat(damages()).anySatisfy(damage -> assertThat(damage.record()).isEqualTo("edit 1"));
        tamper("UPDATE correction SET author = 'Isla Marr' WHERE key = 1");
        assertThat(damages()).isEmpty();
        tamper("UPDATE edited SET speaker = NULL WHERE statement = (SELECT min(statement) FROM edited)");
        assertThat(damages()).anySatisfy(damage -> assertThat(damage.record()).isEqualTo("table edited"));
    }

    @Test
    void editsAreTakenOverByALedgerOfTheSameArticles() throws Exception {
        addRoads();
        add(ICE_AT, ICE);
        name(Kind.MERGED, "Bob Ray", "Robert Ray");
        correct(Kind.WRONG, id("lake"), "she asked it");
        correct(Kind.UNDONE, "2", "she did not");
        ledger.erase(Act.of(Kind.ERASED, ICE_AT, "order of the court", "Isla Marr"));
        Act elsewhere = new Act(Kind.SPLIT, "Ann Lee", "Ann", List.of("0123456789ab.s1"), null, "Isla Marr");
        Correction split = new Correction(1, elsewhere, "2031-05-06T07:08:09Z", true);
        List<Correction> acts = ledger.corrections();
        List<String> speakers = speakers();
        assertThatThrownBy(() -> ledger.take(acts)).isInstanceOf(IllegalArgumentException.class);
        ledger.close();
        ground().prepare();
        ledger = Ledger.open(location(), CLOCK);
        addRoads();
        assertThatThrownBy(() -> ledger.take(List.of(split)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add the articles first");
        assertThatThrownBy(() -> ledger.take(acts.subList(1, 3))).isInstanceOf(IllegalArgumentException.class);
        ledger.take(acts);
        assertThat(ledger.corrections()).isEqualTo(acts);
        assertThat(speakers()).isEqualTo(speakers);
        assertThat(add(ICE_AT, ICE)).isEqualTo(Appended.ERASED);
        assertThat(damages()).isEmpty();
    }

    @Test
    void anArticleIsFoundByItsAddressItsNameOrAnId() {
        add(ICE_AT, ICE);
        addElsewhere("2031-03-05", "“Ships will wait,” said Zoe Hart.");
        String reading = id("ships").substring(0, 12);
        for (String named : List.of("https://post.example/b", "b", reading, reading.substring(0, 8))) {
            assertThat(ledger.article(named)).as(named).singleElement().satisfies(stored -> assertThat(stored.id())
                    .startsWith(reading));
        }
        assertThatThrownBy(() -> ledger.article("c")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.article(reading + ".s1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is one finding");
    }
}
