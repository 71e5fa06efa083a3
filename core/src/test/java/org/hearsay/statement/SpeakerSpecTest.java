package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.reading.ReaderKind;
import org.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/speakers.yaml}: each way to tell a speaker has a text in which it does, and one in which not. */
class SpeakerSpecTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    record Example(String name, String text, String speaker) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Spec.of("speakers.yaml")
                .flatMap(one -> Stream.of(
                        new Example(one.name(), one.text("fires").strip(), one.text("speaker")),
                        new Example(one.name() + ": silent", one.text("silent").strip(), one.text("stays"))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sourceOfTheLastStatementIsTold(Example example) {
        List<Statement> found = HEARSAY.readText("spec", example.text()).statements();
        assertThat(found).as(example.text()).isNotEmpty();
        Statement last = found.get(found.size() - 1);
        assertThat(last.speaker()).as(example.text()).isEqualTo(example.speaker());
        checkTrail(example.text(), last);
    }

    private static void checkTrail(String text, Statement statement) {
        List<Span> trail = statement.who().trail();
        for (Span step : trail) {
            assertThat(step.in(text)).isNotBlank();
        }
        if (!trail.isEmpty()) {
            assertThat(statement.source()).anyMatch(source -> source.contains(trail.get(0)));
            assertThat(trail.get(trail.size() - 1).in(text))
                    .isNotEqualTo(trail.get(0).in(text));
        }
    }
}
