package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Page;
import org.junit.jupiter.api.Test;

/** What {@code verify} finds: whatever database a ledger stands on, no change of what was written goes unseen. */
abstract class DamageContract extends LedgerStage {
    /** Takes the first statement out of the index of words. */
    abstract void forgetFirst() throws SQLException;

    /** Puts a word that the first statement does not have into the index, at it. */
    abstract void misplaceWord() throws SQLException;

    @Test
    void aStatementThatTheIndexLacksIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        forgetFirst();
        assertThat(damages()).singleElement().satisfies(damage -> assertThat(damage.record() + damage.message())
                .startsWith("the index of words, statement ")
                .contains(".s1", "it cannot be found by its"));
    }

    @Test
    void aWordThatTheIndexHasTooManyIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        misplaceWord();
        assertThat(damages()).singleElement().satisfies(damage -> assertThat(damage.record())
                .contains("the index of words, statement ", ".s1"));
    }

    @Test
    void whatIsAddedWhileItIsLookedAtIsNoDamage() {
        for (int i = 0; i < 40; i++) {
            add("https://strand.example/" + i, ICE.replace("Friday", "Friday " + i));
        }
        List<Damage> damages = new ArrayList<>();
        try (Ledger other = Ledger.open(location(), CLOCK)) {
            Thread writer = new Thread(() -> {
                for (int i = 40; i < 80; i++) {
                    Page page = page("https://strand.example/" + i, "Ice", ICE);
                    other.append(HEARSAY.read(page), PageTrace.of(page, "1", null));
                }
            });
            writer.start();
            while (writer.isAlive()) {
                ledger.verify(damages::add);
            }
        }
        assertThat(damages).isEmpty();
        assertThat(ledger.extent().articles()).isEqualTo(80);
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
}
