package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, parsed and cut.
 *
 * @param document the parsed page, with the positions of its text
 * @param cut its blocks
 * @param headline its headline, where known
 */
record HtmlPage(Document document, CutPage cut, @Nullable String headline) {
    private static final int BLOCKS_AFTER = 13;
    private static final int BLOCKS_BEFORE = 6;

    /** The index of the block that holds the headline as the page shows it; -1 when none does. */
    int headlineIndex() {
        int heading = -1;
        String letters = headline == null ? "" : BlockFilter.letters(headline);
        for (Block block : cut.blocks()) {
            boolean first = block.box().nameIs("h1");
            // words have at least as many characters as letters
            boolean likely = headline != null && block.textLength() >= letters.length();
            if (likely && BlockFilter.letters(block.text()).equals(letters)) {
                return block.index();
            }
            heading = heading < 0 && first ? block.index() : heading;
        }
        return heading;
    }

    /** The blocks around the headline, those after it first; none where the page shows no headline. */
    List<Block> nearHeadline() {
        int headlineIndex = headlineIndex();
        List<Block> near = new ArrayList<>();
        if (headlineIndex >= 0) {
            List<Block> blocks = cut.blocks();
            near.addAll(blocks.subList(headlineIndex + 1, Math.min(blocks.size(), headlineIndex + 1 + BLOCKS_AFTER)));
            for (int i = headlineIndex - 1; i >= Math.max(0, headlineIndex - BLOCKS_BEFORE); i--) {
                near.add(blocks.get(i));
            }
        }
        return near;
    }
}
