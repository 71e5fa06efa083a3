package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** What the values of the class "unit" in {@code words.tsv} stand for. */
final class Units {
    private Units() {}

    /** The grain of a unit's periods; null for units of the clock. */
    static @Nullable Grain grain(String unit) {
        return switch (unit) {
            case "D" -> Grain.DAY;
            case "W" -> Grain.WEEK;
            case "WE" -> Grain.WEEKEND;
            case "M" -> Grain.MONTH;
            case "Q" -> Grain.QUARTER;
            case "Y" -> Grain.YEAR;
            case "DE" -> Grain.DECADE;
            case "CE" -> Grain.CENTURY;
            default -> null;
        };
    }

    /** A value with no date: {@code XXXX-WXX} for some week. */
    static String open(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    /** The value of a length: {@code P2D}, {@code PT5H30M}, {@code PXM}. */
    static String length(String number, boolean half, String unit) {
        boolean clock = unit.startsWith("T");
        if (number.equals("X")) {
            return (clock ? "PT" : "P") + "X" + plainUnit(unit);
        }
        double count = Double.parseDouble(number) + (half ? 0.5 : 0);
        boolean isHalved = count % 1 == 0.5;
        String finer = isHalved ? halved((long) count, unit) : null;
        return finer != null ? finer : (clock ? "PT" : "P") + digits(count, unit) + plainUnit(unit);
    }

    private static String digits(double count, String unit) {
        double scaled = count * (unit.equals("Q") ? 3 : scale(unit));
        return scaled == Math.rint(scaled) ? Long.toString((long) scaled) : Double.toString(scaled);
    }

    private static @Nullable String halved(long whole, String unit) {
        return switch (unit) {
            case "Y" -> "P" + (whole > 0 ? whole + "Y" : "") + "6M";
            case "TH" -> "PT" + (whole > 0 ? whole + "H" : "") + "30M";
            case "TM" -> "PT" + (whole > 0 ? whole + "M" : "") + "30S";
            case "D" -> "P" + (whole > 0 ? whole + "D" : "") + "T12H";
            default -> null;
        };
    }

    static int scale(String unit) {
        return switch (unit) {
            case "DE" -> 10;
            case "CE" -> 100;
            case "FN" -> 2;
            default -> 1;
        };
    }

    private static String plainUnit(String unit) {
        return switch (unit) {
            case "Q" -> "M";
            case "DE", "CE" -> "Y";
            case "FN" -> "W";
            case "TS" -> "S";
            case "TM" -> "M";
            case "TH" -> "H";
            default -> unit;
        };
    }
}
