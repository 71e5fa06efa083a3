package org.hearsay.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.encoder.MentionType;
import org.hearsay.sentence.Token;

/**
 * Unites long and short names of what is no person: "World Health Organization (WHO)", "the Journal", "Orsa Mills Inc.".
 *
 * <p>A short name that two long ones may have stays its own. Every step looks names up by their words. <b>Threads:</b>
 * immutable.
 */
final class OrganizationLinker {
    private static final int LONGEST = 10;
    private static final int LONGEST_ACRONYM = 7;
    private final NameLexicon lexicon;

    OrganizationLinker(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void link(List<NameGroup> all) {
        List<NameGroup> groups =
                all.stream().filter(group -> !group.root().isPerson()).toList();
        uniteBracketed(all);
        uniteInitials(groups);
        uniteShortened(groups);
    }

    /** "World Health Organization (WHO)" and "WHO (World Health Organization)". */
    private void uniteBracketed(List<NameGroup> groups) {
        Map<Integer, NameGroup> byLastWord = new HashMap<>();
        groups.forEach(group ->
                group.pieces().forEach(piece -> byLastWord.put(piece.last().start(), group)));
        for (NameGroup group : groups) {
            for (NamePiece piece : group.pieces()) {
                Token before = piece.before();
                NameGroup named = before == null || !before.form().equals("(") || piece.from() < 2
                        ? null
                        : byLastWord.get(piece.tokens().get(piece.from() - 2).start());
                if (named != null && (abbreviates(group, named) || abbreviates(named, group))) {
                    group.unite(named);
                }
            }
        }
    }

    private static boolean abbreviates(NameGroup shorter, NameGroup longer) {
        return isAcronym(shorter)
                && !longer.isSingle()
                && shorter.key().charAt(0) == longer.key().charAt(0);
    }

    private static boolean isAcronym(NameGroup group) {
        return group.isSingle()
                && group.key().length() <= LONGEST_ACRONYM
                && Folding.isAcronym(group.pieces().get(0).first().form());
    }

    private void uniteInitials(List<NameGroup> groups) {
        OnlyOne byInitials = new OnlyOne();
        for (NameGroup group : groups) {
            if (!group.isSingle() && group.words().size() <= LONGEST) {
                byInitials.put(initials(group, true), group);
                byInitials.put(initials(group, false), group);
            }
        }
        groups.stream()
                .filter(OrganizationLinker::isAcronym)
                .forEach(group -> PersonLinker.unite(group, byInitials.get(group.key())));
    }

    private String initials(NameGroup group, boolean all) {
        return group.words().stream()
                .filter(word -> all || !lexicon.is(word, NameClass.LINK))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** "the Journal" of "Wall Street Journal", "Orsa Mills" of "Orsa Mills Inc.", "the Church" of "Church of the Sun". */
    private void uniteShortened(List<NameGroup> groups) {
        OnlyOne shortened = new OnlyOne();
        List<NameGroup> organizations = groups.stream()
                .filter(group -> group.type() == MentionType.ORGANIZATION)
                .toList();
        for (NameGroup group : organizations) {
            List<String> words = group.words();
            for (int cut = 1; cut < words.size() && words.size() <= LONGEST; cut++) {
                if (endStands(words, cut)) {
                    shortened.put(String.join(" ", words.subList(cut, words.size())), group);
                }
                if (beginningStands(words, cut)) {
                    shortened.put(String.join(" ", words.subList(0, cut)), group);
                }
            }
        }
        organizations.forEach(group -> PersonLinker.unite(group, shortened.get(group.key())));
    }

    private boolean endStands(List<String> words, int cut) {
        return lexicon.is(words.get(words.size() - 1), NameClass.ORGANISATION_HEAD)
                || words.subList(0, cut).stream().allMatch(word -> lexicon.is(word, NameClass.PARTICLE));
    }

    private boolean beginningStands(List<String> words, int cut) {
        return lexicon.is(words.get(cut), NameClass.LINK)
                || words.subList(cut, words.size()).stream().allMatch(word -> lexicon.is(word, NameClass.COMPANY));
    }
}
