package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredTextTest {
    @Test
    void everyStringComesBackThroughUtf8() {
        Random random = new Random(7);
        char[] odd = {0, 'a', '\uD83D', '\uDE00', '\uFFFF', '0', 'f', 'ğ', '\uDFFF'};
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(odd[random.nextInt(odd.length)]);
            }
            byte[] stored = StoredText.write(text.toString()).getBytes(StandardCharsets.UTF_8);
            String written = new String(stored, StandardCharsets.UTF_8);
            assertThat(written).doesNotContain("\u0000");
            assertThat(StoredText.read(written)).as("seed 7, run " + run).isEqualTo(text.toString());
        }
    }

    @Test
    void plainTextStandsAsItIs() {
        assertThat(StoredText.write("Zoë 😀")).isEqualTo("Zoë 😀");
    }
}
