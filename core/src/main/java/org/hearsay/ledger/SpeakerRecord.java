package org.hearsay.ledger;

import org.hearsay.statement.SourceType;

/**
 * Who says how much.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param name as the articles give it; two people of one name are one record
 * @param sourceType what kind of source it is
 * @param statements how many statements
 * @param articles in how many articles
 */
public record SpeakerRecord(String name, SourceType sourceType, long statements, long articles) {}
