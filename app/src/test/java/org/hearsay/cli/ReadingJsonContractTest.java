package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The fields of the public contract, by name and in order. */
class ReadingJsonContractTest {
    @Test
    void aReadingHasTheFieldsOfTheContractInItsOrder(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a1\",\"url\":\"https://a.example\",\"published\":\"Friday\",\"text\":\"“No,” said Ann Lee.\"}");
        Run run = Run.of("read", "--to", "json", page.toString());
        JsonNode reading = new ObjectMapper().readTree(run.out()).get(0);
        assertThat(names(reading))
                .containsExactly(
                        "format",
                        "model",
                        "id",
                        "article",
                        "sentences",
                        "mentions",
                        "entities",
                        "timexes",
                        "places",
                        "statements",
                        "events",
                        "problems");
        assertThat(names(reading.get("article")))
                .containsExactly(
                        "url",
                        "publisher",
                        "headline",
                        "byline",
                        "published",
                        "language",
                        "canonical",
                        "modified",
                        "retrieved",
                        "bylines",
                        "paywall",
                        "live",
                        "parts",
                        "original_publisher",
                        "licensed",
                        "text",
                        "paragraphs");
        assertThat(names(reading.get("statements").get(0)))
                .containsExactly(
                        "id",
                        "kind",
                        "source",
                        "cue",
                        "content",
                        "speaker",
                        "entity",
                        "source_type",
                        "anonymity",
                        "trail",
                        "chain",
                        "links",
                        "addressee",
                        "parent",
                        "parent_rule",
                        "stance",
                        "confidence",
                        "rule");
        assertThat(reading.get("article").get("text").asString()).isEqualTo("“No,” said Ann Lee.");
    }

    @Test
    void anEntityHasTheCodeThatTheArticleTellsOrNone(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a1\",\"published\":\"2031-03-04\",\"text\":"
                        + "\"“No,” said Danish Interior Minister Ann Lee. “Yes,” said Bo Ray. Orsa Rovers won.\"}");
        Run run = Run.of("read", "--reader", "rules", "--to", "jsonl", page.toString());
        JsonNode entities = new ObjectMapper().readTree(run.out()).get("entities");
        Map<String, String> codes = new HashMap<>();
        for (JsonNode entity : entities) {
            assertThat(names(entity)).containsExactly("id", "name", "type", "role", "affiliation", "code");
            codes.put(entity.get("name").asString(), entity.get("code").asString("none"));
        }
        assertThat(codes).containsEntry("Ann Lee", "DNKGOV").containsEntry("Bo Ray", "none");
        assertThat(codes).containsEntry("Orsa Rovers", "none");
    }

    @Test
    void bothJsonFormatsSayTheSame(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a1\",\"text\":\"“No,” said Ann Lee.\"}");
        ObjectMapper json = new ObjectMapper();
        JsonNode pretty = json.readTree(
                        Run.of("read", "--to", "json", page.toString()).out())
                .get(0);
        JsonNode line =
                json.readTree(Run.of("read", "--to", "jsonl", page.toString()).out());
        assertThat(pretty).isEqualTo(line);
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
