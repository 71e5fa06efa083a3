package org.hearsay.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Counts the characters that an element shows, and how many of them stand in links, without making its text.
 *
 * <p><b>Units:</b> UTF-16; a run of white space is one, and none at the start or the end. <b>Threads:</b> one.
 */
final class TextLength {
    private int length;
    private int linkLength;
    private boolean spaceBefore;

    int length() {
        return length;
    }

    int linkLength() {
        return linkLength;
    }

    void add(Element element) {
        spaceBefore |= element.isBlock() || element.nameIs("br");
        int before = length;
        boolean link = element.nameIs("a");
        boolean space = spaceBefore && length > 0;
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                add(text.getWholeText());
            } else if (child instanceof Element inner) {
                add(inner);
            }
        }
        spaceBefore |= element.isBlock();
        if (link && length > before) {
            linkLength += length - before - (space ? 1 : 0);
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (BlockCutter.isSpace(words.charAt(i))) {
                spaceBefore = true;
            } else {
                length += spaceBefore && length > 0 ? 2 : 1;
                spaceBefore = false;
            }
        }
    }
}
