package org.hearsay.export;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * What an event is to ACLED.
 *
 * <p><b>Threads:</b> immutable. <b>Source:</b> {@code acled-types.tsv}.
 *
 * @param disorder disorder type
 * @param type event type
 * @param subType sub-event type
 * @param againstCivilians whether it is that only where civilians are the recipients
 */
record AcledType(String disorder, String type, String subType, boolean againstCivilians) {

    /** All, by CAMEO code. */
    static Map<String, AcledType> all() {
        Map<String, AcledType> all = new HashMap<>();
        for (String line : ListFile.lines(AcledType.class, "acled-types.tsv")) {
            String[] cells = line.split("\t", -1);
            all.put(cells[0], new AcledType(cells[1], cells[2], cells[3], cells.length > 4));
        }
        return all;
    }

    /** That of the longest code that begins an event's; null when it is none of ACLED's events. */
    static @Nullable AcledType of(Map<String, AcledType> all, @Nullable String cameo) {
        for (String code = cameo; code != null && !code.isEmpty(); code = code.substring(0, code.length() - 1)) {
            if (all.containsKey(code)) {
                return all.get(code);
            }
        }
        return null;
    }
}
