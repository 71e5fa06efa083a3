package org.hearsay.encoder;

import java.util.Arrays;

/** Whole numbers in a row that can be added to. <b>Threads:</b> for one thread. */
final class GrowingInts {
    private int[] numbers = new int[256];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** The number added last. */
    int last() {
        return numbers[size - 1];
    }

    /** Forgets what stands behind the first {@code size} numbers. */
    void shorten(int size) {
        this.size = size;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
