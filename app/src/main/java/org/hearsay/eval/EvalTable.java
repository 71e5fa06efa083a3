package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report for people: aligned columns, percentages.
 *
 * <p><b>Threads:</b> thread-safe.
 */
public final class EvalTable {
    private static final List<String> HEAD =
            List.of("figure", "value", "precision", "recall", "found", "gold", "what it tells");
    private static final int NAME = 0;
    private static final int MEANING = 6;

    /** The table, ending with a line break. The value is F1 where there are precision and recall. */
    public String render(EvalReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        report.figures().forEach(figure -> rows.add(row(figure)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        String title = report.task().code() + " on " + report.gold() + ", " + report.rows()
                + " lines; values in percent, F1 where there are precision and recall\n\n";
        return title + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static List<String> row(Figure figure) {
        List<String> row = new ArrayList<>();
        row.add(figure.name());
        if (figure.measure() instanceof Measure.Rate rate) {
            row.add(Rounding.percent(rate.value()));
            row.add(Rounding.percent(rate.precision()));
            row.add(Rounding.percent(rate.recall()));
            row.add(String.valueOf(rate.found()));
            row.add(String.valueOf(rate.gold()));
        } else if (figure.measure() instanceof Measure.Share share) {
            row.addAll(List.of(Rounding.percent(share.value()), "", "", "", String.valueOf(share.of())));
        } else if (figure.measure() instanceof Measure.Count count) {
            row.addAll(List.of(String.valueOf(count.number()), "", "", "", ""));
        } else {
            row.addAll(List.of(Rounding.percent(figure.measure().value()), "", "", "", ""));
        }
        row.add(figure.meaning());
        return row;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(widths[column] - row.get(column).length());
            boolean left = column == NAME || column == MEANING;
            line.append(left ? row.get(column) + padding : padding + row.get(column))
                    .append("  ");
        }
        return line.toString().stripTrailing() + "\n";
    }
}
