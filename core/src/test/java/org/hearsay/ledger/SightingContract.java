package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Page;
import org.junit.jupiter.api.Test;

/** Articles that go back to an earlier text: whatever database a ledger stands on, the order of their texts is kept. */
abstract class SightingContract extends LedgerStage {
    private static final String URL = "https://strand.example/ice";
    private static final String THIN = ICE.replace("safe,", "thin,");

    /** A page of one address that was found somewhere else. */
    private static Page found(String place, String text) {
        Page page = page(URL, "Ice", text);
        return new Page(page.id(), place, page.kind(), page.payload(), page.given());
    }

    private List<Boolean> safeSteps() {
        return ledger.revisions(URL).stream()
                .map(step -> step.reading().article().text().equals(ICE))
                .toList();
    }

    @Test
    void anArticleThatGoesBackHasItsEarlierTextAgain() {
        assertThat(add(URL, ICE)).isEqualTo(Appended.ARTICLE);
        assertThat(add(URL, THIN)).isEqualTo(Appended.REVISION);
        assertThat(found("ice lake")).singleElement().asString().contains("thin,");
        assertThat(add(URL, ICE)).isEqualTo(Appended.RETURN);
        assertThat(add(URL, ICE)).isEqualTo(Appended.NOTHING);
        assertThat(found("ice lake")).singleElement().asString().contains("safe,");
        assertThat(ledger.events(EventSearch.all(false, 10))).hasSize(1);
        assertThat(safeSteps()).containsExactly(true, false, true);
        assertThat(ledger.extent()).isEqualTo(new Ledger.Extent(1, 2, 2, 6));
        assertThat(damages()).isEmpty();
    }

    @Test
    void aPageThatIsKnownNeedNotBeReadToComeBack() {
        PageTrace first = PageTrace.of(page(URL, "Ice on Lake Orsa", ICE), "1", HEARSAY.modelDigest());
        assertThat(ledger.meet(first)).as("nothing of it is known").isEqualTo(Appended.NOTHING);
        add(URL, ICE);
        assertThat(ledger.meet(first)).isEqualTo(Appended.NOTHING);
        add(URL, THIN);
        assertThat(ledger.meet(first)).isEqualTo(Appended.RETURN);
        assertThat(ledger.meet(first)).isEqualTo(Appended.NOTHING);
        assertThat(safeSteps()).containsExactly(true, false, true);
    }

    @Test
    void theSamePlacesAgainAreNoReturns() {
        List<Page> folder = List.of(found("monday", ICE), found("copy", ICE), found("tuesday", THIN));
        folder.forEach(this::add);
        for (Page page : folder) {
            assertThat(add(page)).isEqualTo(Appended.NOTHING);
            assertThat(ledger.meet(PageTrace.of(page, "1", HEARSAY.modelDigest())))
                    .isEqualTo(Appended.NOTHING);
        }
        assertThat(safeSteps()).containsExactly(true, false);
        assertThat(add(found("wednesday", ICE))).isEqualTo(Appended.RETURN);
        assertThat(add(folder.get(0))).isEqualTo(Appended.NOTHING);
        assertThat(safeSteps()).containsExactly(true, false, true);
    }

    @Test
    void anotherBuildThatReadsAnOldPageDoesNotBringItBack() {
        Page monday = found("monday", ICE);
        add(monday);
        add(found("tuesday", THIN));
        PageTrace trace = PageTrace.of(monday, "2", HEARSAY.modelDigest());
        assertThat(ledger.append(HEARSAY.read(monday), trace)).isEqualTo(Appended.NOTHING);
        assertThat(safeSteps()).containsExactly(true, false);
    }

    @Test
    void theHistoryTellsReturnsWhereTheyCame() {
        add(URL, ICE);
        add(URL, THIN);
        add(URL, ICE);
        add("https://strand.example/other", ICE);
        add(URL, THIN);
        List<String> told = new ArrayList<>();
        ledger.history(stored -> told.add((stored.returned() ? "back to " : "")
                + (stored.reading().article().text().equals(ICE) ? "safe" : "thin")));
        assertThat(told).containsExactly("safe", "thin", "back to safe", "safe", "back to thin");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void aRevisionThatWasSeenNowhereIsDamage() throws Exception {
        add(URL, ICE);
        tamper("DELETE FROM sighting");
        assertThat(damages()).singleElement().satisfies(damage -> assertThat(damage.message())
                .contains("1 revisions were seen nowhere"));
    }
}
