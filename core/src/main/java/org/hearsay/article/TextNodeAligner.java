package org.hearsay.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Tells for each character of a parsed text node where it stands in the page's source.
 *
 * <p>The parser says where a node's text starts and ends; in between, an entity stands for one or two characters and a
 * null character for none. <b>Threads:</b> one per page.
 */
final class TextNodeAligner {
    /** The longest named entity of HTML has 33 characters. */
    private static final int LONGEST_ENTITY = 40;

    /** An end tag without a name: the parser passes over it, and the text around it stays one node. */
    private static final String NOTHING = "</>";

    /** Takes the units of a text, in order. */
    interface Receiver {
        /**
         * One character as it stands in the source, or the one or two characters of one entity.
         *
         * @param words the characters
         * @param start where their source starts
         * @param end where their source ends; their source differs from them when it is longer or an entity
         * @param verbatim whether the source has the same characters
         */
        void unit(String words, int start, int end, boolean verbatim);
    }

    private final String source;
    private final Map<String, Entity> entities = new HashMap<>();

    TextNodeAligner(String source) {
        this.source = source;
    }

    /**
     * An entity at the start of a candidate.
     *
     * @param words what it stands for
     * @param length how many characters of the source it has; 0 when the candidate is no entity
     */
    private record Entity(String words, int length) {}

    /** Hands over the units of a node; nothing when the parser made the node up. */
    void align(TextNode node, Receiver receiver) {
        String words = node.getWholeText();
        int at = node.sourceRange().startPos();
        int end = Math.min(node.sourceRange().endPos(), source.length());
        if (at < 0 || at >= end) {
            return;
        }
        int made = 0;
        while (made < words.length() && at < end) {
            char raw = source.charAt(at);
            Entity entity = raw == '&' ? entityAt(at, end) : NO_ENTITY;
            if (raw == '<' && source.startsWith(NOTHING, at) && !words.startsWith(NOTHING, made)) {
                at += NOTHING.length();
            } else if (entity.length() > 0 && words.startsWith(entity.words(), made)) {
                receiver.unit(entity.words(), at, at + entity.length(), false);
                made += entity.words().length();
                at += entity.length();
            } else if (raw == words.charAt(made)) {
                receiver.unit(words.substring(made, made + 1), at, at + 1, true);
                made++;
                at++;
            } else if (raw == 0) {
                made += words.charAt(made) == '\uFFFD' ? 1 : 0;
                at++;
            } else if (words.charAt(made) == '\uFFFD') {
                // stands for a null character that the parser counts to the text before
                made++;
            } else {
                // something the parser passed over: what matches after it is still where it says
                at++;
            }
        }
    }

    private static final Entity NO_ENTITY = new Entity("", 0);

    private Entity entityAt(int at, int end) {
        int to = at + 1;
        while (to < end && to - at < LONGEST_ENTITY && isPart(source.charAt(to))) {
            to++;
        }
        if (to < end && source.charAt(to) == ';') {
            to++;
        }
        return entities.computeIfAbsent(source.substring(at, to), TextNodeAligner::read);
    }

    private static boolean isPart(char character) {
        return character == '#' || (character < 128 && Character.isLetterOrDigit(character));
    }

    private static Entity read(String candidate) {
        String decoded = Parser.unescapeEntities(candidate, false);
        if (decoded.equals(candidate)) {
            return NO_ENTITY;
        }
        int tail = 0;
        while (tail < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - tail) == candidate.charAt(candidate.length() - 1 - tail)) {
            tail++;
        }
        return new Entity(decoded.substring(0, decoded.length() - tail), candidate.length() - tail);
    }
}
