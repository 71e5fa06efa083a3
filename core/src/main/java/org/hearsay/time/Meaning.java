package org.hearsay.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value comes from what a rule's pattern has kept. */
interface Meaning {
    /** The value of an expression, in the article as read so far; null when its words, though alike, tell no time. */
    @Nullable
    Dated value(Expression expression, Scene scene);

    /** The meaning that the third column of {@code rules.tsv} names. */
    static Meaning of(String column) {
        List<String> words = List.of(column.split(" "));
        String last = words.get(words.size() - 1);
        return switch (words.get(0)) {
            case "calendar" -> new CalendarMeaning();
            case "dayofmonth" -> new DayOfMonthMeaning();
            case "unit" -> new UnitMeaning();
            case "offset" -> new OffsetMeaning(last.equals("ref"));
            case "reference" -> new ReferenceMeaning();
            case "comparison" -> new ComparisonMeaning();
            case "duration" -> new DurationMeaning();
            case "set" -> new SetMeaning();
            case "constant" -> (expression, scene) -> Dated.open(last);
            case "nothing" -> (expression, scene) -> null;
            case "decade" -> CenturyMeaning.decade();
            case "century" -> CenturyMeaning.century();
            case "feast" -> new FeastMeaning();
            default -> throw new IllegalStateException("no such meaning: " + column);
        };
    }
}
