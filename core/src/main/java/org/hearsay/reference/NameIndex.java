package org.hearsay.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.encoder.MentionType;

/**
 * All names of an article's entities that mean one of them only, folded.
 *
 * <p><b>Threads:</b> for one thread.
 */
final class NameIndex {
    private final Map<String, Entity> names = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    private NameIndex() {}

    /** The names as written, the fullest names and people's last names, by their folded words. */
    static Map<String, Entity> of(String text, List<List<NameGroup>> groups, List<Entity> entities) {
        NameIndex index = new NameIndex();
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            index.put(Folding.name(entity.name()), entity);
            groups.get(i).forEach(group -> index.put(group.key(), entity));
            groups.get(i).forEach(group -> index.put(Folding.name(group.form(text)), entity));
        }
        Set<String> written = Set.copyOf(index.names.keySet());
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            groups.get(i).stream()
                    .filter(group -> entity.type() == MentionType.PERSON && !written.contains(group.last()))
                    .forEach(group -> index.put(group.last(), entity));
        }
        index.several.forEach(index.names::remove);
        return index.names;
    }

    private void put(String name, Entity entity) {
        Entity known = names.putIfAbsent(name, entity);
        if (known != null && !known.equals(entity)) {
            several.add(name);
        }
    }
}
