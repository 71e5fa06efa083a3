package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.SpecFile;
import org.hearsay.article.Article;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Runs {@code specs/quotations.yaml}: quotation marks in all their damaged forms. */
class QuotationSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    static Stream<Map.Entry<String, JsonNode>> specs() {
        return SpecFile.read("quotations.yaml").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void quotationsAreFound(Map.Entry<String, JsonNode> spec) {
        String text = spec.getValue().path("text").asString();
        List<String> expected = spec.getValue()
                .path("quotations")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Article article = HEARSAY.readText("spec", text).article();
        List<String> found = new QuotationScanner()
                .scan(article).all().stream()
                        .map(one ->
                                one.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")))
                        .toList();
        assertThat(found).as("%s: the quotations of%n  %s", spec.getKey(), text).isEqualTo(expected);
    }
}
