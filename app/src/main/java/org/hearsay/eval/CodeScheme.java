package org.hearsay.eval;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.ListFile;

/**
 * A scheme of numbers for events ({@code codes.tsv}).
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param types the PLOVER types that numbers stand for, by their first digits
 */
record CodeScheme(Map<String, String> types) {
    /** The type of a number that stands for no event of PLOVER. */
    static final String NONE = "NONE";

    static final CodeScheme CAMEO = of("cameo");
    static final CodeScheme WEIS = of("weis");

    CodeScheme {
        types = Map.copyOf(types);
    }

    /** The scheme of that name in the list. */
    static CodeScheme of(String name) {
        Map<String, String> read = new HashMap<>();
        for (String line : ListFile.lines(CodeScheme.class, "codes.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals(name)) {
                read.put(cells[1], cells[2]);
            }
        }
        return new CodeScheme(read);
    }

    /** Whether a code is a number of such a scheme. */
    static boolean isNumber(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    /** The type that a code stands for: by its number, or the code itself when it is none; {@value #NONE} when by nothing. */
    String type(String code) {
        if (!isNumber(code)) {
            return code;
        }
        for (int end = code.length(); end > 0; end--) {
            String type = types.get(code.substring(0, end));
            if (type != null) {
                return type;
            }
        }
        return NONE;
    }
}
