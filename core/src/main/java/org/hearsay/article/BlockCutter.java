package org.hearsay.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    private final Deque<OpenBox> open = new ArrayDeque<>();
    private Element box;
    private int links;

    private BlockCutter(Document page) {
        box = page.body();
        open.push(new OpenBox(box, copy.body()));
    }

    /** Cuts a page that has a body. */
    static CutPage cut(Document page) {
        BlockCutter cutter = new BlockCutter(page);
        cutter.findBoxes(page.body());
        page.body().filter(cutter);
        cutter.flush();
        cutter.copy.title(page.title());
        return new CutPage(List.copyOf(cutter.blocks), cutter.copy, page);
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
            open.push(new OpenBox(element, null));
        } else if (element.nameIs("img")) {
            drawn().appendChild(plain(element));
        }
        return FilterResult.CONTINUE;
    }

    /** A box that the walk is in, and its copy once there is something to put into it. */
    private static final class OpenBox {
        private final Element box;
        private @Nullable Element copy;

        private OpenBox(Element box, @Nullable Element copy) {
            this.box = box;
            this.copy = copy;
        }
    }

    /** The copy of the innermost open box; boxes without content are never drawn. */
    private Element drawn() {
        Element below = null;
        Element innermost = null;
        for (OpenBox around : open) {
            boolean drawnBefore = around.copy != null;
            Element here = around.copy != null ? around.copy : plain(around.box);
            around.copy = here;
            innermost = innermost == null ? here : innermost;
            if (below != null) {
                here.appendChild(below);
            }
            if (drawnBefore) {
                break;
            }
            below = here;
        }
        return Objects.requireNonNull(innermost, "the body is always open");
    }

    private Element plain(Element element) {
        // a paragraph that is split holds paragraphs, which only a division may; and some sites are one form
        boolean division = element.nameIs("form") || (element.nameIs("p") && split.contains(element));
        Element made = new Element(division ? "div" : element.normalName());
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
            if (up != null && open.size() > 1) {
                box = up;
                open.pop();
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
            Element holder = drawn();
            if (split.contains(box)) {
                holder = holder.appendElement("p");
            }
            holder.attr(MARK, Integer.toString(blocks.size()));
            fill(holder);
            blocks.add(new Block(blocks.size(), box, List.copyOf(run), length, links));
        }
        run.clear();
    }

    private void fill(Element holder) {
        StringBuilder plain = new StringBuilder();
        for (Node node : run) {
            if (node instanceof TextNode text && isInLink(text)) {
                links += visible(text);
                holder.appendText(plain.toString());
                plain.setLength(0);
                holder.appendElement("a").text(text.getWholeText());
            } else {
                plain.append(node instanceof TextNode text ? text.getWholeText() : " ");
            }
        }
        holder.appendText(plain.toString());
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
        return character < 0x80
                ? character <= ' '
                : Character.isSpaceChar(character) || Character.isWhitespace(character);
    }
}
