package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.Spec;
import org.hearsay.reading.ReaderKind;
import org.hearsay.text.Span;

/**
 * One example of {@code specs/cues.yaml} or {@code specs/rules.yaml}: a text in which something must be found, and one
 * in which it must not.
 *
 * @param name what is shown: a cue or the id of a rule
 * @param fires the text in which it is found
 * @param expected the source, cue and content that must be found there, as words
 * @param silent the text in which it is not found
 */
record StatementSpec(String name, String fires, String expected, String silent) {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    static StatementSpec of(Spec spec) {
        return new StatementSpec(
                spec.name(),
                spec.text("fires"),
                shown(Objects.requireNonNullElse(spec.optional("source"), ""), spec.text("cue"), spec.text("content")),
                spec.text("silent"));
    }

    private static String shown(String source, String cue, String content) {
        return "source «" + source + "» cue «" + cue + "» content «" + content + "»";
    }

    /** Checks that one of the wanted statements is the expected one; says what was found otherwise. */
    void checkFires(Predicate<Statement> wanted) {
        List<Statement> found = found(fires);
        assertThat(found.stream().filter(wanted).map(one -> shown(fires, one)))
                .withFailMessage(
                        "%s: in the sentence%n  %s%nthis was to be found%n  %s%nbut what was found is%n%s",
                        name, fires, expected, listed(fires, found))
                .contains(expected);
    }

    /** Checks that no statement is one of the wanted; says what was found otherwise. */
    void checkSilent(Predicate<Statement> wanted) {
        assertThat(silent).as("%s has no sentence that must not fire", name).isNotBlank();
        List<Statement> found = found(silent);
        assertThat(found)
                .withFailMessage(
                        "%s: in the sentence%n  %s%nnothing was to be found by it, but what was found is%n%s",
                        name, silent, listed(silent, found))
                .noneMatch(wanted);
    }

    private static List<Statement> found(String text) {
        return HEARSAY.readText("spec", text).statements();
    }

    private static String listed(String text, List<Statement> found) {
        return found.isEmpty()
                ? "  nothing"
                : found.stream()
                        .map(one -> "  " + shown(text, one) + " by "
                                + one.provenance().rule())
                        .collect(Collectors.joining("\n"));
    }

    private static String shown(String text, Statement statement) {
        return shown(
                joined(text, statement.source()), joined(text, statement.cue()), joined(text, statement.content()));
    }

    private static String joined(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    @Override
    public String toString() {
        return name;
    }
}
