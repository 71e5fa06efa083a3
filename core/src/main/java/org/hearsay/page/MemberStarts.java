package org.hearsay.page;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where in a packed file the members start that certain unpacked bytes come from.
 *
 * <p><b>Threads:</b> one.
 */
final class MemberStarts {
    private final NavigableMap<Long, Long> starts = new TreeMap<>();

    /** Takes note that the unpacked bytes from an offset on come from a member. */
    void add(long unpacked, long start) {
        starts.put(unpacked, start);
    }

    /** The place of an unpacked offset; earlier ones will not be asked for again. */
    RecordPlace of(long unpacked) {
        Map.Entry<Long, Long> member = starts.floorEntry(unpacked);
        if (member == null) {
            return new RecordPlace(0, unpacked);
        }
        starts.headMap(member.getKey()).clear();
        return new RecordPlace(member.getValue(), unpacked - member.getKey());
    }
}
