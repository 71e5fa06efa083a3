package org.hearsay.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/**
 * Counts what a run did and met.
 *
 * <p><b>Shape:</b> of each kind of doubt the first places only, so that it stays small however long the run.
 * <b>Threads:</b> one per thread.
 */
final class Tally {
    private static final int NAMED_PLACES = 3;

    private static final class Doubt {
        private final List<Problem> first = new ArrayList<>();
        private long count;
    }

    private final Map<ProblemCode, Doubt> doubts = new EnumMap<>(ProblemCode.class);
    private final boolean pagesTell;
    private long pages;
    private long failed;
    private long statements;

    /**
     * @param pagesTell whether the person who reads the notes sees each page's doubts on the page itself
     */
    Tally(boolean pagesTell) {
        this.pagesTell = pagesTell;
    }

    void add(Answer answer) {
        pages += answer.page() ? 1 : 0;
        statements += answer.statements();
        if (answer.failed()) {
            failed++;
        }
        if (answer.written() == null || !pagesTell) {
            answer.problems().stream()
                    .filter(problem -> !problem.code().fatal())
                    .forEach(this::add);
        }
    }

    private void add(Problem problem) {
        Doubt doubt = doubts.computeIfAbsent(problem.code(), unused -> new Doubt());
        doubt.count++;
        if (doubt.first.size() < NAMED_PLACES) {
            doubt.first.add(problem);
        }
    }

    long pages() {
        return pages;
    }

    long failed() {
        return failed;
    }

    /** One line for each kind of doubt about pages that were read all the same. */
    List<String> notes() {
        return doubts.entrySet().stream()
                .map(entry -> note(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String note(ProblemCode code, Doubt doubt) {
        if (doubt.count == 1) {
            return "note: " + doubt.first.get(0).line();
        }
        long more = doubt.count - doubt.first.size();
        return String.format(
                Locale.ROOT,
                "note: %,d %s: %s%s [%s]",
                doubt.count,
                plural(code),
                String.join(", ", doubt.first.stream().map(Problem::place).toList()),
                more == 0 ? "" : String.format(Locale.ROOT, " and %,d more", more),
                code.code());
    }

    private static String plural(ProblemCode code) {
        return switch (code) {
            case NOT_A_PAGE -> "files and records that are no pages were left out";
            case READ_ALREADY -> "folders were met twice and read once";
            case NO_DATE -> "pages without a date";
            case INVALID_DATE -> "given dates that are not ISO dates";
            case WRONG_CHARSET -> "pages that declare a charset not theirs";
            case MALFORMED_CHARACTERS -> "pages with characters that do not fit their charset";
            case TRUNCATED_HTML -> "pages that break off";
            case TRUNCATED_PAYLOAD -> "pages whose record or packing breaks off";
            case SUMMARY_ONLY -> "entries of feeds with a summary only";
            case NESTED_TOO_DEEP -> "pages nested too deep";
            case TOO_MANY_CUES -> "pages with too many cues";
            default -> "pages with problems";
        };
    }

    /** The whole run in one line. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "read %,d of %,d %s, %,d %s, %,d failed",
                pages - failed,
                pages,
                pages == 1 ? "page" : "pages",
                statements,
                statements == 1 ? "statement" : "statements",
                failed);
    }
}
