package org.hearsay.bench;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.hearsay.Hearsay;
import org.hearsay.encoder.EncodedArticle;
import org.hearsay.encoder.Encoder;
import org.hearsay.page.Page;
import org.hearsay.reading.Reading;
import org.hearsay.statement.LearnedStatementFinder;
import org.hearsay.statement.StatementFinder;

/**
 * What it costs to make statements, with their speakers, kinds, stances and chains, of what the model tells, beside the rest
 * of the reading.
 *
 * <p>It is more than what chains, speakers, kinds and stances cost, since the edges of contents are found in it too.
 * <b>Units:</b> CPU seconds of one process, so another program beside it disturbs both alike. <b>Threads:</b> one thread.
 */
final class CostOfStatements {
    private static final Bar MOST = Bar.atMost(15);

    private CostOfStatements() {}

    /**
     * An article and what the rooms before that of statements tell of it.
     *
     * @param reading what is read of it
     * @param encoded what the model tells
     */
    private record Prepared(Reading reading, EncodedArticle encoded) {
        int find(StatementFinder finder) {
            return finder.find(reading.article(), reading.sentences(), encoded, reading.entities())
                    .size();
        }
    }

    /** Measures both in one run, warm. */
    static Speed measure(Hearsay hearsay, List<Page> articles) {
        Encoder encoder = Encoder.load();
        StatementFinder finder = LearnedStatementFinder.load(encoder.digest());
        IdentityHashMap<Page, Prepared> prepared = new IdentityHashMap<>();
        for (Page page : articles) {
            Reading reading = hearsay.read(page);
            prepared.put(page, new Prepared(reading, encoder.encode(reading.article(), reading.sentences())));
        }
        Throughput.Rates finding =
                Throughput.of(page -> Objects.requireNonNull(prepared.get(page)).find(finder), articles, 1);
        Throughput.Rates reading =
                Throughput.of(page -> hearsay.read(page).statements().size(), articles, 1);
        Spread percent = Spread.of(List.of(percentOfRest(
                finding.perCpuSecond().median(), reading.perCpuSecond().median())));
        return new Speed(
                "learned: statements with speakers, kinds, stances and chains", "% of the rest", percent, MOST);
    }
    /**
     * What a part of a work costs beside the rest of it.
     *
     * @param part how many times the part is done in a second
     * @param whole how many times the whole is done in a second; less than the part
     */
    static double percentOfRest(double part, double whole) {
        return 100 * whole / (part - whole);
    }
}
