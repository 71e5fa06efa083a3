package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.place.Place;
import org.hearsay.reading.Reading;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Times, places and problems of a reading as rows of {@code timex}, {@code place} and {@code problem}. */
final class SettingRows {
    static final Table TIMEX = Table.of(
            "timex", "reading", "start_at w", "end_at w", "type k", "value k", "modifier k", "rule k", "anchor k");
    static final Table PLACE =
            Table.of("place", "reading", PlaceCells.columns("").toArray(new String[0]));
    static final Table PROBLEM = Table.of("problem", "reading", "code k", "message t", "start_at w", "end_at w");

    private SettingRows() {}

    static Sheet times(Reading reading) {
        return new Sheet(TIMEX, reading.timexes().stream().map(SettingRows::row).toList());
    }

    private static List<@Nullable Object> row(Timex timex) {
        return new Cells()
                .span(timex.span())
                .code(timex.type())
                .text(timex.value())
                .text(timex.mod())
                .text(timex.rule())
                .text(timex.anchor())
                .row();
    }

    static List<Timex> readTimes(Sheet sheet) {
        List<Timex> times = new ArrayList<>();
        for (List<@Nullable Object> cells : sheet.rows()) {
            Row row = new Row(cells);
            times.add(new Timex(
                    row.span(),
                    row.code(TimexType.class),
                    row.text(),
                    row.optionalText(),
                    row.text(),
                    row.optionalText()));
        }
        return times;
    }

    static Sheet places(Reading reading) {
        return new Sheet(
                PLACE,
                reading.places().stream()
                        .map(place -> {
                            Cells cells = new Cells();
                            PlaceCells.write(cells, place);
                            return cells.row();
                        })
                        .toList());
    }

    static List<Place> readPlaces(Sheet sheet) {
        List<Place> places = new ArrayList<>();
        for (List<@Nullable Object> cells : sheet.rows()) {
            Place place = PlaceCells.read(new Row(cells));
            if (place == null) {
                throw new IllegalArgumentException("a place without a name");
            }
            places.add(place);
        }
        return places;
    }

    static Sheet problems(Reading reading) {
        return new Sheet(
                PROBLEM,
                reading.problems().stream()
                        .map(problem -> new Cells()
                                .code(problem.code())
                                .text(problem.message())
                                .span(problem.span())
                                .row())
                        .toList());
    }

    /** @param place what stands for the place that each was met in, which is not kept */
    static List<Problem> readProblems(Sheet sheet, String place) {
        List<Problem> problems = new ArrayList<>();
        for (List<@Nullable Object> cells : sheet.rows()) {
            Row row = new Row(cells);
            problems.add(new Problem(row.code(ProblemCode.class), place, row.text(), row.optionalSpan()));
        }
        return problems;
    }
}
