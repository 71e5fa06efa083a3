package org.hearsay.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one article, to be asked by place, by name and by head noun.
 *
 * <p><b>Threads:</b> immutable.
 */
public final class Entities {
    private final List<Entity> list;
    private final Map<String, Entity> names;
    private final TreeMap<Span, Entity> byPlace = new TreeMap<>(Comparator.comparingInt(Span::start));
    private final HeadNouns heads;

    /**
     * Entities in the order of their ids; each is known by its own name only.
     *
     * @throws IllegalArgumentException when two of them are named at the same place
     */
    public Entities(List<Entity> list) {
        this(list, ownNames(list));
    }

    /** Entities with all the names, folded, that mean one of them and no other. */
    Entities(List<Entity> list, Map<String, Entity> names) {
        this.list = List.copyOf(list);
        this.names = Map.copyOf(names);
        this.heads = new HeadNouns(list);
        for (Entity entity : list) {
            for (Span mention : entity.mentions()) {
                if (byPlace.put(mention, entity) != null) {
                    throw new IllegalArgumentException("two entities at " + mention);
                }
            }
        }
    }

    private static Map<String, Entity> ownNames(List<Entity> list) {
        Map<String, Entity> names = new HashMap<>();
        list.forEach(entity -> names.putIfAbsent(Folding.name(entity.name()), entity));
        return names;
    }

    /** No entities. */
    public static Entities none() {
        return new Entities(List.of());
    }

    /** The same entities, each with the code that the coder gives it; null for one of which it knows none. */
    public Entities coded(Function<Entity, @Nullable String> coder) {
        List<Entity> coded = new ArrayList<>();
        Map<Entity, Entity> after = new HashMap<>();
        for (Entity entity : list) {
            coded.add(entity.coded(coder.apply(entity)));
            after.put(entity, coded.get(coded.size() - 1));
        }
        Map<String, Entity> known = new HashMap<>(names);
        known.replaceAll((name, entity) -> after.getOrDefault(entity, entity));
        return new Entities(coded, known);
    }

    /** All of them, in the order of their first mentions. */
    public List<Entity> list() {
        return list;
    }

    /** Those named inside a span, in the order of the text; one that is named twice stands there twice. */
    public List<Entity> in(Span span) {
        return mentions(span).stream().map(byPlace::get).toList();
    }

    /** The mentions inside a span, in the order of the text. */
    List<Span> mentions(Span span) {
        return byPlace.subMap(new Span(span.start(), span.start()), new Span(span.end(), span.end())).keySet().stream()
                .filter(span::contains)
                .toList();
    }

    /** The entity whose mention shares a character with a span, the first of several; null when there is none. */
    public @Nullable Entity at(Span span) {
        Span mention = mention(span);
        return mention == null ? null : byPlace.get(mention);
    }

    /** The first mention that shares a character with a span; null when none does. */
    public @Nullable Span mention(Span span) {
        Span before = byPlace.lowerKey(new Span(span.end(), span.end()));
        Span found = null;
        while (before != null && before.overlaps(span)) {
            found = before;
            before = byPlace.lowerKey(before);
        }
        return found;
    }

    /** The type of what is named at a place; null when nothing is. */
    @Nullable
    MentionType typeAt(int offset) {
        Entity named = at(new Span(offset, offset + 1));
        return named == null ? null : named.type();
    }

    /** Whom a name as written means: a full name, a last name, an acronym; null when nobody, or one of several. */
    public @Nullable Entity named(String words) {
        return names.get(Folding.name(words));
    }

    /**
     * Whom a head noun such as "institute", "king" or "spokeswoman" takes up: the entity whose name or role has that
     * head.
     *
     * @param noun the noun in small letters
     * @param before where the noun stands: only entities named before it count
     * @return null when there is none, or when two have been named near enough to be meant
     */
    public @Nullable Entity withHead(String noun, int before) {
        return heads.find(noun, before);
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
