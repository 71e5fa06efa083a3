package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.encoder.MentionType;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorOverlayTest {
    private static final List<String> LINES = List.of(
            "# invented",
            "Varnia|Varnish\tVRN",
            "Harbour Alliance|HA\tVRNOPPHAR",
            "Ann Lee\tVRNGOV\t2019-05\t2023-04-30",
            "Ann Lee\tVRNELI\t2023-05",
            "Georgia\tUSA",
            "Council of Tides\tIGOTIDSEC",
            "harbour wardens\tCOP",
            "Brae\tBRAMUSMED");
    private static final ActorCoder CODER = ActorCoder.load().with(ActorOverlay.of(LINES, "mine.tsv"));

    @ParameterizedTest
    @CsvSource({
        "Varnish officials,                   , VRNGOV",
        "the army of Varnia,                  , VRNMIL",
        "Varnia,                              , VRN",
        "varnish,                             , ?",
        "Varnish-backed rebels,               , REB",
        "a Harbour Alliance spokesman,        , VRNOPPHAR",
        "HA,                                  , VRNOPPHAR",
        "Ha,                                  , ?",
        "Ann Lee,                   2019-05-01, VRNGOV",
        "Ann Lee,                   2023-04-30, VRNGOV",
        "Ann Lee,                   2023-05-01, VRNELI",
        "Ann Lee,                   2019-04-30, ?",
        "Ann Lee,                             , VRNELI",
        "Georgia,                             , USA",
        "the Georgian president,              , GEOGOV",
        "the Council of Tides,                , IGOTIDSEC",
        "Varnish harbour wardens,             , VRNCOP",
        "Brae,                                , BRAMUSMED",
    })
    void namesHaveTheCodesOfTheirLines(String words, @Nullable LocalDate date, String code) {
        assertThat(code(ActorPhrase.of(words, date))).isEqualTo(code);
    }

    @Test
    void aNameHoldsWhateverKindItIsTakenFor() {
        for (MentionType kind : MentionType.values()) {
            assertThat(code(new ActorPhrase("Varnia", kind, null, null, null))).isEqualTo("VRN");
            assertThat(code(new ActorPhrase("Ann Lee", kind, null, null, LocalDate.of(2020, 1, 1))))
                    .isEqualTo("VRNGOV");
        }
        assertThat(code(new ActorPhrase("Varnia Holm", MentionType.PERSON, null, null, null)))
                .as("a person's first name")
                .isEqualTo("?");
    }

    @Test
    void whatAUserSaysGoesBeforeWhatTheArticleTells() {
        assertThat(code(new ActorPhrase("Ann Lee", MentionType.PERSON, "bishop", "Oslo", LocalDate.of(2020, 1, 1))))
                .isEqualTo("VRNGOV");
    }

    @Test
    void faultyLinesAreNamedAndTheOthersKept() {
        ActorOverlay overlay = ActorOverlay.of(
                List.of(
                        "Varnia\tVRN",
                        "Varnia",
                        "",
                        "Varnia\tVr",
                        "A\tVRN\t2020\t2019",
                        "A\tVRN\tMay",
                        "A||B\tVRN",
                        "\tVRN"),
                "mine.tsv");
        assertThat(overlay.problems())
                .extracting(Problem::place)
                .containsExactly("mine.tsv:2", "mine.tsv:4", "mine.tsv:5", "mine.tsv:6", "mine.tsv:7", "mine.tsv:8");
        assertThat(overlay.problems()).extracting(Problem::code).containsOnly(ProblemCode.INVALID_ACTOR_LINE);
        assertThat(overlay.isEmpty()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsAProblem(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.tsv"), "Värnia\tVRN".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ActorOverlay.read(folder.resolve("none.tsv")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_FILE);
        assertThat(ActorOverlay.read(latin).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE_FILE);
        assertThat(ActorOverlay.read(Files.writeString(folder.resolve("mine.tsv"), "Värnia\tVRN\n"))
                        .problems())
                .isEmpty();
    }

    @Test
    void anyLinesAreReadWithoutAFault() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String signs = "AbÅ ıſ|\t\t-/#0129'’.&\uD83D\uDE00";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder line = new StringBuilder();
            random.ints(random.nextInt(20), 0, signs.length()).forEach(at -> line.append(signs.charAt(at)));
            lines.add(line + "\tVRN" + (random.nextBoolean() ? "" : "\t20" + random.nextInt(100)));
        }
        ActorOverlay overlay = ActorOverlay.of(lines, "random");
        ActorCoder coder = ActorCoder.load().with(overlay);
        assertThat(overlay.entries())
                .as("seed %d", seed)
                .allSatisfy(entry -> coder.code(ActorPhrase.of(entry.name(), null)));
    }

    private static String code(ActorPhrase phrase) {
        return CODER.code(phrase).map(ActorCode::code).orElse("?");
    }
}
