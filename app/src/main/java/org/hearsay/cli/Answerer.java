package org.hearsay.cli;

import java.util.List;
import java.util.function.Function;
import org.hearsay.Hearsay;
import org.hearsay.article.Article;
import org.hearsay.page.Imprint;
import org.hearsay.page.Page;
import org.hearsay.page.PageResult;
import org.hearsay.reading.Reading;
import org.hearsay.text.AlignedText;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;

/**
 * Reads a page and writes its reading down.
 *
 * <p><b>Errors:</b> a fault of this program on one page is a problem of this page ({@code internal-fault}); only what
 * the whole process suffers from, such as a lack of memory, is thrown. <b>Threads:</b> thread-safe.
 */
final class Answerer implements Function<PageResult, Answer> {
    private final Hearsay hearsay;
    private final Function<Reading, String> writer;
    private final boolean failuresAreWritten;

    /**
     * @param writer gives a reading as it is to be printed
     * @param failuresAreWritten whether a page that could not be read is printed too, with its problem
     */
    Answerer(Hearsay hearsay, Function<Reading, String> writer, boolean failuresAreWritten) {
        this.hearsay = hearsay;
        this.writer = writer;
        this.failuresAreWritten = failuresAreWritten;
    }

    @Override
    public Answer apply(PageResult result) {
        if (result instanceof PageResult.Found found) {
            return answer(found.page());
        }
        if (result instanceof PageResult.Failed failed) {
            Problem problem = failed.problem();
            return failed.line()
                    ? written(problem.place(), empty(failed.id(), Imprint.NONE, problem))
                    : unwritten(true, problem);
        }
        return unwritten(false, ((PageResult.PassedOver) result).problem());
    }

    private static Answer unwritten(boolean page, Problem problem) {
        return new Answer(page, problem.place(), null, 0, List.of(problem));
    }

    private Answer answer(Page page) {
        try {
            return written(page.place(), hearsay.read(page));
        } catch (RuntimeException | StackOverflowError fault) {
            return written(page.place(), empty(page.id(), page.given(), internal(page.place(), fault)));
        }
    }

    private Answer written(String place, Reading reading) {
        boolean silent = reading.failed() && !failuresAreWritten;
        return new Answer(
                true,
                place,
                silent ? null : writer.apply(reading),
                reading.statements().size(),
                reading.problems());
    }

    private static Reading empty(String id, Imprint given, Problem problem) {
        Article article = new Article(id, given, AlignedText.of(""), List.of());
        return Reading.ofProblem(article, problem);
    }

    private static Problem internal(String place, Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Problem.of(
                ProblemCode.INTERNAL_FAULT,
                place,
                "Hearsay failed on this page; please report it ("
                        + fault.getClass().getSimpleName() + where + ")");
    }
}
