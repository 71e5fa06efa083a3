package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalDefinitionsTest {
    private static final EvalDefinition.Expectation EXPECTATION =
            new EvalDefinition.Expectation("f1", "F1", 0.5, 0.01, 0.6, List.of());

    @Test
    void everyDefinitionIsCompleteAndNamedAsItsFile() {
        assertThat(EvalDefinitions.load()).isNotEmpty().allSatisfy(definition -> {
            assertThat(EvalDefinitions.class.getResource("/eval/" + definition.name() + ".yaml"))
                    .isNotNull();
            assertThat(definition.sha256()).matches("[0-9a-f]{64}");
            assertThat(definition.licence()).isNotBlank();
            assertThat(definition.figures()).isNotEmpty();
        });
    }

    @Test
    void everyFileIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/eval"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(EvalDefinitions.load().stream()
                            .map(EvalDefinition::name)
                            .toList());
        }
    }

    @Test
    void theCommandNamesTheKinds() {
        EvalDefinition definition = new EvalDefinition(
                "n",
                "t",
                "statement",
                "corpora/x.jsonl",
                List.of(),
                "0",
                "none",
                Set.of("mixed", "direct"),
                null,
                List.of());
        assertThat(definition.command())
                .isEqualTo("./hearsay eval statement ../shared/corpora/x.jsonl --kind direct,mixed");
    }

    @Test
    void onlyAFallBelowTheToleranceFails() {
        assertThat(EXPECTATION.judge(0.489)).isEqualTo(Verdict.FAIL);
        assertThat(EXPECTATION.judge(0.491)).isEqualTo(Verdict.OK);
        assertThat(EXPECTATION.judge(0.509)).isEqualTo(Verdict.OK);
        assertThat(EXPECTATION.judge(0.511)).isEqualTo(Verdict.BETTER);
    }

    @Test
    void acceptingChangesNothingButTheExpectedValues(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.yaml"),
                "# note\nname: x\nfigures:\n  - metric: a\n    expected: 0.1\n    bar: 0.2\n  - metric: b\n    expected: 7\n");
        Acceptance.write(
                file, List.of(new CorpusRun.Measured(EXPECTATION, 0.45678), new CorpusRun.Measured(EXPECTATION, 16)));
        assertThat(file)
                .hasContent(
                        "# note\nname: x\nfigures:\n  - metric: a\n    expected: 0.457\n    bar: 0.2\n  - metric: b\n    expected: 16\n");
    }

    @Test
    void withoutCorporaTheFolderIsNotFound(@TempDir Path folder) {
        assertThat(SharedFolder.find("--shared", folder.toString())).isEmpty();
    }
}
