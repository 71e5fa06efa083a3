package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.sentence.SentenceSplitter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Java and the training read alike with the same graphs; {@code training/hearsay_training/parity.py} writes what is
 * expected of the model in this build.
 */
class ProbabilityParityTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static final double NOTHING = 0.01;

    /** Eight bits round otherwise on processors that add in another order. */
    private static final Offset<Double> NEAR = within(0.02);

    private static final Offset<Double> NEAR_IN_SUM = within(0.3);

    @Test
    void predicatesAndTheirArgumentsAreThoseOfTheTraining() throws IOException {
        assumeTrue(
                ProbabilityParityTest.class.getResource(ModelFiles.READER) != null,
                "left out: the model's weights are not in the build");
        Encoder encoder = Encoder.load();
        for (String line : expected().lines().toList()) {
            JsonNode wanted = JSON.readTree(line);
            EncodedArticle read = encode(encoder, wanted.path("text").asString());
            assertThat(read.cues()).as(line).hasSameSizeAs(wanted.path("predicates"));
            for (int i = 0; i < read.cues().size(); i++) {
                check(wanted.path("predicates").get(i), read.cues().get(i));
            }
        }
    }

    private static void check(JsonNode wanted, Predicate found) {
        assertThat(List.of(found.first(), found.end()))
                .isEqualTo(List.of(wanted.get(0).asInt(), wanted.get(1).asInt()));
        Arguments arguments = found.arguments();
        assertThat(found.probability()).isCloseTo(wanted.get(2).asDouble(), NEAR);
        assertThat(sum(arguments, arguments::source)).isCloseTo(wanted.get(3).asDouble(), NEAR_IN_SUM);
        assertThat(sum(arguments, arguments::content)).isCloseTo(wanted.get(4).asDouble(), NEAR_IN_SUM);
        assertThat(sum(arguments, arguments::addressee)).isCloseTo(wanted.get(5).asDouble(), NEAR_IN_SUM);
    }

    private static double sum(Arguments arguments, IntToDoubleFunction probability) {
        return IntStream.range(arguments.from(), arguments.to())
                .mapToDouble(probability)
                .filter(value -> value > NOTHING)
                .sum();
    }

    private static EncodedArticle encode(Encoder encoder, String text) {
        Page page = new Page("p", "p", MediaKind.ARTICLE_TEXT, new Payload.Characters(text), Imprint.NONE);
        Article article = EXTRACTOR.extract(page).article();
        return encoder.encode(article, SPLITTER.split(article));
    }

    private static String expected() throws IOException {
        try (InputStream in = ProbabilityParityTest.class.getResourceAsStream("/encoder/probabilities.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
