package org.hearsay.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds which blocks of a page are its article.
 *
 * <p>The choice is readability4j's ({@link ArticleChooser}), which knows the ways of news pages; where it finds nothing, or the page is too large
 * for it, density of text decides. <b>Threads:</b> thread-safe.
 */
final class BodyFinder {
    /** The library looks at every element's siblings and prints it; real pages stay far below. */
    private static final int MOST_ELEMENTS = 15_000;

    /** It reads a text once for each element around it: characters times depth. */
    private static final long MOST_WORK = 20_000_000;

    /** Less than two sentences: a notice, not an article. */
    private static final int SHORTEST_ARTICLE = 140;

    private BodyFinder() {}

    static List<Block> find(CutPage page) {
        List<Block> blocks = page.blocks();
        List<Block> body = isLarge(page) ? List.of() : kept(page);
        List<Block> dense = length(body) < SHORTEST_ARTICLE ? DensityFinder.find(blocks) : List.of();
        return length(dense) > length(body) ? dense : body;
    }

    private static boolean isLarge(CutPage page) {
        if (page.blocks().size() > MOST_ELEMENTS || page.copy().getAllElements().size() > MOST_ELEMENTS) {
            return true;
        }
        long work = 0;
        for (Block block : page.blocks()) {
            work += (long) block.textLength() * depth(block.box());
        }
        return work > MOST_WORK;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element up = element.parent(); up != null; up = up.parent()) {
            depth++;
        }
        return depth;
    }

    static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::textLength).sum();
    }

    private static List<Block> kept(CutPage page) {
        Element found = ArticleChooser.choose(page);
        BitSet kept = new BitSet();
        if (found != null) {
            for (Element element : found.getElementsByAttribute(BlockCutter.MARK)) {
                kept.set(Integer.parseInt(element.attr(BlockCutter.MARK)));
            }
        }
        List<Block> body = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (kept.get(block.index())) {
                body.add(block);
            }
        }
        return body;
    }
}
