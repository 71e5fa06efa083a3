package org.hearsay.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;

/**
 * Groups the names of an article by what they name.
 *
 * <p><b>Threads:</b> immutable.
 */
final class NameGrouper {
    private final NameLexicon lexicon;
    private final PersonLinker persons;
    private final OrganizationLinker organizations;

    NameGrouper(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.persons = new PersonLinker(lexicon);
        this.organizations = new OrganizationLinker(lexicon);
    }

    /**
     * Lists of groups that mean the same, in the order in which each is named first; each list in this order too.
     *
     * @param signOff where the article's sign-off begins
     */
    List<List<NameGroup>> group(String text, List<NamePiece> pieces, int signOff) {
        Map<String, NameGroup> byKey = new LinkedHashMap<>();
        for (NamePiece piece : pieces) {
            List<String> words = Folding.words(piece.span().in(text));
            if (!words.isEmpty()) {
                byKey.computeIfAbsent(key(words, piece), key -> new NameGroup(words, lexicon))
                        .add(piece);
            }
        }
        List<NameGroup> groups = List.copyOf(byKey.values());
        groups.forEach(this::weigh);
        uniteAliases(groups);
        persons.link(groups, signOff);
        joinTypes(groups);
        organizations.link(groups);
        Map<Integer, List<NameGroup>> united = new TreeMap<>();
        groups.forEach(group -> united.computeIfAbsent(group.root().start(), start -> new ArrayList<>())
                .add(group));
        return List.copyOf(united.values());
    }

    /** Names of one word are kept apart by whether they seem to be a person's, and by what title says which. */
    private String key(List<String> words, NamePiece piece) {
        String name = String.join(" ", words);
        if (words.size() > 1) {
            return name;
        }
        Token before = piece.before();
        boolean titled = before != null && before.isCapitalised() && lexicon.isTitle(before);
        String title = titled && before != null && lexicon.is(before, NameClass.COURTESY) ? before.lower() : "";
        return name + (titled || piece.type() == MentionType.PERSON ? " person " + title : " other");
    }

    private void uniteAliases(List<NameGroup> groups) {
        Map<String, NameGroup> known = new LinkedHashMap<>();
        groups.stream().filter(group -> lexicon.hasAlias(group.key())).forEach(group -> {
            NameGroup first = known.putIfAbsent(lexicon.alias(group.key()), group);
            PersonLinker.unite(group, first);
        });
    }

    /** What the words alone tell about the kind. */
    private void weigh(NameGroup group) {
        boolean known = lexicon.knowsFirstName(group.first());
        if (lexicon.is(group.last(), NameClass.ORGANISATION_HEAD) && !group.isSingle()) {
            group.vote(MentionType.ORGANIZATION);
        } else if (lexicon.isPlace(group.key()) && !group.isPerson()) {
            group.vote(MentionType.PLACE);
        } else if (known && group.words().size() == 2) {
            group.vote(MentionType.PERSON);
        }
    }

    /**
     * Joins what was kept apart when nobody's full name claims it: the mentions of one word then mean the same. Where
     * somebody is called Paris, the mentions that seem to be a city are that person too when they are the fewer.
     */
    private void joinTypes(List<NameGroup> groups) {
        Map<String, List<NameGroup>> byWord = new LinkedHashMap<>();
        groups.stream().filter(NameGroup::isSingle).forEach(group -> byWord.computeIfAbsent(
                        group.key(), word -> new ArrayList<>())
                .add(group));
        byWord.values().stream().filter(same -> same.size() > 1).forEach(this::join);
    }

    private void join(List<NameGroup> same) {
        NameGroup most = same.get(0);
        NameGroup person = null;
        for (NameGroup group : same) {
            most = group.pieces().size() > most.pieces().size() ? group : most;
            person = person == null && group.isNamed() ? group : person;
        }
        for (NameGroup group : same) {
            boolean city = lexicon.isPlace(group.key());
            boolean fewer = person != null
                    && (!city || person.pieces().size() >= group.pieces().size());
            NameGroup twin = fewer && person != null ? person : most;
            boolean conflict = (group.isMale() && twin.isFemale()) || (group.isFemale() && twin.isMale());
            boolean free = !group.isNamed() && (fewer || !twin.isNamed());
            if (free && !conflict) {
                group.unite(twin);
            }
        }
    }
}
