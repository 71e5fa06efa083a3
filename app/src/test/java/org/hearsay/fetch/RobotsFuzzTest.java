package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Replays its seeds in each build; {@code JAZZER_FUZZ=1} makes it search. */
class RobotsFuzzTest {
    private static final URI PAGE = URI.create("https://quay.example/news/a.html?b=%C3%A9");

    @FuzzTest(maxDuration = "1m")
    void anyBytesAreAnAnswerAndTheSameOne(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(Robots.parse(text).allow(PAGE)).isEqualTo(Robots.parse(text).allow(PAGE));
        assertThat(Robots.parse(text + "\nUser-agent: hearsay\nAllow: " + PAGE.getRawPath() + "?" + PAGE.getRawQuery())
                        .allow(PAGE))
                .isTrue();
    }
}
