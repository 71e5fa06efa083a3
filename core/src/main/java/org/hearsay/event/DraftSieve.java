package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps of a sentence's drafts what it tells plainly, and joins those that tell one deed. */
final class DraftSieve {
    private final Words words;

    DraftSieve(Words words) {
        this.words = words;
    }

    /** The drafts of one sentence, in the order of their anchors. */
    List<Draft> sift(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean plain = draft.place() != Draft.Place.BACKGROUND || isWhole(draft);
            if (plain && hasActor(draft)) {
                join(kept, draft);
            }
        }
        return kept;
    }

    /** Whether somebody is told who takes part; a verb alone may mean things: "the colours agree". */
    private boolean hasActor(Draft draft) {
        Phrase actor = draft.actor();
        Phrase recipient = draft.recipient();
        return draft.rule().contains("noun")
                || draft.isCharge()
                || (actor != null && words.mayTellActor(actor))
                || (recipient != null && words.mayTellActor(recipient));
    }

    /** Whether both who did it and to whom are told by names or nouns for people. */
    private boolean isWhole(Draft draft) {
        Phrase actor = draft.actor();
        Phrase recipient = draft.recipient();
        return actor != null
                && recipient != null
                && !actor.equals(recipient)
                && words.tellsActor(actor)
                && words.tellsActor(recipient);
    }

    private static void join(List<Draft> kept, Draft draft) {
        for (int i = 0; i < kept.size(); i++) {
            Draft joined = joined(kept.get(i), draft);
            if (joined != null) {
                kept.set(i, joined);
                return;
            }
        }
        kept.add(draft);
    }

    /** Two drafts as one; null when they tell different deeds. */
    private static @Nullable Draft joined(Draft first, Draft second) {
        boolean same = first.type() == second.type()
                && first.factuality() == second.factuality()
                && first.ground() == second.ground()
                && !first.anchor().equals(second.anchor())
                && agree(first.actor(), second.actor())
                && (second.place() != Draft.Place.MAIN || agree(first.recipient(), second.recipient()));
        if (!same) {
            return null;
        }
        List<Phrase> anchor = new ArrayList<>(first.anchor());
        second.anchor().stream().filter(phrase -> !anchor.contains(phrase)).forEach(anchor::add);
        anchor.sort(Comparator.comparingInt(Phrase::from));
        return first.at(anchor)
                .with(
                        first.actor() == null ? second.actor() : first.actor(),
                        first.recipient() == null ? second.recipient() : first.recipient());
    }

    private static boolean agree(@Nullable Phrase one, @Nullable Phrase other) {
        return one == null || other == null || (one.from() < other.to() && other.from() < one.to());
    }
}
