package org.hearsay.export;

import java.io.OutputStream;
import org.hearsay.view.StoredLines;

/** Whole readings, one a line: those of which something is wanted. <b>Threads:</b> one. */
final class JsonLinesExport extends TextExport {
    private final StoredLines lines;

    JsonLinesExport(OutputStream out, boolean withText) {
        super(out);
        this.lines = new StoredLines(withText);
    }

    @Override
    String article(Chosen chosen) {
        return lines.json(chosen.stored(), chosen.annotations());
    }
}
