package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By the rules reader, on an invented page that lies beside its gold. */
class MentionScorerTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private static final String PAGE = """
            date 2031-03-06 + 16 px

            Norland condemned Vesta on Thursday. Vesta will attack Norland if the talks fail.

            Norland expelled two Vestan diplomats.
            """;
    private final List<String> events = new ArrayList<>();

    MentionScorerTest() {
        mention("E1", true, "\"ACCUSE\"", "condemned", "Norland", "Vesta", "happened");
    }

    @Test
    void aMentionIsFoundByTypeAndParticipant(@TempDir Path folder) throws IOException {
        mention("E2", true, "\"SANCTION\"", "expelled", "Norland", "two Vestan diplomats", "happened");
        mention("E3", true, "\"THREATEN\"", "attack", "Norland", "Vesta", "conditional");
        EvalReport report = report(folder);
        assertThat(rate(report, "mention.type").recall()).isEqualTo(1);
        assertThat(report.figure("mention.type+actor").measure())
                .as("the attack has the sides changed")
                .isEqualTo(new Measure.Rate(2 / 3.0, 2 / 3.0, 3, 3));
        assertThat(report.figure("mention.factuality").measure()).isEqualTo(new Measure.Share(1, 2));
    }

    @Test
    void aMentionThatIsNotCoreIsFreeUnlessToldAsHappened(@TempDir Path folder) throws IOException {
        mention("E2", false, "\"SANCTION\"", "expelled", "Norland", "two Vestan diplomats", "requested");
        mention("E3", false, "\"THREATEN\"", "attack", "Vesta", "Norland", "feared");
        assertThat(rate(report(folder), "mention.type"))
                .as("the expulsion is told as having happened, the attack as conditional")
                .isEqualTo(new Measure.Rate(1 / 2.0, 1, 2, 1));
    }

    @Test
    void mentionsOfOneClusterMayShareAnEvent(@TempDir Path folder) throws IOException {
        events.clear();
        mention("E1", "C1", true, "\"ACCUSE\"", "condemned", "Norland", "Vesta", "happened");
        mention("E2", "C1", true, "\"ACCUSE\"", "condemned Vesta", "Norland", "Vesta", "happened");
        assertThat(rate(report(folder), "mention.type+actor").recall()).isEqualTo(1);
    }

    @Test
    void trapsAreCheckedByTheirDescriptions(@TempDir Path folder) throws IOException {
        mention("E2", false, "null", "if", "Norland", "Vesta", "feared");
        EvalReport report = report(
                folder,
                "first line holds furniture",
                "\\\"px\\\" and \\\"attack\\\" are typos",
                "four uses of Thursday",
                "a warning is not a threat",
                "something that nobody checks");
        assertThat(report.figure("traps_avoided").measure()).isEqualTo(new Measure.Count(3));
        assertThat(report.figure("trap.typos").measure()).isEqualTo(new Measure.Count(0));
        assertThat(report.figures())
                .extracting(Figure::name)
                .filteredOn(name -> name.startsWith("trap."))
                .hasSize(4);
    }

    @Test
    void aPageThatIsNotThereCountsAsNothingFound(@TempDir Path folder) throws IOException {
        Path gold = gold(folder);
        Files.delete(folder.resolve("page.txt"));
        EvalReport report = new Evaluation(HEARSAY, 1).run(EvalTask.EVENT, gold, Set.of());
        assertThat(report.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE_FILE);
        assertThat(rate(report, "mention.type")).isEqualTo(new Measure.Rate(0, 0, 0, 1));
    }

    @Test
    void anUnknownModalityIsAFaultOfTheGold(@TempDir Path folder) throws IOException {
        mention("E2", true, "\"THREATEN\"", "attack", "Vesta", "Norland", "rumoured");
        assertThat(GoldFile.read(gold(folder), EvalTask.EVENT).problems())
                .extracting(Problem::message)
                .containsExactly("no such modality: rumoured");
    }

    private void mention(
            String id, boolean core, String type, String trigger, String source, String target, String modality) {
        mention(id, id, core, type, trigger, source, target, modality);
    }

    private void mention(
            String id,
            String cluster,
            boolean core,
            String type,
            String trigger,
            String source,
            String target,
            String modality) {
        int from = PAGE.indexOf(trigger);
        int sentence = PAGE.lastIndexOf(". ", from) + 1;
        events.add("""
                {"id":"%s","cluster":"%s","core":%s,"plover":%s,"modality":"%s","source":[],"target":[],\
                "evidence":{"trigger":[%s],"source":[%s],"target":[%s]}}""".formatted(
                        id,
                        cluster,
                        core,
                        type,
                        modality,
                        span(trigger, from),
                        span(source, Math.max(sentence, 0)),
                        span(target, Math.max(sentence, 0))));
    }

    private static String span(String words, int from) {
        int start = PAGE.indexOf(words, from);
        return "[" + start + "," + (start + words.length()) + "]";
    }

    private Path gold(Path folder, String... traps) throws IOException {
        Files.writeString(folder.resolve("page.txt"), PAGE);
        String listed = List.of(traps).stream().map(trap -> '"' + trap + '"').collect(Collectors.joining(","));
        return Files.writeString(folder.resolve("gold.json"), """
                {"file":"page.txt","publication_date":"2031-03-06",
                 "traps":[%s],
                 "events":[%s]}
                """.formatted(listed, String.join(",\n", events)));
    }

    private EvalReport report(Path folder, String... traps) throws IOException {
        EvalReport report = new Evaluation(HEARSAY, 1).run(EvalTask.EVENT, gold(folder, traps), Set.of());
        assertThat(report.problems()).isEmpty();
        return report;
    }

    private static Measure.Rate rate(EvalReport report, String name) {
        return (Measure.Rate) report.figure(name).measure();
    }
}
