package org.hearsay.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Words that nobody uses, some often and most rarely, as in a language.
 *
 * <p><b>Threads:</b> immutable, but for the random numbers that a caller brings. <b>Source:</b> Zipf's law.
 */
final class InventedWords {
    private static final String CONSONANTS = "bcdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    private final List<String> words = new ArrayList<>();
    private final double[] upTo;

    /**
     * @param count how many different words
     * @param flatness shifts the ranks, so that the most frequent are less frequent
     * @param capital whether they are names
     */
    InventedWords(int count, int flatness, boolean capital, Random random) {
        upTo = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            words.add(word(random, capital));
            sum += 1.0 / (i + flatness);
            upTo[i] = sum;
        }
    }

    private static String word(Random random, boolean capital) {
        StringBuilder word = new StringBuilder();
        for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            if (random.nextInt(3) == 0) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            }
        }
        if (capital) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }

    String next(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int place = Arrays.binarySearch(upTo, at);
        return words.get(Math.min(words.size() - 1, place < 0 ? -place - 1 : place));
    }
}
