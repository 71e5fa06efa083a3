package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    private static final String PAGE =
            "LONDON (AP) — “The ice is safe,” Ann Lee told the Harbour Post. Bob Ray denied that it was.";

    private static String explain(String... arguments) {
        Run run = run(arguments);
        assertThat(run.exit()).isEqualTo(ExitCode.ALL_READ);
        return run.out();
    }

    private static Run run(String... arguments) {
        String[] all = new String[arguments.length + 4];
        String[] fixed = {"explain", "-", "--reader", "rules"};
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(arguments, 0, all, fixed.length, arguments.length);
        return Run.of(Run.FILES, "{\"id\":\"ice\",\"text\":\"" + PAGE + "\"}\n", all);
    }

    @Test
    void aStatementIsShownWithItsWordsItsRuleAndItsChain() {
        assertThat(explain("--from", "jsonl", "--statement", "s1")).isEqualTo("""
                        ice

                        s1 Ann Lee, named person, asserts:
                            source      Ann Lee (33–40)
                            cue         told (41–45)
                            content     LONDON (AP) — “The ice is safe,” (0–32)
                            found by    rule content-source-verb/tell, as in: "It rained," Ann said.
                            confidence  0.93: of a hundred findings like this, about 93 are right
                            name        as the source's own words give it
                            told to     the Harbour Post
                            heard via   Harbour Post; the speaker told it to a medium: "Ann told the
                                        paper" [told-medium]; “the Harbour Post” (46–62)
                            licensed    AP, for the whole page, by the dateline: “AP” (8–10)
                        """);
    }

    @Test
    void allStatementsAreExplainedWhereNoneIsAskedFor() {
        assertThat(explain("--from", "jsonl")).contains("s1 Ann Lee").contains("s2 Bob Ray");
    }

    @Test
    void aStatementThatIsNotThereIsSaidToBeMissingAndIsWrongUsage() {
        Run run = run("--from", "jsonl", "--statement", "s9");
        assertThat(run.out()).contains("No such statement on this page.");
        assertThat(run.err()).contains("no statement has the id s9");
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void coloursChangeNothingButTheColours() {
        String coloured = explain("--from", "jsonl", "--color", "always");
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(explain("--from", "jsonl"));
    }
}
