package org.hearsay.view;

import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Dependent;
import org.hearsay.view.Listing.Column;
import org.jspecify.annotations.Nullable;

/** What people said about the evidence, and what hangs on it, as listings. <b>Threads:</b> stateless. */
public final class CorrectionListing {
    private static final int LEFT_OUT = -1;

    private CorrectionListing() {}

    /** The acts, each with its number and whether it holds. */
    public static Listing ofCorrections(List<Correction> corrections) {
        List<Column> columns = List.of(
                new Column("number", 6),
                new Column("recorded", 10),
                new Column("author", 16),
                new Column("state", 8),
                new Column("words", 0),
                new Column("kind", LEFT_OUT),
                new Column("subject", LEFT_OUT),
                new Column("object", LEFT_OUT),
                new Column("findings", LEFT_OUT),
                new Column("because", LEFT_OUT));
        return Listing.of(columns, corrections, CorrectionListing::cells);
    }

    private static List<@Nullable Object> cells(Correction correction) {
        Act act = correction.act();
        return Listing.cells(
                correction.number(),
                correction.recorded(),
                act.author(),
                correction.inForce() ? "in force" : act.subject().isEmpty() ? "erased" : "undone",
                act.words(),
                act.kind().code(),
                act.subject(),
                act.object(),
                act.findings(),
                act.because());
    }

    /** The findings that hang on something, each with its tie. */
    public static Listing ofDependents(List<Dependent> dependents) {
        List<Column> columns = List.of(
                new Column("id", 17),
                new Column("tie", 15),
                new Column("published", 10),
                new Column("publisher", 14),
                new Column("speaker", 18),
                new Column("words", 0),
                new Column("address", LEFT_OUT));
        return Listing.of(
                columns,
                dependents,
                each -> Listing.cells(
                        each.id(),
                        each.tie().code(),
                        each.published(),
                        each.publisher(),
                        each.speaker(),
                        each.words(),
                        each.address()));
    }
}
