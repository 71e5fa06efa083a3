package org.hearsay.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Unites the names of one person: full names, initials, short first names, misspellings, last names and first names.
 *
 * <p>A name that two people may bear stays its own, unless "Mr" or "Mrs" before it decides. Every step looks names up by
 * their words, so that the time grows with the number of names only. <b>Threads:</b> immutable.
 */
final class PersonLinker {
    private static final int LONGEST = 6;
    private final NameLexicon lexicon;

    PersonLinker(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Unites the groups of one article.
     *
     * @param signOff where its sign-off begins: who is named in full only there is not who is meant before
     */
    void link(List<NameGroup> groups, int signOff) {
        List<NameGroup> full = groups.stream()
                .filter(group -> !group.isSingle() && group.isPerson())
                .toList();
        uniteEqual(full);
        uniteParts(full);
        uniteInitials(full);
        uniteMisspelt(full, NameGroup::first, NameGroup::last);
        uniteMisspelt(full, NameGroup::last, NameGroup::first);
        List<NameGroup> told =
                full.stream().filter(group -> group.start() < signOff).toList();
        new LastNames(told, lexicon).link(groups);
    }

    /** First and last name are the same; "Jr." and "Sr." tell two people apart. */
    private void uniteEqual(List<NameGroup> full) {
        Map<String, NameGroup> byName = new HashMap<>();
        OnlyOne suffixed = new OnlyOne();
        for (NameGroup group : full) {
            NameGroup known = byName.putIfAbsent(ends(group) + " " + group.suffix(), group);
            if (known != null) {
                known.unite(group);
            }
            if (group.suffix() != null) {
                suffixed.put(ends(group), group);
            }
        }
        full.stream().filter(group -> group.suffix() == null).forEach(group -> unite(group, suffixed.get(ends(group))));
    }

    private String ends(NameGroup group) {
        return lexicon.firstName(group.first()) + " " + group.last();
    }

    /** A name of two words or more is the beginning or the end of only one longer name. */
    private static void uniteParts(List<NameGroup> full) {
        OnlyOne parts = new OnlyOne();
        for (NameGroup group : full) {
            List<String> words = group.words();
            for (int size = 2; size < words.size() && words.size() <= LONGEST; size++) {
                parts.put(String.join(" ", words.subList(0, size)), group);
                parts.put(String.join(" ", words.subList(words.size() - size, words.size())), group);
            }
        }
        full.forEach(group -> unite(group, parts.get(String.join(" ", group.words()))));
    }

    private static void uniteInitials(List<NameGroup> full) {
        OnlyOne byInitial = new OnlyOne();
        full.stream()
                .filter(group -> !isInitials(group.first()))
                .forEach(group -> byInitial.put(group.first().charAt(0) + " " + group.last(), group));
        full.stream()
                .filter(group -> isInitials(group.first()))
                .forEach(group -> unite(group, byInitial.get(group.first().charAt(0) + " " + group.last())));
    }

    private static boolean isInitials(String first) {
        return first.length() == 1;
    }

    /** One of first and last name is the same, and the other one letter off. */
    private static void uniteMisspelt(
            List<NameGroup> full, Function<NameGroup, String> same, Function<NameGroup, String> misspelt) {
        Map<String, Spellings> spellings = new HashMap<>();
        Map<String, NameGroup> groups = new HashMap<>();
        for (NameGroup group : full) {
            Spellings known = spellings.computeIfAbsent(same.apply(group), key -> new Spellings());
            String near = known.near(misspelt.apply(group));
            NameGroup twin = near == null ? null : groups.get(same.apply(group) + " " + near);
            if (twin != null && (twin.pieces().size() == 1 || group.pieces().size() == 1)) {
                unite(group, twin);
            }
            known.add(misspelt.apply(group));
            groups.putIfAbsent(same.apply(group) + " " + misspelt.apply(group), group);
        }
    }

    static void unite(NameGroup group, @Nullable NameGroup other) {
        if (other != null) {
            group.unite(other);
        }
    }
}
