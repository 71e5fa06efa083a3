package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts labels of matched statements: kind, canonical speaker, source type. <b>Threads:</b> one thread. */
final class LabelTally {
    private final Ratio kind = new Ratio();
    private final Ratio speaker = new Ratio();
    private final Ratio speakerNear = new Ratio();
    private final Ratio type = new Ratio();

    void add(ScoredStatement found, ScoredStatement gold) {
        if (isGiven(gold.kind())) {
            kind.add(Objects.equals(gold.kind(), found.kind()));
        }
        if (isGiven(gold.speaker())) {
            speaker.add(SpeakerNames.same(gold.speaker(), found.speaker()));
            speakerNear.add(SpeakerNames.near(gold.speaker(), found.speaker()));
        }
        if (isGiven(gold.sourceType())) {
            type.add(Objects.equals(gold.sourceType(), found.sourceType()));
        }
    }

    /** The kind always, the rest only when some gold tells of it. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(kind.figure("kind.acc", "direct, indirect or mixed is right"));
        if (speaker.cases() > 0) {
            figures.add(speaker.figure("speaker.name", "canonical speaker is right"));
            figures.add(speakerNear.figure("speaker.name_any", "last name or part of it is right"));
        }
        if (type.cases() > 0) {
            figures.add(type.figure("type.acc", "type of source is right"));
        }
        return List.copyOf(figures);
    }

    static boolean isGiven(@Nullable String label) {
        return label != null && !label.isEmpty();
    }
}
