package org.hearsay.encoder;

/**
 * A cue that the model found: words by which somebody is said to say something.
 *
 * <p><b>Units:</b> indices into {@link EncodedArticle#words()}. <b>Threads:</b> immutable. <b>Source:</b> predicates as in
 * semantic role labelling (Palmer, Gildea & Xue 2010); cues as in PARC 3.0 and PolNeAR.
 *
 * @param first its first word
 * @param end the word after its last; more than {@code first}
 * @param probability the highest that one of its words belongs to a cue, from 0 to 1
 * @param inner whether only the head for cues inside somebody's content found it
 * @param arguments the part that each word around it plays for it
 */
public record Predicate(int first, int end, double probability, boolean inner, Arguments arguments) {
    public Predicate {
        if (first < 0 || end <= first || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "not a predicate: [" + first + ", " + end + ") with probability " + probability);
        }
    }
}
