package org.hearsay.cli;

import java.time.Clock;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Option;

/** {@code --ledger}, for each command that writes or asks one. */
final class LedgerChoice {
    @Option(
            names = "--ledger",
            paramLabel = "L",
            defaultValue = "hearsay.db",
            description = "A file (SQLite), or jdbc:postgresql://HOST/DATABASE (default: ${DEFAULT-VALUE}).")
    private String location = "hearsay.db";

    /** Opens it, and makes it first where there is none. */
    Ledger open() {
        return Ledger.open(location, Clock.systemUTC());
    }

    /** Opens one that is there. */
    Ledger existing() {
        return Ledger.existing(location, Clock.systemUTC());
    }

    String location() {
        return location;
    }
}
