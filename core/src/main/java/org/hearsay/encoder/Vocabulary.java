package org.hearsay.encoder;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The word pieces that the model knows; a piece's number is its line.
 *
 * <p><b>Errors:</b> a list without the special pieces is a broken build: {@link IllegalStateException}. <b>Threads:</b>
 * immutable. <b>Source:</b> WordPiece (Wu et al. 2016) as in BERT: pieces that go on a word begin with {@code ##}.
 */
final class Vocabulary {
    /** In code points; a longer word is unknown as a whole. */
    private static final int LONGEST_WORD = 100;

    private static final String GOES_ON = "##";
    private static final int NONE = -1;

    private final Map<String, Integer> starts = new HashMap<>(1 << 16);
    private final Map<String, Integer> rests = new HashMap<>(1 << 14);
    private final int longest;
    private final int start;
    private final int end;
    private final int unknown;
    private final int breakPiece;

    private Vocabulary(String lines) {
        int longestPiece = 0;
        int number = 0;
        for (int from = 0; from < lines.length(); ) {
            int to = lines.indexOf('\n', from);
            String piece = lines.substring(from, to < 0 ? lines.length() : to);
            boolean goesOn = piece.startsWith(GOES_ON);
            (goesOn ? rests : starts).put(goesOn ? piece.substring(GOES_ON.length()) : piece, number++);
            longestPiece = Math.max(longestPiece, piece.length());
            from += piece.length() + 1;
        }
        longest = longestPiece;
        start = special("[CLS]");
        end = special("[SEP]");
        unknown = special("[UNK]");
        breakPiece = special("[unused0]");
    }

    /** The vocabulary in a file of one piece a line. */
    static Vocabulary of(byte[] file) {
        return new Vocabulary(new String(file, StandardCharsets.UTF_8));
    }

    private int special(String piece) {
        Integer number = starts.get(piece);
        if (number == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /** The piece that begins a text. */
    int start() {
        return start;
    }

    /** The piece that ends a text. */
    int end() {
        return end;
    }

    /** The piece between two paragraphs. */
    int breakPiece() {
        return breakPiece;
    }

    /** Adds the numbers of a folded word's pieces: from the left the longest that is known; one alone where none is. */
    void cut(String word, GrowingInts into) {
        int before = into.size();
        int at = word.codePointCount(0, word.length()) > LONGEST_WORD ? NONE : 0;
        while (at != NONE && at < word.length()) {
            at = addLongest(word, at, into);
        }
        if (at == NONE) {
            into.shorten(before);
            into.add(unknown);
        }
    }

    /** Adds the longest piece that stands at {@code from}; gives its end. */
    private int addLongest(String word, int from, GrowingInts into) {
        Map<String, Integer> pieces = from == 0 ? starts : rests;
        for (int to = Math.min(word.length(), from + longest); to > from; to--) {
            Integer number = pieces.get(word.substring(from, to));
            if (number != null) {
                into.add(number);
                return to;
            }
        }
        return NONE;
    }
}
