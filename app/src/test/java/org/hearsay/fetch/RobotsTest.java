package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "Disallow: /, /a, false",
        "Disallow:, /a, true",
        "'Disallow: /\nAllow: /news', /news/1, true",
        "'Disallow: /\nAllow: /news', /sport, false",
        "'Allow: /p\nDisallow: /p', /p, true",
        "'Allow: /folder\nDisallow: /*.htm', /folder/page.htm, true",
        "Disallow: /*.pdf$, /a/b.pdf, false",
        "Disallow: /*.pdf$, /a/b.pdf?x, true",
        "Disallow: /a*b*c, /aXbYc/d, false",
        "Disallow: /*?print=, /x?print=1, false",
        "Disallow: /%7Eann, /~ann/x, false",
        "Disallow: /~ann, /%7eann/x, false",
        "Disallow: /caf\u00e9, /caf%C3%A9, false",
        "Disallow: /A, /a, true",
        "'Disallow: /x # all of it', /x/y, false"
    })
    void theLongestRuleCounts(String rules, String path, boolean allowed) {
        Robots robots = Robots.parse("user-agent: *\n" + rules);
        assertThat(robots.allow(URI.create("https://quay.example" + path))).isEqualTo(allowed);
    }

    @Test
    void ourOwnGroupsWinOverThatOfEverybody() {
        Robots robots = Robots.parse("""
                User-Agent: *
                Disallow: /

                User-agent: other
                User-agent: HEARSAY/1.0
                Disallow: /b
                Sitemap: https://quay.example/map.xml

                User-agent: hearsay
                Disallow: /c
                """);
        assertThat(robots.allow(URI.create("https://quay.example/a"))).isTrue();
        assertThat(robots.allow(URI.create("https://quay.example/b"))).isFalse();
        assertThat(robots.allow(URI.create("https://quay.example/c"))).isFalse();
    }

    @Test
    void onlyAnotherRuleEndsAGroup() {
        Robots robots = Robots.parse("User-agent: hearsay\n\nUser-agent: x\nDisallow: /\n");
        // an empty line does not end a group
        assertThat(robots.allow(URI.create("https://quay.example/a"))).isFalse();
        assertThat(Robots.parse("User-agent: *\nDisallow: /\nUser-agent: hearsay\nDisallow:")
                        .allow(URI.create("https://quay.example/a")))
                .isTrue();
        assertThat(Robots.parse("<html>not found</html>").allow(URI.create("https://quay.example")))
                .isTrue();
    }

    @Test
    void theFileItselfMayAlwaysBeRead() {
        assertThat(Robots.DISALLOW_ALL.allow(URI.create("https://quay.example/robots.txt")))
                .isTrue();
    }
}
