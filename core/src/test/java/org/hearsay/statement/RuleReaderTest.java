package org.hearsay.statement;

import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;

/** The contract of all readers, for the rules alone. */
class RuleReaderTest extends ReaderContract {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);

    @Override
    Hearsay hearsay() {
        return HEARSAY;
    }
}
