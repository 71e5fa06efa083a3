package org.hearsay.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.Hearsay;
import org.hearsay.ledger.PageTrace;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.PageResult;
import org.hearsay.page.Payload;
import org.hearsay.reading.Reading;

/**
 * Reads pages for a ledger, except those that it holds.
 *
 * <p><b>Threads:</b> {@link #incoming} is for one thread, {@link #apply} for many.
 */
final class Gatherer implements Function<Gathered.Incoming, Gathered> {
    private final Hearsay hearsay;
    private final String build;
    private final Predicate<PageTrace> held;

    /**
     * @param build version of this program
     * @param held whether a page need not be read again
     */
    Gatherer(Hearsay hearsay, String build, Predicate<PageTrace> held) {
        this.hearsay = hearsay;
        this.build = build;
        this.held = held;
    }

    /** Asks whether a page is known. */
    Gathered.Incoming incoming(PageResult result) {
        if (!(result instanceof PageResult.Found found)) {
            return new Gathered.Incoming(result, null, false);
        }
        PageTrace trace = trace(found.page());
        return new Gathered.Incoming(result, trace, held.test(trace));
    }

    private PageTrace trace(Page page) {
        return page.kind() == MediaKind.READING && page.payload() instanceof Payload.Characters line
                ? PageTrace.ofLine(line.characters(), page.place(), build)
                : PageTrace.of(page, build, hearsay.modelDigest());
    }

    @Override
    public Gathered apply(Gathered.Incoming incoming) {
        PageTrace trace = incoming.trace();
        if (incoming.known() && trace != null) {
            return new Gathered(new Answer(true, trace.place(), null, 0, List.of()), null, trace, true);
        }
        Reading[] read = new Reading[1];
        Answerer answerer = new Answerer(
                hearsay,
                reading -> {
                    read[0] = reading;
                    return "";
                },
                false);
        Answer answer = answerer.apply(incoming.result());
        return new Gathered(answer, answer.failed() ? null : read[0], trace, false);
    }
}
