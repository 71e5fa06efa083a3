package org.hearsay.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.event.Chunk.Kind;
import org.jspecify.annotations.Nullable;

/** Deeds that nouns tell by themselves: "the assassination of X by Y". One sentence, one thread. */
final class NounDeeds {
    private final Clauses clauses;
    private final Words words;

    NounDeeds(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words();
    }

    /** The deeds of all nouns that no verb has taken up, in order. */
    List<Draft> drafts(BitSet taken) {
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i < clauses.chunks().size(); i++) {
            Chunk chunk = clauses.chunks().get(i);
            if (chunk.is(Kind.NOUN) && !taken.get(chunk.to() - 1)) {
                found.addAll(drafts(i, chunk));
            }
        }
        return found;
    }

    private List<Draft> drafts(int index, Chunk chunk) {
        NounEntry noun = words.noun(chunk.to() - 1);
        Deed deed = noun == null ? null : noun.deed();
        if (noun == null || deed == null) {
            return List.of();
        }
        Phrase by = first(index, noun.by());
        Phrase to = recipient(index, noun);
        Phrase actor = by != null && !by.equals(to) ? by : owner(index, chunk);
        boolean killing = to != null && isKilling(deed);
        boolean clause = actor != null && isVerbal(deed) && tellsMore(index);
        if (!killing && !clause && (actor == null || to == null)) {
            return List.of();
        }
        List<Phrase> anchor = List.of(new Phrase(chunk.to() - 1, chunk.to()));
        Draft.Place place = killing || clause ? Draft.Place.MAIN : Draft.Place.BACKGROUND;
        Draft draft = new Draft(deed, anchor, actor, to, noun.isMutual(), Factuality.HAPPENED, place, "noun", 0, null);
        Phrase second = killing && to != null ? clauses.joined(to) : null;
        return second == null ? List.of(draft) : List.of(draft, draft.with(actor, second));
    }

    private @Nullable Phrase recipient(int index, NounEntry noun) {
        int told = noun.to().contains("clause") ? clauses.toldByThat(index) : -1;
        return told >= 0 ? clauses.subject(told) : first(index, noun.to());
    }

    private static boolean isVerbal(Deed deed) {
        return deed.type() == EventType.REQUEST
                || deed.type() == EventType.THREATEN
                || deed.type() == EventType.REJECT
                || deed.type() == EventType.AGREE;
    }

    /** Whether what is asked or promised follows: "its call to leave", "its demand that they leave". */
    private boolean tellsMore(int index) {
        VerbGroup next = clauses.verb(index + 1);
        boolean infinitive = next != null && next.form() == VerbGroup.Form.INFINITIVE;
        return infinitive || clauses.isThat(index + 1);
    }

    private static boolean isKilling(Deed deed) {
        return deed.cameo().startsWith("18");
    }

    private @Nullable Phrase first(int index, List<String> prepositions) {
        for (String preposition : prepositions) {
            Phrase found = clauses.adjunct(index, preposition);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whose it is: "Egypt's visit"; or the name before the noun: "Israeli strikes". */
    private @Nullable Phrase owner(int index, Chunk chunk) {
        if (words.is(chunk.from(), WordKind.OWNING)) {
            return clauses.subjectBefore(index);
        }
        for (int i = chunk.to() - 2; i >= chunk.from(); i--) {
            if (words.isOwner(i)) {
                return new Phrase(chunk.from(), i + 1);
            }
        }
        int from = chunk.from();
        while (from < chunk.to() - 1 && words.is(from, WordKind.DETERMINER)) {
            from++;
        }
        int to = from;
        while (to < chunk.to() - 1 && words.isCapitalised(to)) {
            to++;
        }
        return to > from ? new Phrase(from, to) : null;
    }
}
