package org.hearsay.encoder;

import java.util.Arrays;

/**
 * How likely each word of a window is source, content or addressee of one predicate.
 *
 * <p><b>Shape:</b> the window holds the words from {@link #from()} to before {@link #to()}; words outside it play no part
 * and have probability 0. <b>Units:</b> indices into {@link EncodedArticle#words()}; probabilities from 0 to 1, which with
 * that of playing no part sum to 1. <b>Threads:</b> immutable.
 */
public final class Arguments {
    private final int from;
    private final float[] source;
    private final float[] content;
    private final float[] addressee;

    /**
     * Arguments from their probabilities, which are copied.
     *
     * @param from the window's first word
     * @param source one number for each word of the window, as the other two
     */
    public Arguments(int from, float[] source, float[] content, float[] addressee) {
        if (from < 0 || source.length != content.length || source.length != addressee.length) {
            throw new IllegalArgumentException("not a window from " + from + ": " + source.length + " sources, "
                    + content.length + " contents, " + addressee.length + " addressees");
        }
        this.from = from;
        this.source = source.clone();
        this.content = content.clone();
        this.addressee = addressee.clone();
    }

    /** The window's first word. */
    public int from() {
        return from;
    }

    /** The word after the window's last. */
    public int to() {
        return from + source.length;
    }

    /** The probability that a word belongs to the source. */
    public double source(int word) {
        return at(source, word);
    }

    /** The probability that a word belongs to the content. */
    public double content(int word) {
        return at(content, word);
    }

    /** The probability that a word belongs to the addressee. */
    public double addressee(int word) {
        return at(addressee, word);
    }

    private double at(float[] probabilities, int word) {
        return word < from || word >= to() ? 0 : probabilities[word - from];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that
                && from == that.from
                && Arrays.equals(source, that.source)
                && Arrays.equals(content, that.content)
                && Arrays.equals(addressee, that.addressee);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(source) + Arrays.hashCode(content)) + from;
    }

    @Override
    public String toString() {
        return "arguments of the words [" + from + ", " + to() + ")";
    }
}
