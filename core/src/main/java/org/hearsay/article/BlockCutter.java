package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an HTML page into {@link Block}s and draws a plain copy of it, in which each block is marked by its index.
 *
 * <p>The copy has the page's elements of the block kind with their class, id and role, links and images, and no text
 * that readers do not see. A library may tear the copy apart: what it keeps is told by the marks, and the page itself,
 * with the positions of its text, stays whole. <b>Threads:</b> one per page.
 */
final class BlockCutter implements NodeFilter {
    /** Attribute of the copy that holds a block's index. */
    static final String MARK = "data-block";

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "select",
            "textarea",
            "button",
            "head",
            "audio",
            "video",
            "canvas",
            "dialog",
            "map");

    private static final Set<String> COPIED = Set.of("class", "id", "rel", "role", "itemprop");

    private final List<Block> blocks = new ArrayList<>();
    private final Document copy = Document.createShell("");
    private final Set<Element> boxes = new HashSet<>();
    private final Set<Element> split = new HashSet<>();
    private final List<Node> run = new ArrayList<>();
    private Element box;
    private Element copyBox = copy.body();
    private int links;

    private BlockCutter(Document page) {
        box = page.body();
    }

    /** Cuts a page that has a body. */
    static CutPage cut(Document page) {
        BlockCutter cutter = new BlockCutter(page);
        cutter.findBoxes(page.body());
        page.body().filter(cutter);
        cutter.flush();
        cutter.copy.title(page.title());
        return new CutPage(List.copyOf(cutter.blocks), cutter.copy);
    }

    /** Whatever holds a box is one too, and one with a box or a double line break inside is split. */
    private void findBoxes(Element body) {
        boxes.add(body);
        for (Element element : body.getAllElements()) {
            if (element.isBlock() && !element.equals(body)) {
                boxes.add(element);
                split(element.parent(), body);
            } else if (isSecondBreak(element)) {
                split(element.parent(), body);
            }
        }
    }

    private void split(@Nullable Element element, Element body) {
        Element up = element;
        while (up != null && split.add(up)) {
            boxes.add(up);
            up = up.equals(body) ? null : up.parent();
        }
    }

    private static boolean isSecondBreak(Element element) {
        if (!element.nameIs("br")) {
            return false;
        }
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element that && that.nameIs("br");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode) {
            run.add(node);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            if (isSecondBreak(element)) {
                flush();
            } else {
                run.add(element);
            }
        } else if (boxes.contains(element) && !element.equals(box)) {
            flush();
            box = element;
            Element made = plain(element);
            copyBox.appendChild(made);
            copyBox = made;
        } else if (element.nameIs("img")) {
            copyBox.appendChild(plain(element));
        }
        return FilterResult.CONTINUE;
    }

    private Element plain(Element element) {
        // a paragraph that is split holds paragraphs, which only a division may
        Element made = new Element(element.nameIs("p") && split.contains(element) ? "div" : element.normalName());
        element.attributes().forEach(attribute -> {
            if (COPIED.contains(attribute.getKey().toLowerCase(Locale.ROOT))) {
                made.attr(attribute.getKey(), attribute.getValue());
            }
        });
        return made;
    }

    private static boolean isUnseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node.equals(box)) {
            flush();
            Element up = box.parent();
            if (up != null && copyBox.parent() != null && !copyBox.equals(copy.body())) {
                box = up;
                copyBox = copyBox.parent();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        int length = 0;
        links = 0;
        for (Node node : run) {
            length += node instanceof TextNode text ? visible(text) : 0;
        }
        if (length > 0) {
            Element holder = copyBox;
            if (split.contains(box)) {
                holder = copyBox.appendElement("p");
            }
            holder.attr(MARK, Integer.toString(blocks.size()));
            fill(holder);
            blocks.add(new Block(blocks.size(), box, List.copyOf(run), length, links));
        }
        run.clear();
    }

    private void fill(Element holder) {
        for (Node node : run) {
            if (node instanceof TextNode text) {
                if (isInLink(text)) {
                    links += visible(text);
                    holder.appendElement("a").text(text.getWholeText());
                } else {
                    holder.appendText(text.getWholeText());
                }
            } else {
                holder.appendText(" ");
            }
        }
    }

    private boolean isInLink(TextNode text) {
        Node up = text.parent();
        while (up != null && !up.equals(box)) {
            if (up.nodeName().equals("a")) {
                return true;
            }
            up = up.parent();
        }
        return up != null && up.nodeName().equals("a");
    }

    private static int visible(TextNode text) {
        String words = text.getWholeText();
        int count = 0;
        for (int i = 0; i < words.length(); i++) {
            if (!isSpace(words.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    static boolean isSpace(char character) {
        return character <= ' ' || character == '\u00A0' || Character.isWhitespace(character);
    }
}
