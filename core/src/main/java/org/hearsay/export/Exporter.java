package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.StoredReading;

/**
 * Writes what a filter takes of a ledger.
 *
 * <p><b>Shape:</b> the newest reading of each article as it stands, in the order they were recorded; in
 * {@link ExportFormat#JSONL} all readings that were ever recorded. Holds one article at a time, in {@link ExportFormat#GEXF}
 * the whole network besides. The same ledger gives the same bytes. <b>Errors:</b> {@link IOException} of the output,
 * {@link org.hearsay.ledger.LedgerException}. <b>Threads:</b> one.
 */
public final class Exporter {
    private final Ledger ledger;
    private final ExportFilter filter;

    public Exporter(Ledger ledger, ExportFilter filter) {
        this.ledger = ledger;
        this.filter = filter;
    }

    /**
     * Writes everything.
     *
     * @param out takes the bytes; neither flushed nor closed
     * @throws IllegalArgumentException when the format needs texts and they may not stand there
     */
    public void write(ExportFormat format, ExportSettings settings, OutputStream out) throws IOException {
        if (format.needsText() && !settings.withText()) {
            throw new IllegalArgumentException(format.code() + " is made of the articles' texts");
        }
        Export export = format.to(out, settings);
        export.begin();
        try {
            if (format == ExportFormat.JSONL) {
                ledger.history(stored -> add(stored, format, export));
            } else {
                ledger.newest(stored -> add(stored, format, export));
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        export.end();
    }

    private void add(StoredReading stored, ExportFormat format, Export export) {
        Chosen all = Chosen.all(stored, ledger.annotations(stored));
        Chosen chosen = filter.of(format.leavesOutWrong() ? all.withoutWrong() : all);
        if (filter.isOpen() || !chosen.isEmpty()) {
            try {
                export.add(chosen);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
