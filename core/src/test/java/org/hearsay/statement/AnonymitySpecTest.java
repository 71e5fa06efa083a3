package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hearsay.Spec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/anonymity.yaml}: what is told of an unnamed source, and what is not. */
class AnonymitySpecTest {
    private static final AnonymityReader READER = new AnonymityReader(Lexicon.load());

    static Stream<Spec> specs() {
        return Spec.of("anonymity.yaml");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsToldIsRead(Spec spec) {
        String[] parts = spec.text("source").split("\\|");
        Anonymity read = READER.read(SpecTokens.of(parts[0]), SpecTokens.of(parts[1]));
        Anonymity wanted = wanted(spec);
        assertThat(read).as(spec.name()).isEqualTo(wanted);
    }

    private static @Nullable Anonymity wanted(Spec spec) {
        Integer count = spec.has("count") ? Integer.valueOf(spec.text("count")) : null;
        Anonymity wanted =
                new Anonymity(count, spec.optional("basis"), spec.optional("reason"), spec.optional("authority"));
        return wanted.equals(new Anonymity(null, null, null, null)) ? null : wanted;
    }
}
