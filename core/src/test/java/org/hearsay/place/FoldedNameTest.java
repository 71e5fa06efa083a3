package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldedNameTest {
    @Test
    void accentsCaseBlanksAndMarksDoNotMatter() {
        assertThat(FoldedName.of("Río Cuarto")).isEqualTo("riocuarto");
        assertThat(FoldedName.of("RIO-CUARTO")).isEqualTo("riocuarto");
        assertThat(FoldedName.of("Łódź")).isEqualTo("lodz");
        assertThat(FoldedName.of("Ḩamāh")).isEqualTo("hamah");
        assertThat(FoldedName.of("Al ‘Abbāsīyah")).isEqualTo("alabbasiyah");
        assertThat(FoldedName.of("İstanbul")).isEqualTo("istanbul");
    }

    @Test
    void shortenedFirstWordsAreWrittenOut() {
        assertThat(FoldedName.of("St. Louis")).isEqualTo("saintlouis");
        assertThat(FoldedName.of("Mt Pleasant")).isEqualTo("mountpleasant");
        assertThat(FoldedName.of("Ft. Worth")).isEqualTo("fortworth");
        assertThat(FoldedName.of("Stow")).isEqualTo("stow");
    }

    @Test
    void otherScriptsAndEndlessNamesHaveNone() {
        assertThat(FoldedName.of("Москва")).isEmpty();
        assertThat(FoldedName.of("北京")).isEmpty();
        assertThat(FoldedName.of("")).isEmpty();
        assertThat(FoldedName.of("a".repeat(61))).isEmpty();
        assertThat(FoldedName.of("a".repeat(1_000_000))).isEmpty();
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedName.of("ILLINOIS")).isEqualTo("illinois");
        } finally {
            Locale.setDefault(before);
        }
    }
}
