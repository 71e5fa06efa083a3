package org.hearsay.bench;

import java.util.List;

/**
 * One measured speed or size.
 *
 * @param name what was measured
 * @param unit of the spread
 * @param spread over the rounds
 * @param bar what the project asks of the median
 */
public record Speed(String name, String unit, Spread spread, Bar bar) {
    /** Name, spread, unit and bar as they stand in a table. */
    public List<String> columns() {
        return List.of(name, spread.line(), unit, bar.line(spread.median()));
    }
}
