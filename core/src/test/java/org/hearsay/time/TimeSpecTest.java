package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.SpecFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/times.yaml}. */
class TimeSpecTest {
    /** Its rule finds no time: it keeps others from finding one. */
    private static final String NOTHING = "age";

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("times.yaml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Map.Entry<String, JsonNode> spec) {
        List<Timex> found = check(spec, "fires", "times");
        if (!spec.getKey().equals(NOTHING)) {
            assertThat(found).extracting(Timex::rule).contains(spec.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Map.Entry<String, JsonNode> spec) {
        assertThat(check(spec, "silent", "silent-times"))
                .extracting(Timex::rule)
                .doesNotContain(spec.getKey());
    }

    private static List<Timex> check(Map.Entry<String, JsonNode> spec, String text, String times) {
        String read = spec.getValue().path(text).asString();
        List<Timex> found = TimeTexts.read(read);
        assertThat(found)
                .as("%s: the times of%n  %s", spec.getKey(), read)
                .extracting(timex -> timex.span().in(read) + " = " + timex.type() + " " + timex.value())
                .isEqualTo(spec.getValue()
                        .path(times)
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        return found;
    }
}
