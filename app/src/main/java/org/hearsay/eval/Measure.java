package org.hearsay.eval;

/**
 * The value of a figure, in the shape that its kind of figure has.
 *
 * <p><b>Units:</b> all shares are from 0 to 1; a share of nothing is 0. <b>Threads:</b> immutable.
 */
public sealed interface Measure {
    /** The one number to compare with others: F1, share or count. */
    double value();

    /**
     * How much of what was found is right, and how much of what is right was found.
     *
     * @param precision share of the findings that is right
     * @param recall share of the gold that was found
     * @param found number of findings
     * @param gold number of gold items
     */
    record Rate(double precision, double recall, int found, int gold) implements Measure {
        static Rate of(double right, int found, int gold) {
            return of(right, right, found, gold);
        }

        static Rate of(double rightFound, double rightGold, int found, int gold) {
            return new Rate(share(rightFound, found), share(rightGold, gold), found, gold);
        }

        /** The harmonic mean of precision and recall. */
        @Override
        public double value() {
            double sum = precision + recall;
            return sum == 0 ? 0 : 2 * precision * recall / sum;
        }
    }

    /**
     * A share of cases.
     *
     * @param value the share
     * @param of number of cases
     */
    record Share(double value, int of) implements Measure {
        static Share of(int right, int cases) {
            return new Share(share(right, cases), cases);
        }
    }

    /**
     * A share or mean without a number of cases of its own.
     *
     * @param value the share
     */
    record Mean(double value) implements Measure {}

    /**
     * A number of things.
     *
     * @param number at least 0
     */
    record Count(int number) implements Measure {
        @Override
        public double value() {
            return number;
        }
    }

    private static double share(double part, int whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
