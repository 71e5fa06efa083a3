package org.hearsay.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a text calls somebody beside the name.
 *
 * <p><b>Threads:</b> immutable.
 *
 * @param words the words as written, without the article before them; null when only the affiliation is told
 * @param affiliation the fullest name of whom the role is for; null when it is for nobody named
 */
record Role(@Nullable String words, @Nullable String affiliation) {
    /** The longer of two, the first of equals; an affiliation told alone is kept. */
    static @Nullable Role longer(@Nullable Role one, @Nullable Role two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return two.length() > one.length() ? two.and(one) : one.and(two);
    }

    private Role and(Role shorter) {
        return affiliation == null && shorter.words == null ? new Role(words, shorter.affiliation) : this;
    }

    private int length() {
        return words == null ? 0 : words.length();
    }
}
