package org.hearsay.ledger;

import java.util.List;
import org.hearsay.statement.SourceType;

/**
 * Who says how much.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param name as the articles give it, or as people say; two people of one name are one record
 * @param sourceType what kind of source it is
 * @param statements how many statements, without those that people called wrong
 * @param articles in how many articles
 * @param wrong how many more statements were called wrong
 * @param written names in the articles in whose place people put this one
 */
public record SpeakerRecord(
        String name, SourceType sourceType, long statements, long articles, long wrong, List<String> written) {
    public SpeakerRecord {
        written = List.copyOf(written);
    }
}
