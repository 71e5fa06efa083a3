package org.hearsay.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Span;

/**
 * The entities of one article, to be asked by place.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class Entities {
    private final List<Entity> list;
    private final TreeMap<Span, Entity> byPlace = new TreeMap<>(Comparator.comparingInt(Span::start));

    /**
     * Entities in the order of their ids.
     *
     * @throws IllegalArgumentException when two of them are named at the same place
     */
    public Entities(List<Entity> list) {
        this.list = List.copyOf(list);
        for (Entity entity : list) {
            for (Span mention : entity.mentions()) {
                if (byPlace.put(mention, entity) != null) {
                    throw new IllegalArgumentException("two entities at " + mention);
                }
            }
        }
    }

    /** No entities. */
    public static Entities none() {
        return new Entities(List.of());
    }

    /** All of them, in the order of their first mentions. */
    public List<Entity> list() {
        return list;
    }

    /** Those named inside a span, in the order of the text; one that is named twice stands there twice. */
    public List<Entity> in(Span span) {
        return byPlace
                .subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end()))
                .entrySet()
                .stream()
                .filter(entry -> span.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entities entities && list.equals(entities.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
