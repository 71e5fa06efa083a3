package org.hearsay.export;

import java.io.OutputStream;
import java.util.Locale;

/** How a ledger is exported. <b>Source:</b> the public contract; EXPORTS.md tells each. */
public enum ExportFormat {
    /** One reading a line; whole readings only. */
    JSONL,
    /** One statement a line. */
    CSV,
    /** A table of statements or events, typed. */
    PARQUET,
    /** The 61 columns of GDELT 2.0. */
    GDELT_EVENTS,
    /** The 16 columns of GDELT 2.0. */
    GDELT_MENTIONS,
    /** The 31 columns of ACLED. */
    ACLED,
    /** Statements as W3C Web Annotations, JSON-LD. */
    WEB_ANNOTATION,
    /** Where each statement comes from, PROV-O as JSON-LD. */
    PROV,
    /** Who cites whom, GEXF 1.3. */
    GEXF,
    /** Events on a map, RFC 7946. */
    GEOJSON,
    /** Events in time. */
    TIMELINEJS,
    /** Texts with their statements and events, stand-off, in a zip. */
    BRAT;

    /** The word of the public contract. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what comes out is no text. */
    public boolean isBinary() {
        return this == PARQUET || this == BRAT;
    }

    /** Whether it cannot do without the articles' texts. */
    public boolean needsText() {
        return this == BRAT;
    }

    /** Whether findings that people marked as wrong are left out, since there is no place to say so. */
    boolean leavesOutWrong() {
        return this != JSONL && this != CSV && this != PARQUET;
    }

    Export to(OutputStream out, ExportSettings settings) {
        return switch (this) {
            case JSONL -> new JsonLinesExport(out, settings.withText());
            case CSV -> new CsvExport(out, settings.withText());
            case PARQUET -> new ParquetExport(out, settings);
            case GDELT_EVENTS -> new GdeltEventsExport(out);
            case GDELT_MENTIONS -> new GdeltMentionsExport(out);
            case ACLED -> new AcledExport(out);
            case WEB_ANNOTATION -> new WebAnnotationExport(out);
            case PROV -> new ProvExport(out);
            case GEXF -> new GexfExport(out);
            case GEOJSON -> new GeoJsonExport(out);
            case TIMELINEJS -> new TimelineExport(out);
            case BRAT -> new BratExport(out);
        };
    }
}
