package org.hearsay.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerFileTest {
    private static final GazetteerFile FILE = GazetteerFile.load();

    private static byte[] bytes() throws IOException {
        try (InputStream in = GazetteerFile.class.getResourceAsStream("gazetteer.bin")) {
            return in.readAllBytes();
        }
    }

    @Test
    void itsDigestIsTheMakers() throws IOException, NoSuchAlgorithmException {
        String written = Files.readString(Path.of("..", "gazetteer", "gazetteer.sha256"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
        assertThat(written).startsWith(HexFormat.of().formatHex(digest));
    }

    @Test
    void everyKeyIsInOrderFoldedAsHereAndFound() {
        List<String> keys = FILE.keys();
        assertThat(keys).hasSize(FILE.names()).isSorted().doesNotHaveDuplicates();
        for (String key : keys) {
            assertThat(FoldedName.of(key)).isEqualTo(key);
            assertThat(FILE.find(key)).as(key).isNotEmpty();
        }
    }

    @Test
    void aKeyThatItLacksIsNotFound() {
        assertThat(FILE.find("")).isEmpty();
        assertThat(FILE.find("zzzzzzzz")).isEmpty();
        assertThat(FILE.find("a".repeat(100))).isEmpty();
        assertThat(FILE.find("0")).isEmpty();
    }

    @Test
    void aTownLiesWhereGeoNamesSays() {
        int number = Arrays.stream(FILE.find("timisoara"))
                .map(posting -> posting >> 1)
                .filter(found -> FILE.geonames(found) == 665_087)
                .findFirst()
                .orElseThrow();
        assertThat(FILE.point(number).kilometersTo(new Point(45.75372, 21.22571)))
                .isLessThan(0.01);
        assertThat(FILE.feature(number)).isEqualTo(Feature.FIRST_SEAT);
        assertThat(FILE.people(number)).isBetween(5.4, 5.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDamagedFileFailsLoudly(long seed) throws IOException {
        byte[] bytes = bytes();
        Random random = new Random(seed);
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 + random.nextInt(255));
        assertThatThrownBy(() -> new GazetteerFile(bytes))
                .as("seed %d", seed)
                .isInstanceOf(IllegalStateException.class);
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
        assertThatThrownBy(() -> new GazetteerFile(cut)).as("seed %d", seed).isInstanceOf(IllegalStateException.class);
    }
}
