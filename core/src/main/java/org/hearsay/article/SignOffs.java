package org.hearsay.article;

import java.util.List;
import org.hearsay.text.Span;

/**
 * Knows where an article's own words end and its sign-off begins: "Reporting by Ann Lee; editing by Bo Ray", "— AP", "Ends."
 *
 * <p>Such lines are dropped from pages ({@link FurnitureFilter}); a text that was given as an article keeps them.
 * <b>Threads:</b> thread-safe.
 */
public final class SignOffs {
    private final FurnitureFilter furniture;

    private SignOffs(FurnitureFilter furniture) {
        this.furniture = furniture;
    }

    /** Loads the patterns from the class path. */
    public static SignOffs load() {
        return new SignOffs(FurnitureFilter.load());
    }

    /**
     * How many of an article's sentences stand before its sign-off; the first always does.
     *
     * @param sentences in the order of the text
     */
    public int before(String text, List<Span> sentences) {
        int size = sentences.size();
        while (size > 1 && furniture.isSignOff(sentences.get(size - 1), text)) {
            size--;
        }
        return size;
    }
}
