package org.hearsay.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.time.TimexType;

/**
 * Values of times in plain words. What has none stays as it is.
 *
 * <p><b>Source:</b> TIMEX3 values as TimeML 1.2.1 has them.
 */
final class PlainTimes {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(.+))?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([A-Z]{2}|[QH]\\d)");
    private static final Pattern LENGTH = Pattern.compile("P(T?)([0-9.]+|X)([A-Z]{1,2})");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final Map<String, String> REFERENCES =
            Map.of("PAST_REF", "in the past", "PRESENT_REF", "now", "FUTURE_REF", "in the future");
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("MO", "morning"),
            Map.entry("MI", "midday"),
            Map.entry("AF", "afternoon"),
            Map.entry("EV", "evening"),
            Map.entry("NI", "night"),
            Map.entry("DT", "in daytime"),
            Map.entry("SP", "spring"),
            Map.entry("SU", "summer"),
            Map.entry("FA", "autumn"),
            Map.entry("WI", "winter"),
            Map.entry("Q1", "first quarter"),
            Map.entry("Q2", "second quarter"),
            Map.entry("Q3", "third quarter"),
            Map.entry("Q4", "fourth quarter"),
            Map.entry("H1", "first half"),
            Map.entry("H2", "second half"));
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("D", "day"),
            Map.entry("W", "week"),
            Map.entry("WE", "weekend"),
            Map.entry("M", "month"),
            Map.entry("Q", "quarter"),
            Map.entry("Y", "year"),
            Map.entry("DE", "decade"),
            Map.entry("CE", "century"),
            Map.entry("TH", "hour"),
            Map.entry("TM", "minute"),
            Map.entry("TS", "second"));

    private PlainTimes() {}

    /** "March 2026", "the week of 2026-03-16", "2 days". */
    static String of(TimexType type, String value) {
        if (REFERENCES.containsKey(value)) {
            return REFERENCES.get(value);
        }
        String told = type == TimexType.SET ? repeated(value) : once(value);
        return told.contains("X") ? "not dated (" + value + ")" : told;
    }

    private static String repeated(String value) {
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            return "every "
                    + DayOfWeek.of(Integer.parseInt(weekday.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        return value.startsWith("P") ? "every " + once(value).replaceFirst("^1 ", "") : once(value);
    }

    private static String once(String value) {
        Matcher matcher = DAY.matcher(value);
        if (matcher.matches()) {
            return matcher.group(2) == null ? value : matcher.group(1) + ", " + clock(matcher.group(2));
        }
        matcher = LENGTH.matcher(value);
        if (matcher.matches()) {
            return length(matcher);
        }
        return value.matches("\\d{2,4}.*") ? calendar(value) : value;
    }

    private static String calendar(String value) {
        Matcher matcher = WEEK.matcher(value);
        if (matcher.matches()) {
            return week(matcher);
        }
        matcher = MONTH.matcher(value);
        if (matcher.matches() && Integer.parseInt(matcher.group(2)) >= 1 && Integer.parseInt(matcher.group(2)) <= 12) {
            Month month = Month.of(Integer.parseInt(matcher.group(2)));
            return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + matcher.group(1);
        }
        matcher = PART_OF_YEAR.matcher(value);
        if (matcher.matches() && PARTS.containsKey(matcher.group(2))) {
            return PARTS.get(matcher.group(2)) + " of " + matcher.group(1);
        }
        return value.matches("\\d{3}") ? "the " + value + "0s" : value;
    }

    private static String week(Matcher week) {
        int year = Integer.parseInt(week.group(1));
        int number = Integer.parseInt(week.group(2));
        LocalDate monday = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
        if (number < 1
                || number
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(monday)
                                .getMaximum()) {
            return week.group();
        }
        LocalDate first = monday.plusWeeks(number - 1L);
        return week.group(3) == null ? "the week of " + first : "the weekend of " + first.plusDays(5);
    }

    private static String clock(String time) {
        return PARTS.getOrDefault(time, time);
    }

    private static String length(Matcher length) {
        String unit = UNITS.get(length.group(1) + length.group(3));
        if (unit == null) {
            return length.group();
        }
        String number = length.group(2);
        String plural = unit.endsWith("y") && unit.startsWith("cent") ? "centuries" : unit + "s";
        return number.equals("X") ? "some " + plural : number + " " + (number.equals("1") ? unit : plural);
    }
}
