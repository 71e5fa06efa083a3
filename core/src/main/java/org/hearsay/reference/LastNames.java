package org.hearsay.reference;

import java.util.List;
import org.hearsay.encoder.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * The last and first names of an article's people, by which single words are taken up.
 *
 * <p><b>Threads:</b> for one thread.
 */
final class LastNames {
    private final NameLexicon lexicon;
    private final OnlyOne last = new OnlyOne();
    private final OnlyOne men = new OnlyOne();
    private final OnlyOne women = new OnlyOne();
    private final OnlyOne titled = new OnlyOne();
    private final OnlyOne first = new OnlyOne();
    private final OnlyOne inner = new OnlyOne();
    private final Spellings spellings = new Spellings();

    /** Learns the names of people whose full names are united already. */
    LastNames(List<NameGroup> full, NameLexicon lexicon) {
        this.lexicon = lexicon;
        for (NameGroup group : full) {
            learn(group, group.last());
            int particle = group.last().indexOf('-');
            if (particle > 0 && lexicon.is(group.last().substring(0, particle), NameClass.PARTICLE)) {
                learn(group, group.last().substring(particle + 1));
            }
            first.put(group.first(), group);
            List<String> words = group.words();
            words.subList(1, words.size() - 1).forEach(word -> inner.put(word, group));
        }
    }

    private void learn(NameGroup group, String name) {
        last.put(name, group);
        spellings.add(name);
        if (group.isMale()) {
            men.put(name, group);
        }
        if (group.isFemale()) {
            women.put(name, group);
        }
        if (group.isTitled()) {
            titled.put(name, group);
        }
    }

    /** Unites each name of one word with the only person who can be meant by it. */
    void link(List<NameGroup> groups) {
        for (NameGroup group : groups) {
            if (group.isSingle() && group.throne() == null) {
                PersonLinker.unite(group, group.isPerson() ? person(group) : misread(group));
            }
        }
    }

    private @Nullable NameGroup person(NameGroup group) {
        String word = group.last();
        if (last.knows(word)) {
            return byLast(group, word);
        }
        NameGroup byFirst = earlier(first.get(word), group);
        NameGroup byInner = byFirst == null ? earlier(inner.get(word), group) : byFirst;
        if (byInner != null || first.knows(word)) {
            return byInner;
        }
        String near = spellings.near(word);
        return near == null ? null : last.get(near);
    }

    private @Nullable NameGroup byLast(NameGroup group, String word) {
        NameGroup only = last.get(word);
        if (only != null) {
            boolean other = (group.isFemale() && only.isMale()) || (group.isMale() && only.isFemale());
            return other ? null : only;
        }
        return group.isMale()
                ? men.get(word)
                : group.isFemale() ? women.get(word) : group.isTitled() ? titled.get(word) : null;
    }

    /** A word that the model took for something else, though somebody of that name has come before. */
    private @Nullable NameGroup misread(NameGroup group) {
        boolean known =
                lexicon.isPlace(group.key()) || !lexicon.alias(group.key()).equals(group.key());
        boolean origin = group.type() == MentionType.MISC
                && lexicon.isOrigin(group.pieces().get(0).first());
        return known || origin ? null : earlier(last.get(group.last()), group);
    }

    private static @Nullable NameGroup earlier(@Nullable NameGroup person, NameGroup group) {
        return person != null && person.root().start() < group.start() ? person : null;
    }
}
