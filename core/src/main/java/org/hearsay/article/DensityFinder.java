package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds an article's blocks by their density of text alone.
 *
 * <p>Blocks that read like paragraphs give their length to the elements around them, less with each step up; the
 * richest element holds the article. One walk over the blocks, so that it serves the pages that are too large for more.
 * <b>Source:</b> the idea of boilerpipe (Kohlschütter et al. 2010) and Readability.
 */
final class DensityFinder {
    private static final int SHORTEST_PARAGRAPH = 60;
    private static final int STEPS = 4;
    private static final double FADE = 0.6;

    private DensityFinder() {}

    static List<Block> find(List<Block> blocks) {
        Map<Element, Double> riches = new HashMap<>();
        Element best = null;
        double most = 0;
        for (Block block : blocks) {
            double gift = isParagraph(block) ? block.textLength() : 0;
            Element up = block.box().parent();
            for (int step = 0; step < STEPS && up != null && gift > 0; step++, up = up.parent()) {
                double sum = riches.merge(up, gift, Double::sum);
                if (sum > most) {
                    most = sum;
                    best = up;
                }
                gift *= FADE;
            }
        }
        return best == null ? List.of() : within(blocks, best);
    }

    private static List<Block> within(List<Block> blocks, Element holder) {
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            if (isIn(block.box(), holder) && block.linkLength() * 2 < block.textLength()) {
                found.add(block);
            }
        }
        return found;
    }

    static boolean isParagraph(Block block) {
        return block.textLength() >= SHORTEST_PARAGRAPH && block.linkLength() * 3 < block.textLength();
    }

    static boolean isIn(Element element, Element holder) {
        Element up = element;
        while (up != null && !up.equals(holder)) {
            up = up.parent();
        }
        return up != null;
    }
}
