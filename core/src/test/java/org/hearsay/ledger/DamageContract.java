package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code verify} finds: whatever database a ledger stands on, no change of what was written goes unseen. */
abstract class DamageContract extends LedgerStage {
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
