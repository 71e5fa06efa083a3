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
import org.hearsay.page.Imprint;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.text.AlignedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Java and the training read alike with the same graphs; {@code training/hearsay_training/parity.py} writes what is
 * expected of the model in this build.
 */
class ProbabilityParityTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static final double NOTHING = 0.01;

    /** Whether a doubtful word is a cue is anybody's guess. */
    private static final double SURE = 0.95;

    /** Eight bits round otherwise in other builds of the runtime; a wrong word or offset costs far more. */
    private static final Offset<Double> NEAR = within(0.1);

    private static final Offset<Double> NEAR_IN_SUM = within(1.5);

    @Test
    void predicatesAndTheirArgumentsAreThoseOfTheTraining() throws IOException {
        assumeTrue(
                ProbabilityParityTest.class.getResource(ModelFiles.READER) != null,
                "left out: the model's weights are not in the build");
        Encoder encoder = Encoder.load();
        for (String line : expected().lines().toList()) {
            JsonNode wanted = JSON.readTree(line);
            EncodedArticle read = encode(encoder, wanted.path("text").asString());
            wanted.path("predicates")
                    .valueStream()
                    .filter(predicate -> predicate.get(2).asDouble() >= SURE)
                    .forEach(predicate -> check(predicate, read));
        }
    }

    private static void check(JsonNode wanted, EncodedArticle read) {
        assertThat(read.cues()).anySatisfy(found -> {
            assertThat(List.of(found.first(), found.end()))
                    .isEqualTo(List.of(wanted.get(0).asInt(), wanted.get(1).asInt()));
            Arguments arguments = found.arguments();
            assertThat(found.probability()).isCloseTo(wanted.get(2).asDouble(), NEAR);
            assertThat(sum(arguments, arguments::source))
                    .isCloseTo(wanted.get(3).asDouble(), NEAR_IN_SUM);
            assertThat(sum(arguments, arguments::content))
                    .isCloseTo(wanted.get(4).asDouble(), NEAR_IN_SUM);
            assertThat(sum(arguments, arguments::addressee))
                    .isCloseTo(wanted.get(5).asDouble(), NEAR_IN_SUM);
        });
    }

    private static double sum(Arguments arguments, IntToDoubleFunction probability) {
        return IntStream.range(arguments.from(), arguments.to())
                .mapToDouble(probability)
                .filter(value -> value > NOTHING)
                .sum();
    }

    private static EncodedArticle encode(Encoder encoder, String text) {
        Article article = new Article("p", Imprint.NONE, AlignedText.of(text), Texts.lines(text));
        return encoder.encode(article, SPLITTER.split(article));
    }

    private static String expected() throws IOException {
        try (InputStream in = ProbabilityParityTest.class.getResourceAsStream("/encoder/probabilities.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
