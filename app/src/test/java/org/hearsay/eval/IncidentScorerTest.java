package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hearsay.Hearsay;
import org.hearsay.event.Event;
import org.hearsay.event.EventType;
import org.hearsay.reading.ReaderKind;
import org.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rules reader, on invented texts. */
class IncidentScorerTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private static final String TEXT =
            "Rebels kidnapped two mayors on Monday. Norland threatened to attack Vesta. Rain fell.";

    @Test
    void anIncidentIsFoundByItsTypeAndAString(@TempDir Path folder) throws IOException {
        EvalReport report = report(
                folder,
                incident("ASSAULT", "happened", "REBELS", "MAYORS", "asserted_as_fact", false),
                incident("ASSAULT", "happened", "GANG", "BANKER", "asserted_as_fact", false));
        assertThat(report.figure("incident.found").measure()).isEqualTo(new Measure.Share(0.5, 2));
        assertThat(report.figure("incident.stage").measure()).isEqualTo(new Measure.Share(1, 1));
        assertThat(report.figure("incident.confidence").measure()).isEqualTo(new Measure.Share(1, 1));
        assertThat(report.figure("incident.perpetrator").measure()).isEqualTo(new Measure.Rate(1, 0.5, 1, 2));
        assertThat(report.figure("incident.victim").measure()).isEqualTo(new Measure.Rate(1, 0.5, 1, 2));
    }

    @Test
    void theOnlyIncidentOfItsTypeNeedsNoString(@TempDir Path folder) throws IOException {
        EvalReport report = report(folder, incident("ASSAULT", "threatened", "GANG", "BANKER", "? POSSIBLE", false));
        assertThat(report.figure("incident.found").measure()).isEqualTo(new Measure.Share(1, 1));
        assertThat(report.figure("incident.stage").measure())
                .as("the kidnapping took place")
                .isEqualTo(new Measure.Share(0, 1));
        assertThat(report.figure("incident.confidence").measure())
                .as("no perpetrator of the gold is named")
                .isEqualTo(new Measure.Share(0, 0));
    }

    @Test
    void anOptionalIncidentCostsNothing(@TempDir Path folder) throws IOException {
        EvalReport report = report(folder, incident("PROTEST", "happened", "GANG", "BANKER", "accused", true));
        assertThat(report.figure("incident.found").measure()).isEqualTo(new Measure.Share(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "PEASANTS, 50 peasants of various ages, true",
        "NATIONAL GUARD UNITS, National Guard, true",
        "GUERRILLAS, ELN guerrillas, true",
        "THE MAYOR OF ABREGO, the mayor, true",
        "MAYOR, governor, false",
        "SON, person, false",
        "-, mayor, false",
    })
    void stringsAgreeByTheirWords(String one, String other, boolean agree) {
        assertThat(FoundWords.agree(one, other)).isEqualTo(agree);
        assertThat(FoundWords.agree(other, one)).isEqualTo(agree);
    }

    @Test
    void severalGroundsMayBeRight() {
        assertThat(Confidence.of("? SUSPECTED OR ACCUSED BY AUTHORITIES / REPORTED AS FACT"))
                .containsExactlyInAnyOrder(Confidence.ACCUSED_BY_AUTHORITIES, Confidence.FACT);
        assertThat(Confidence.of("claimed_by_perpetrator")).containsExactly(Confidence.CLAIMED);
        assertThat(Confidence.of("-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Rebels raided the bank. The gang claimed responsibility for the raid on the banker., CLAIMED",
        "The police blamed the gang for the murder of the banker., ACCUSED_BY_AUTHORITIES",
        "The gang denied responsibility for the murder of the banker., ACCUSED",
        "The banker was killed apparently by the gang., ACCUSED",
        "The banker was killed by a possible gang., POSSIBLE",
        "The gang said it had killed the banker., CLAIMED",
        "The banker was killed by the gang., FACT",
        "The minister criticised the gang. The banker was killed by the gang., FACT",
        "The army denied that it had killed the banker., ACCUSED",
        "The gang did not kill the banker., FACT",
    })
    void theGroundIsWhatIsSaidOfThePart(String text, Confidence confidence) {
        Reading reading = HEARSAY.readText("a", text);
        Event event = reading.events().stream()
                .filter(each -> each.type() == EventType.ASSAULT)
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(Confidence.of(event.actors().get(0), event, reading)).isEqualTo(confidence);
    }

    @Test
    void theGroundIsOfThoseOnlyOfWhomTheGoldTellsIt(@TempDir Path folder) throws IOException {
        String told = incident("ASSAULT", "happened", "REBELS", "MAYORS", "possible", false);
        EvalReport report = report(folder, told.replace("{\"REBELS\":", "{\"NORLAND FRONT\":"));
        assertThat(report.figure("incident.found").measure()).isEqualTo(new Measure.Share(1, 1));
        assertThat(report.figure("incident.confidence").measure())
                .as("that it was rebels is no matter of confidence")
                .isEqualTo(new Measure.Share(0, 0));
    }

    private static String incident(
            String type, String stage, String perpetrator, String victim, String confidence, boolean optional) {
        return """
                {"muc_type":"ATTACK","code":"%s","cameo":"","modality":"%s","optional":%s,
                "perp_individual":[{"names":["%s"],"optional":false}],"perp_org":[],"perp_confidence":{"%s":"%s"},
                "human_targets":[["%s"]],"physical_targets":[{"text":["BRIDGE"]}]}""".formatted(type, stage, optional, perpetrator, perpetrator, confidence, victim)
                .replace("\n", "");
    }

    private static EvalReport report(Path folder, String... incidents) throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"events\":[" + String.join(",", incidents) + "]}\n"
                        + "{\"id\":\"b\",\"text\":\"Rain fell.\",\"events\":[]}\n");
        EvalReport report = new Evaluation(HEARSAY, 1).run(EvalTask.EVENT, gold, Set.of());
        assertThat(report.problems()).isEmpty();
        assertThat(report.figures()).extracting(Figure::name).doesNotContain("detect");
        return report;
    }
}
