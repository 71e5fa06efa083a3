package org.hearsay.export;

/**
 * What a person may choose of an export.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param withText whether the articles' whole texts may stand in it
 * @param findings what a table holds, where the format is a table of either
 */
public record ExportSettings(boolean withText, Findings findings) {
    /** Statements, without texts. */
    public static final ExportSettings USUAL = new ExportSettings(false, Findings.STATEMENTS);

    /** What one row of a table is. */
    public enum Findings {
        STATEMENTS,
        EVENTS
    }
}
