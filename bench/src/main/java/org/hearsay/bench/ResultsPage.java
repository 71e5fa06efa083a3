package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.bench.CorpusRun.Measured;
import org.hearsay.bench.CorpusRun.Outcome;
import org.hearsay.reading.ReaderKind;

/**
 * Writes RESULTS.md: scores beside bars and peers, where statements go wrong, and speed.
 *
 * <p>All but the speeds is the same for the same code and corpora. Needs the corpora beside the project; without them
 * nothing is written, and the exit code is 1. Arguments: names of evaluations, {@value #COST} or {@value #LEDGER}, to renew
 * only these sections. Options: {@code --shared DIR} (default {@code ../shared}).
 */
public final class ResultsPage {
    private static final Path PAGE = Path.of("RESULTS.md");
    private static final Path PEERS = Path.of("bench/peers/target/peers.tsv");
    private static final String MISTAKES = "corpora/statement/polnear/dev.jsonl";
    private static final String[] SPEED_HEAD = {"what", "median (least to most)", "unit", "bar"};
    private static final String INTRODUCTION = """
            # Results

            Written by `make results`; do not edit. Shares are from 0 to 1. *Bar* is the least that the project asks for.
            *Others* were published or measured earlier, by their authors or by us, not in this run.
            The corpora lie beside the project (`../shared`), never in it; each command is run from the project's folder.
            """;

    /** How many files of a corpus are named one by one. */
    private static final int FEW = 4;

    private static final String LEDGER = "ledger";
    private static final String LEDGER_HEAD = "## The ledger";
    private static final String COST = "cost";
    private static final String COST_HEAD = "## What statements cost";
    private static final String AFTER_SCORES = "## Where statements go wrong";
    private static final String AFTER_COST = "## Speed beside CoreNLP's quote pipeline";

    private ResultsPage() {}

    public static void main(String[] arguments) throws IOException {
        Optional<SharedFolder> shared = SharedFolder.find(arguments);
        if (shared.isEmpty()) {
            System.out.println(SharedFolder.LEFT_OUT + "; " + PAGE + " is left as it is");
            System.exit(1);
            return;
        }
        Hearsay hearsay = Hearsay.load();
        int threads = Runtime.getRuntime().availableProcessors();
        CorpusRun runs = new CorpusRun(hearsay, shared.get(), threads);
        List<String> names = Arguments.of(arguments).names();
        if (!names.isEmpty()) {
            Files.writeString(PAGE, renewed(names, runs, hearsay, shared.get()));
            return;
        }
        StringBuilder page = new StringBuilder(INTRODUCTION);
        page.append(scores(runs));
        List<MeasuredReader> readers = MeasuredReader.chosen(Arguments.of(arguments));
        page.append(mistakes(readers, shared.get()));
        page.append(errors(StatementErrors.of(
                Hearsay.load(ReaderKind.RULES), shared.get().file(RuleConfidences.CORPUS), threads)));
        page.append(speeds(SpeedCheck.measure(readers, shared)));
        page.append("\n" + COST_HEAD + "\n\n").append(cost(hearsay, shared.get()));
        page.append(peers());
        page.append("\n" + LEDGER_HEAD + "\n\n").append(ledger());
        Files.writeString(PAGE, page);
        System.out.println("written: " + PAGE);
    }

    /** The page as it is, with some sections measured anew. */
    private static String renewed(List<String> names, CorpusRun runs, Hearsay hearsay, SharedFolder shared)
            throws IOException {
        ResultsSections page = new ResultsSections(Files.readString(PAGE));
        for (String name : names) {
            if (name.equals(COST)) {
                page = page.with(COST_HEAD, cost(hearsay, shared), AFTER_COST);
            } else if (name.equals(LEDGER)) {
                page = page.with(LEDGER_HEAD, ledger(), LEDGER_HEAD);
            } else {
                EvalDefinition definition = EvalDefinitions.named(List.of(name)).get(0);
                page = page.with("### " + definition.title(), score(definition, runs), AFTER_SCORES);
            }
        }
        return page.text();
    }

    private static String cost(Hearsay hearsay, SharedFolder shared) {
        MarkdownTable table = new MarkdownTable("what", "measured", "unit", "bar");
        Speed speed = CostOfStatements.measure(hearsay, GoldPages.texts(shared.file(MISTAKES)));
        table.row(speed.columns().toArray(String[]::new));
        return "In CPU seconds on PolNeAR dev, in one run; it holds the edges of contents too, so speakers, kinds, stances"
                + " and chains alone cost less.\n\n`sh bench/run results cost`\n\n" + table.text();
    }

    private static String scores(CorpusRun runs) throws IOException {
        StringBuilder text = new StringBuilder("\n## Scores\n");
        for (EvalDefinition definition : EvalDefinitions.named(List.of())) {
            text.append("\n### ").append(definition.title()).append("\n\n").append(score(definition, runs));
        }
        return text.toString();
    }

    private static String score(EvalDefinition definition, CorpusRun runs) throws IOException {
        StringBuilder text = new StringBuilder();
        Outcome outcome = runs.run(definition);
        if (outcome instanceof Outcome.Run run) {
            text.append("`").append(definition.command()).append("`\n\n").append(scores(run));
        } else if (outcome instanceof Outcome.OtherCorpus) {
            text.append("Left out: the corpus is not the one that this evaluation was made for.\n");
        } else {
            text.append("Left out: the corpus is not there.\n");
        }
        String corpora = definition.corpora().size() > FEW
                ? definition.corpora().get(0) + "` and " + (definition.corpora().size() - 1) + " more"
                : String.join("`, `", definition.corpora()) + "`";
        text.append("\nCorpus: `").append(corpora).append("; ");
        return text.append(definition.licence()).append(".\n").toString();
    }

    private static String scores(Outcome.Run run) {
        MarkdownTable table = new MarkdownTable("figure", "ours", "bar", "others");
        for (Measured measured : run.measured()) {
            EvalDefinition.Expectation expectation = measured.expectation();
            String bar = Numbers.plain(expectation.bar());
            table.row(
                    expectation.says() + " (`" + expectation.metric() + "`)",
                    "**" + Numbers.plain(measured.value()) + "**",
                    bar.isEmpty() ? "" : bar + (measured.meetsBar() ? ", met" : ", **not met**"),
                    expectation.peers().stream()
                            .map(peer -> peer.name() + " " + Numbers.plain(peer.value()))
                            .collect(Collectors.joining("; ")));
        }
        return table.text();
    }

    private static String mistakes(List<MeasuredReader> readers, SharedFolder shared) {
        List<String> head = new ArrayList<>(List.of("mistake"));
        readers.forEach(reader -> head.add(reader.name()));
        List<List<Mistake>> mistakes = readers.stream()
                .map(reader -> MistakeList.mistakes(reader, shared.file(MISTAKES)))
                .toList();
        MarkdownTable table = new MarkdownTable(head.toArray(String[]::new));
        for (Mistake.Kind kind : Mistake.Kind.values()) {
            List<String> row = new ArrayList<>(List.of(kind.meaning()));
            mistakes.forEach(each -> row.add(String.valueOf(kind.count(each))));
            table.row(row.toArray(String[]::new));
        }
        return "\n## Where statements go wrong\n\nOn PolNeAR dev; a statement may be wrong in several ways.\n\n`sh"
                + " bench/run mistakes ../shared/" + MISTAKES + "`\n\n" + table.text();
    }

    private static String errors(StatementErrors errors) {
        MarkdownTable outcomes = new MarkdownTable("what became of statements", "number");
        outcomes.row("content and source right", number(errors.right()));
        outcomes.row("content right, another source", number(errors.wrongSource()));
        outcomes.row("content right, no source given", number(errors.noSource()));
        outcomes.row("content right, a source given where the gold has none", number(errors.inventedSource()));
        errors.missed().forEach((kind, count) -> outcomes.row("missed, " + kind, number(count)));
        errors.spurious().forEach((kind, count) -> outcomes.row("found but not in the gold, " + kind, number(count)));
        MarkdownTable rules = new MarkdownTable("rule", "found", "right in content and source");
        errors.rules()
                .forEach((rule, score) ->
                        rules.row("`" + rule + "`", number(score.found()), Numbers.plain(score.share())));
        return "\n### The rules alone\n\nOn PolNeAR's training part, which rules may be tuned on.\n\n" + outcomes.text()
                + "\n" + rules.text();
    }

    private static String speeds(List<Speed> speeds) {
        MarkdownTable table = new MarkdownTable(SPEED_HEAD);
        speeds.forEach(speed -> table.row(speed.columns().toArray(String[]::new)));
        return "\n## Speed\n\nMeasured on the machine that made this page, after warming up; a CPU second is one of the whole"
                + " process, collector and compiler included.\n\n`make speed`\n\n" + table.text();
    }

    /** What the last run of the peers module kept. */
    private static String peers() throws IOException {
        String head = "\n## Speed beside CoreNLP's quote pipeline\n\n`sh bench/run peers`\n\n";
        if (!Files.exists(PEERS)) {
            return head + "Left out: it was not run.\n";
        }
        MarkdownTable table = new MarkdownTable(SPEED_HEAD);
        Files.readAllLines(PEERS).forEach(line -> table.row(line.split("\t", -1)));
        return head + table.text();
    }

    /** What the last runs of the ledger's measures kept. */
    private static String ledger() throws IOException {
        return "Invented statements in one SQLite file.\n\n`sh bench/run ledger`\n\n"
                + kept(LedgerCheck.KEPT)
                + "\nReal articles, each measured as a whole process.\n\n`sh bench/run adding`\n\n"
                + kept(AddingCheck.KEPT)
                + "\nRuns that are killed at random moments.\n\n`sh bench/run kills`\n\n"
                + kept(KillCheck.KEPT);
    }

    private static String kept(Path figures) throws IOException {
        if (!Files.exists(figures)) {
            return "Left out: it was not run.\n";
        }
        MarkdownTable table = new MarkdownTable("what", "measured", "unit", "bar");
        Files.readAllLines(figures).forEach(line -> table.row(line.split("\t", -1)));
        return table.text();
    }

    private static String number(int count) {
        return String.valueOf(count);
    }

    /** A table of Markdown. */
    private static final class MarkdownTable {
        private final List<String> lines = new ArrayList<>();

        MarkdownTable(String... head) {
            row(head);
            lines.add("|" + " --- |".repeat(head.length));
        }

        void row(String... cells) {
            lines.add("| " + String.join(" | ", cells) + " |");
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }
}
