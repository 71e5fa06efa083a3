package org.hearsay.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a key means, as long as it means only one thing.
 *
 * <p><b>Threads:</b> for one thread.
 */
final class OnlyOne {
    private final Map<String, NameGroup> found = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    /** Adds a meaning; groups united before count as one. */
    void put(String key, NameGroup group) {
        NameGroup known = found.putIfAbsent(key, group.root());
        if (known != null && known.root() != group.root()) {
            several.add(key);
        }
    }

    /** The only meaning; null for none and for several. */
    @Nullable
    NameGroup get(String key) {
        return several.contains(key) ? null : found.get(key);
    }

    boolean knows(String key) {
        return found.containsKey(key);
    }
}
