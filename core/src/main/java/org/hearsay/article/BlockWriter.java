package org.hearsay.article;

import org.hearsay.text.AlignedText;
import org.hearsay.text.Span;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes blocks of an HTML page as lines of a text that remembers where its characters stand in the page.
 *
 * <p>Runs of white space become one space, as in a browser; a line break in the page becomes a line break unless the
 * words go on after it, in small letters or after a comma. Characters that nobody sees are left out. <b>Threads:</b> one per page.
 */
final class BlockWriter implements TextNodeAligner.Receiver {
    private final AlignedText.Builder out;
    private final TextNodeAligner aligner;
    private int keptFrom = -1;
    private int keptTo = -1;
    private int spaceFrom = -1;
    private int spaceTo = -1;
    private boolean broken;
    private boolean lineStarted;
    private char last = '\n';

    /**
     * Starts a text.
     *
     * @param page the page as it came
     * @param parsed what was parsed of it; offsets are the same
     */
    BlockWriter(String page, String parsed) {
        this.out = AlignedText.from(page);
        this.aligner = new TextNodeAligner(parsed);
    }

    /** Writes a block as one line, or several; none when nothing of it is seen. */
    void write(Block block) {
        if (lineStarted) {
            flush();
            out.insert("\n", keptTo);
        }
        lineStarted = false;
        spaceFrom = -1;
        broken = false;
        for (Node node : block.nodes()) {
            if (node instanceof TextNode text) {
                aligner.align(text, this);
            } else {
                broken = true;
            }
        }
    }

    AlignedText finish() {
        flush();
        return out.build();
    }

    @Override
    public void unit(String words, int start, int end, boolean verbatim) {
        if (words.length() == 1 && BlockCutter.isSpace(words.charAt(0)) && words.charAt(0) != 0) {
            if (spaceFrom < 0) {
                spaceFrom = start;
                spaceTo = end;
            } else if (spaceTo == start) {
                spaceTo = end;
            }
        } else if (words.length() > 1 || !isUnseen(words.charAt(0))) {
            space(start, words.charAt(0));
            keep(words, start, end, verbatim);
            lineStarted = true;
            last = words.charAt(words.length() - 1);
        }
    }

    /** Control characters and marks without a shape: nobody sees them, and they hide words from every comparison. */
    static boolean isUnseen(char character) {
        boolean layout = character >= '\t' && character <= '\r';
        boolean control = (character < ' ' && !layout) || (character >= 0x7F && character < 0xA0 && character != 0x85);
        return control || character == '\u00AD' || character == '\u200B' || character == '\uFEFF';
    }

    private void space(int next, char first) {
        if (lineStarted && (spaceFrom >= 0 || broken)) {
            boolean newLine = broken && (SentenceEnd.isAfter(last) || !(Character.isLowerCase(first) || last == ','));
            int from = spaceFrom >= 0 ? spaceFrom : next;
            int to = spaceFrom >= 0 ? spaceTo : next;
            String white = newLine ? "\n" : " ";
            boolean same = to - from == 1 && out.original().charAt(from) == white.charAt(0);
            keep(white, from, to, same);
        }
        spaceFrom = -1;
        broken = false;
    }

    private void keep(String words, int start, int end, boolean verbatim) {
        if (verbatim && start == keptTo && keptFrom >= 0) {
            keptTo = end;
            return;
        }
        flush();
        keptTo = end;
        if (verbatim) {
            keptFrom = start;
        } else {
            out.replace(new Span(start, end), words);
        }
    }

    private void flush() {
        if (keptFrom >= 0) {
            out.keep(new Span(keptFrom, keptTo));
        }
        keptFrom = -1;
    }
}
