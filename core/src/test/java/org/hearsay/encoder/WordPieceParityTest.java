package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Java and the training cut texts alike; {@code training/hearsay_training/pieces.py} writes what is expected. */
class WordPieceParityTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path POLNEAR = Path.of("../../shared/corpora/statement/polnear/dev.jsonl");

    @Test
    void inventedTextsAreCutAsTheTrainingCutsThem() throws IOException {
        for (String line : resource("pieces.jsonl").lines().toList()) {
            JsonNode expected = JSON.readTree(line);
            String text = expected.path("text").asString();
            PiecedText cut = Texts.cut(text);
            List<String> found = new ArrayList<>();
            for (int word = 0; word < cut.size(); word++) {
                found.add(numbers(cut, word) + " " + Texts.pieces(cut, word));
            }
            List<String> wanted = expected.path("words")
                    .valueStream()
                    .map(word -> String.join(
                            " ", word.valueStream().map(JsonNode::asString).toList()))
                    .toList();
            assertThat(found).as("the words of %s", line).isEqualTo(wanted);
        }
    }

    @Test
    void polnearIsCutAsTheTrainingCutsIt() throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isRegularFile(POLNEAR), "left out: no shared corpora beside the project");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String line : Files.readAllLines(POLNEAR)) {
            PiecedText cut = Texts.cut(JSON.readTree(line).path("text").asString());
            for (int word = 0; word < cut.size(); word++) {
                StringBuilder row = new StringBuilder(numbers(cut, word));
                for (int piece = cut.firstPiece(word); piece < cut.firstPiece(word + 1); piece++) {
                    row.append(' ').append(cut.piece(piece));
                }
                digest.update(row.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo(resource("polnear-dev.sha256").strip());
    }

    private static String numbers(PiecedText cut, int word) {
        return cut.start(word) + " " + cut.end(word) + " " + cut.shape(word) + " " + cut.paragraph(word);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = WordPieceParityTest.class.getResourceAsStream("/encoder/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
