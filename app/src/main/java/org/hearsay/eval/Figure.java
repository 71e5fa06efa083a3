package org.hearsay.eval;

/**
 * One figure of a report.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param name stable name, such as {@code content.partial}: the name that the project's Python scorers use
 * @param measure its value
 * @param meaning a few words for people
 */
public record Figure(String name, Measure measure, String meaning) {}
