package org.hearsay.article;

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
    /** The index of the block that holds the headline as the page shows it; -1 when none does. */
    int headlineIndex() {
        int heading = -1;
        for (Block block : cut.blocks()) {
            boolean first = block.box().nameIs("h1");
            if (headline != null && BlockFilter.letters(block.text()).equals(BlockFilter.letters(headline))) {
                return block.index();
            }
            heading = heading < 0 && first ? block.index() : heading;
        }
        return heading;
    }
}
