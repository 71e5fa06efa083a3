package org.hearsay.eval;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Span;

/**
 * The tokens of a text, and which of them a list of spans touches.
 *
 * <p><b>Shape:</b> a token is a run of word characters or one other character that is not white space; a token touched
 * in part counts as touched. <b>Units:</b> spans are UTF-16 code units into the text. <b>Threads:</b> immutable.
 * <b>Source:</b> the token metrics of Pareti (2015), as the project's Python scorer counts them.
 */
public final class TokenIndex {
    private final int[] starts;
    private final int[] ends;
    private final BitSet words;

    private TokenIndex(int[] starts, int[] ends, BitSet words) {
        this.starts = starts;
        this.ends = ends;
        this.words = words;
    }

    /** Cuts a text into tokens; any string will do, lone surrogates included. */
    public static TokenIndex of(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        BitSet words = new BitSet();
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (!WordCharacters.isSpace(character)) {
                if (WordCharacters.isWord(character)) {
                    end = wordEnd(text, at);
                    words.set(count, holdsLetterOrNumber(text, at, end));
                }
                starts[count] = at;
                ends[count++] = end;
            }
            at = end;
        }
        return new TokenIndex(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), words);
    }

    /** The tokens that the spans touch; empty spans touch none. */
    public IndexSet tokens(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            if (!span.isEmpty()) {
                touched.set(firstEndingAfter(span.start()), firstStartingFrom(span.end()));
            }
        }
        return new IndexSet(touched);
    }

    /** The tokens of a set that hold a letter or a number, without quote marks, commas and full stops. */
    public IndexSet words(IndexSet tokens) {
        return tokens.intersection(words);
    }

    private int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int firstStartingFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && WordCharacters.isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean holdsLetterOrNumber(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(WordCharacters::isLetterOrNumber);
    }
}
