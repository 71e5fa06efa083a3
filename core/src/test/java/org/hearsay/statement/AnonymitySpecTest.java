package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/anonymity.yaml}: what is told of an unnamed source, and what is not. */
class AnonymitySpecTest {
    private static final AnonymityReader READER = new AnonymityReader(Lexicon.load());

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("anonymity.yaml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsToldIsRead(Map.Entry<String, JsonNode> spec) {
        String[] parts = spec.getValue().path("source").asString("").split("\\|");
        Anonymity read = READER.read(SpecTokens.of(parts[0]), SpecTokens.of(parts[1]));
        Anonymity wanted = wanted(spec.getValue());
        assertThat(read).as(spec.getKey()).isEqualTo(wanted);
    }

    private static @Nullable Anonymity wanted(JsonNode spec) {
        Integer count = spec.has("count") ? spec.path("count").asInt() : null;
        Anonymity wanted = new Anonymity(count, text(spec, "basis"), text(spec, "reason"), text(spec, "authority"));
        return wanted.equals(new Anonymity(null, null, null, null)) ? null : wanted;
    }

    private static @Nullable String text(JsonNode spec, String field) {
        return spec.has(field) ? spec.path(field).asString("") : null;
    }
}
