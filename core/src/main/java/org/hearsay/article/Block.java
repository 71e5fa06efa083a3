package org.hearsay.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A run of inline content of an HTML page: what a reader sees as one paragraph, heading, list item or cell.
 *
 * @param index its place among the page's blocks, counting from 0
 * @param box the element whose flow it stands in
 * @param nodes its text nodes and single line breaks, in order
 * @param textLength how many characters other than white space it has
 * @param linkLength how many of them stand in links
 */
record Block(int index, Element box, List<Node> nodes, int textLength, int linkLength) {
    /** Its words, each run of white space and each line break as one space. */
    String text() {
        StringBuilder words = new StringBuilder();
        for (Node node : nodes) {
            append(words, node instanceof TextNode text ? text.getWholeText() : " ");
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char character = raw.charAt(i);
            if (!BlockCutter.isSpace(character)) {
                words.append(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
    }
}
