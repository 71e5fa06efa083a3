package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.Token;
import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Java and the training find the same events with the same graphs; {@code training/hearsay_training/events_parity.py} writes
 * what is expected of the model in this build.
 */
class EventParityTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double NOTHING = 0.01;

    /** Whether a doubtful word is an anchor is anybody's guess. */
    private static final double SURE = 0.7;

    /** Eight bits round otherwise in other builds of the runtime; a wrong word or offset costs far more. */
    private static final Offset<Double> NEAR = within(0.2);

    private static final Offset<Double> NEAR_IN_SUM = within(1.5);

    @Test
    void anchorsAndTheirRolesAreThoseOfTheTraining() throws IOException {
        assumeTrue(
                EventParityTest.class.getResource(ModelFiles.READER) != null,
                "left out: the model's weights are not in the build");
        Encoder encoder = Encoder.load();
        int checked = 0;
        for (String line : expected().lines().toList()) {
            JsonNode wanted = JSON.readTree(line);
            EncodedArticle read = encode(encoder, wanted);
            List<JsonNode> sure = wanted.path("anchors")
                    .valueStream()
                    .filter(anchor -> anchor.get(2).asDouble() >= SURE)
                    .toList();
            sure.forEach(anchor -> check(anchor, read));
            checked += sure.size();
        }
        assertThat(checked).isGreaterThan(5);
    }

    private static void check(JsonNode wanted, EncodedArticle read) {
        assertThat(read.events()).anySatisfy(found -> {
            EventRoles roles = found.roles();
            assertThat(found.word()).isEqualTo(wanted.get(0).asInt());
            assertThat(found.kind().name()).isEqualTo(wanted.get(1).asString());
            assertThat(found.probability()).isCloseTo(wanted.get(2).asDouble(), NEAR);
            assertThat(sum(roles, roles::actor)).isCloseTo(wanted.get(3).asDouble(), NEAR_IN_SUM);
            assertThat(sum(roles, roles::recipient)).isCloseTo(wanted.get(4).asDouble(), NEAR_IN_SUM);
            assertThat(sum(roles, roles::place)).isCloseTo(wanted.get(5).asDouble(), NEAR_IN_SUM);
        });
    }

    private static double sum(EventRoles roles, IntToDoubleFunction probability) {
        return IntStream.range(roles.from(), roles.to())
                .mapToDouble(probability)
                .filter(value -> value > NOTHING)
                .sum();
    }

    private static EncodedArticle encode(Encoder encoder, JsonNode wanted) {
        String text = wanted.path("text").asString();
        Article article = new Article("p", Imprint.NONE, AlignedText.of(text), Texts.lines(text));
        List<Sentence> sentences = new ArrayList<>();
        for (JsonNode edges : wanted.path("sentences")) {
            Span span = new Span(edges.get(0).asInt(), edges.get(1).asInt());
            String form = span.in(text);
            Token token = new Token(span, form, form.toLowerCase(Locale.ROOT));
            sentences.add(new Sentence(sentences.size(), 0, span, List.of(token)));
        }
        return encoder.encode(article, sentences);
    }

    private static String expected() throws IOException {
        try (InputStream in = EventParityTest.class.getResourceAsStream("/encoder/events.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
