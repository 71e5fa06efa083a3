package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/counts.yaml}: what the words that count people are for. */
class CountSpecTest {
    static Stream<Spec> specs() {
        return Spec.of("counts.yaml");
    }

    @Test
    void everyLineAndClassHasItsSentences() {
        Stream<String> cues = ListFile.lines(EventFinder.class, "counts.tsv").stream()
                .map(line -> line.split("\t"))
                .map(columns -> columns[0] + " " + columns[1]);
        Stream<String> classes =
                ListFile.lines(EventFinder.class, "quantities.tsv").stream().map(line -> line.split("\t")[0]);
        assertThat(Spec.names("counts.yaml"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(cues, classes).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itCounts(Spec spec) {
        check(spec, "fires", "counts");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        check(spec, "silent", "silent-counts");
    }

    private static void check(Spec spec, String text, String counts) {
        EventText read = EventText.of(spec.text(text));
        List<String> expected = spec.texts(counts);
        assertThat(read.counts())
                .as("%s: the counts of%n  %s", spec.name(), read.text())
                .isEqualTo(expected);
    }
}
