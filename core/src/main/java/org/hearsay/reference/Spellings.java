package org.hearsay.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that are to be found again by a spelling one letter off.
 *
 * <p>A letter left out, put in or replaced, or two neighbours swapped. Short words are left alone: most of them are one
 * letter off another. <b>Threads:</b> for one thread. <b>Source:</b> symmetric deletes (Garbe 2012).
 */
final class Spellings {
    private static final int SHORTEST = 5;
    private static final String SEVERAL = "";
    private final Map<String, String> words = new HashMap<>();

    void add(String word) {
        if (word.length() >= SHORTEST) {
            for (String variant : variants(word)) {
                words.merge(variant, word, (one, two) -> one.equals(two) ? one : SEVERAL);
            }
        }
    }

    /** The only added word that is one letter off; null when there is none, or several. */
    @Nullable
    String near(String word) {
        String near = null;
        for (String variant : word.length() < SHORTEST ? List.<String>of() : variants(word)) {
            String found = words.get(variant);
            if (found != null && isOneOff(found, word)) {
                if (near != null && !near.equals(found)) {
                    return null;
                }
                near = found;
            }
        }
        return near;
    }

    /** The word, and the word without each of its letters. */
    private static List<String> variants(String word) {
        List<String> variants = new ArrayList<>(List.of(word));
        for (int i = 0; i < word.length(); i++) {
            variants.add(word.substring(0, i) + word.substring(i + 1));
        }
        return variants;
    }

    private static boolean isOneOff(String one, String two) {
        if (one.length() != two.length()) {
            return one.length() > two.length()
                    ? variants(one).contains(two)
                    : variants(two).contains(one);
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        if (at == one.length()) {
            return false;
        }
        boolean swapped = at + 1 < one.length()
                && one.charAt(at) == two.charAt(at + 1)
                && one.charAt(at + 1) == two.charAt(at)
                && one.substring(at + 2).equals(two.substring(at + 2));
        return swapped || one.substring(at + 1).equals(two.substring(at + 1));
    }
}
