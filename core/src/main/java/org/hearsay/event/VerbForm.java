package org.hearsay.event;

import java.util.List;

/**
 * What a form can be, and the verbs it may belong to.
 *
 * @param base the infinitive
 * @param present with "-s"
 * @param past past tense
 * @param participle past participle
 * @param gerund with "-ing"
 * @param entries verbs with that form, the longest first
 */
record VerbForm(
        boolean base, boolean present, boolean past, boolean participle, boolean gerund, List<VerbEntry> entries) {
    VerbForm {
        entries = List.copyOf(entries);
    }
}
