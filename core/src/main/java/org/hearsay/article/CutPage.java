package org.hearsay.article;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * An HTML page cut into blocks.
 *
 * @param blocks its blocks, in order
 * @param copy a plain copy of the page; each block stands in it under its index
 * @param whole the page itself, untouched
 */
record CutPage(List<Block> blocks, Document copy, Document whole) {}
