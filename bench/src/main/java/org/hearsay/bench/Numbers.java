package org.hearsay.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How this module writes numbers. */
final class Numbers {
    private Numbers() {}

    /** A whole number as it is, any other with three decimals, nothing for an absent one. */
    static String plain(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
