package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.article.Article;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/quotations.yaml}: quotation marks in all their damaged forms. */
class QuotationSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    static Stream<Spec> specs() {
        return Spec.of("quotations.yaml");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void quotationsAreFound(Spec spec) {
        String text = spec.text("text");
        List<String> expected = spec.texts("quotations");
        Article article = HEARSAY.readText("spec", text).article();
        List<String> found = new QuotationScanner()
                .scan(article).all().stream()
                        .map(one ->
                                one.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")))
                        .toList();
        assertThat(found).as("%s: the quotations of%n  %s", spec.name(), text).isEqualTo(expected);
    }
}
