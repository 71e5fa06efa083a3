package org.hearsay.view;

import java.util.List;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Dependent;
import org.hearsay.view.Listing.Filled;

/** What people said about the evidence, and what hangs on it, as listings. <b>Threads:</b> stateless. */
public final class CorrectionListing {
    private static final List<Filled<Correction>> CORRECTIONS = List.of(
            Filled.of("number", 6, Correction::number),
            Filled.of("recorded", 10, Correction::recorded),
            Filled.of("author", 16, correction -> correction.act().author()),
            Filled.of("state", 8, CorrectionListing::state),
            Filled.open("words", correction -> correction.act().words()),
            Filled.leftOut("kind", correction -> correction.act().kind().code()),
            Filled.leftOut("subject", correction -> correction.act().subject()),
            Filled.leftOut("object", correction -> correction.act().object()),
            Filled.leftOut("findings", correction -> correction.act().findings()),
            Filled.leftOut("because", correction -> correction.act().because()));
    private static final List<Filled<Dependent>> DEPENDENTS = List.of(
            Filled.of("id", 17, Dependent::id),
            Filled.of("tie", 15, each -> each.tie().code()),
            Filled.of("published", 10, Dependent::published),
            Filled.of("publisher", 14, Dependent::publisher),
            Filled.of("speaker", 18, Dependent::speaker),
            Filled.open("words", Dependent::words),
            Filled.leftOut("address", Dependent::address));

    private CorrectionListing() {}

    /** The acts, each with its number and whether it holds. */
    public static Listing ofCorrections(List<Correction> corrections) {
        return Listing.of(CORRECTIONS, corrections);
    }

    private static String state(Correction correction) {
        if (correction.inForce()) {
            return "in force";
        }
        return correction.act().subject().isEmpty() ? "erased" : "undone";
    }

    /** The findings that hang on something, each with its tie. */
    public static Listing ofDependents(List<Dependent> dependents) {
        return Listing.of(DEPENDENTS, dependents);
    }
}
