package org.hearsay.eval;

/** Counts right cases among all cases. <b>Threads:</b> one thread. */
final class Ratio {
    private int right;
    private int cases;

    void add(boolean isRight) {
        cases++;
        right += isRight ? 1 : 0;
    }

    int cases() {
        return cases;
    }

    Figure figure(String name, String meaning) {
        return new Figure(name, Measure.Share.of(right, cases), meaning);
    }
}
