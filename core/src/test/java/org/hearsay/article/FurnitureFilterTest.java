package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureFilterTest {
    private static final FurnitureFilter FILTER = FurnitureFilter.load();

    static Stream<FurnitureFilter.Rule> rules() {
        return FILTER.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFiresOnItsExampleAlone(FurnitureFilter.Rule rule) {
        assertThat(rule.matches(rule.fires())).as(rule.fires()).isTrue();
        assertThat(rules().filter(other -> other.matches(rule.spares())).map(FurnitureFilter.Rule::id))
                .as(rule.spares())
                .isEmpty();
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        assertThat(rules().map(FurnitureFilter.Rule::id).allMatch(ids::add)).isTrue();
    }

    @Test
    void noRuleTakesLong() {
        for (String bit : List.of("share ", "#a ", "a ", ", ", "1 ", "read more ", "- ", "follow us on ", "a.")) {
            String line = bit.repeat(400 / bit.length());
            assertThat(rules().filter(rule -> rule.matches(line + "§")).map(FurnitureFilter.Rule::id))
                    .hasSizeLessThan(3);
        }
    }

    @Test
    void aCreditIsDroppedAboveAndBelowTheArticleOnly() {
        String text =
                "Ann Lee, Brinmouth\n" + Pages.ONE + "\n" + Pages.TWO + "\nAnn Lee\n" + Pages.THREE + "\n— Ann Lee";
        List<Span> kept = FILTER.keep(text, LineCutter.lines(text), List.of("Ann Lee"));
        assertThat(kept)
                .extracting(span -> span.in(text))
                .containsExactly(Pages.ONE, Pages.TWO, "Ann Lee", Pages.THREE);
    }

    @Test
    void aSentenceThatStartsWithThePublishersNameStays() {
        String text = "Time, he said, is short.\n" + Pages.ONE + "\nTime is running out.";
        assertThat(FILTER.keep(text, LineCutter.lines(text), List.of("Time"))).hasSize(3);
    }

    @Test
    void bylinesAndDatesAreDroppedAboveTheArticleOnly() {
        String text =
                "By Ann Lee\n2 March 2031, updated 3 March 2031\n" + Pages.ONE + "\n" + Pages.TWO + "\nBy Ann Lee";
        List<Span> kept = FILTER.keep(text, LineCutter.lines(text), List.of());
        assertThat(kept).extracting(span -> span.in(text)).containsExactly(Pages.ONE, Pages.TWO, "By Ann Lee");
    }
}
