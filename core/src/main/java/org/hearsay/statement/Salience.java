package org.hearsay.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who is in mind at a place of the text: all that were named, meant by a pronoun, or heard, not long before it.
 *
 * <p>Each sighting weighs by its part in the sentence and loses half of that with every sentence; who weighs most in sum
 * is meant. What stands in a quotation is seen only from inside the same quotation. <b>Shape:</b> filled in the order of
 * the text; the oldest are forgotten, so each question costs the same. <b>Threads:</b> one per article.
 * <b>Source:</b> Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution", with a weight for speaking.
 */
final class Salience {
    /** What part somebody has in a sentence. */
    enum Part {
        SPEAKER(6),
        SUBJECT(3),
        OBJECT(1.5),
        HEARER(1),
        OWNER(1);

        private final double weight;

        Part(double weight) {
            this.weight = weight;
        }
    }

    /** Somebody without a name is rarely who a pronoun means for long. */
    private static final double UNNAMED = 0.5;

    private static final int MOST = 60;
    private static final int FARTHEST_SENTENCE = 8;

    /** Who opens a paragraph is meant in the rest of it rather than who spoke before it. */
    private static final double SAME_PARAGRAPH = 2;

    private record Sighting(
            Referent who,
            Part part,
            Sentence sentence,
            @Nullable Quotation quotation) {
        double weight(Sentence now) {
            double opens = part == Part.SUBJECT && sentence.paragraph() == now.paragraph() ? SAME_PARAGRAPH : 1;
            double named = who.isNamed() ? 1 : UNNAMED;
            return opens * named * part.weight * Math.pow(0.5, distance(now));
        }

        int distance(Sentence now) {
            return now.index() - sentence.index();
        }
    }

    private final Deque<Sighting> sightings = new ArrayDeque<>();
    private int subjectSentence = -1;

    /** Adds a sighting. */
    void add(Referent who, Part part, Sentence sentence, @Nullable Quotation quotation) {
        sightings.addLast(new Sighting(who, part, sentence, quotation));
        if ((part == Part.SUBJECT || part == Part.SPEAKER) && quotation == null) {
            subjectSentence = Math.max(subjectSentence, sentence.index());
        }
        if (sightings.size() > MOST) {
            sightings.removeFirst();
        }
    }

    /** Whether a sentence has nobody yet who could be its subject. */
    boolean isOpen(Sentence sentence) {
        return subjectSentence < sentence.index();
    }

    /** The one most in mind that a condition holds for, as last seen; null when there is none. */
    @Nullable
    Referent most(Sentence now, @Nullable Quotation quotation, Predicate<Referent> condition) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Referent> last = new LinkedHashMap<>();
        for (Sighting one : sightings) {
            boolean seen = one.quotation() == null || one.quotation().equals(quotation);
            if (seen && one.distance(now) <= FARTHEST_SENTENCE && condition.test(one.who())) {
                weights.merge(one.who().key(), one.weight(now), Double::sum);
                last.put(one.who().key(), one.who());
            }
        }
        String best = null;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (best == null || entry.getValue() >= weights.getOrDefault(best, 0.0)) {
                best = entry.getKey();
            }
        }
        return best == null ? null : last.get(best);
    }

    /** The last one with one of some parts, outside quotations, if that was not long ago; null otherwise. */
    @Nullable
    Referent last(Set<Part> parts, Sentence now, int farthest, Predicate<Referent> condition) {
        Referent last = null;
        for (Sighting one : sightings) {
            boolean seen = parts.contains(one.part()) && one.quotation() == null;
            if (seen && one.distance(now) <= farthest && condition.test(one.who())) {
                last = one.who();
            }
        }
        return last;
    }
}
