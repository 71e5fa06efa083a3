package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code specs/rules.yaml}: each rule has a text that fires and one that must not. A rule may have more of them,
 * their cases in brackets after its name.
 */
class RuleSpecTest {
    static Stream<StatementSpec> specs() {
        return Spec.of("rules.yaml").map(StatementSpec::of);
    }

    @Test
    void everyRuleHasItsTexts() {
        assertThat(specs().map(RuleSpecTest::rule).distinct())
                .as("specs/rules.yaml must have an entry for each line of rules.tsv, and no other")
                .containsExactlyInAnyOrderElementsOf(Lexicon.table("rules.tsv", 3).stream()
                        .map(columns -> columns.get(0))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleFires(StatementSpec spec) {
        spec.checkFires(by(rule(spec)));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void ruleStaysSilent(StatementSpec spec) {
        spec.checkSilent(by(rule(spec)));
    }

    private static String rule(StatementSpec spec) {
        return spec.name().replaceFirst(" \\(.*", "");
    }

    private static Predicate<Statement> by(String rule) {
        return statement -> (statement.provenance().rule() + "/").startsWith(rule + "/");
    }
}
