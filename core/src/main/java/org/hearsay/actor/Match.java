package org.hearsay.actor;

import java.util.List;

/**
 * Words of a phrase that mean something.
 *
 * @param start index of the first word
 * @param end index behind the last word
 * @param meanings what they may mean, in the order of the lists; not empty
 * @param own whether a user's overlay tells it
 */
record Match(int start, int end, List<Meaning> meanings, boolean own) {
    Match asOwn() {
        return new Match(start, end, meanings, true);
    }

    int length() {
        return end - start;
    }

    /** The meanings of a kind, in order. */
    <M extends Meaning> List<M> all(Class<M> kind) {
        return meanings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether it may mean something of a kind. */
    boolean is(Class<? extends Meaning> kind) {
        return meanings.stream().anyMatch(kind::isInstance);
    }
}
