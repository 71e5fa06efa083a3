package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.view.Listing.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingWriterTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", 17),
            new Column("actors", 16),
            new Column("words", 0),
            new Column("place", 12),
            new Column("notes", -2));

    private static String table(int width, List<Column> columns, Object... cells) {
        List<List<Object>> rows = cells.length == 0 ? List.of() : List.of(List.of(cells));
        return new ListingWriter().table(new Listing(columns, List.copyOf(rows)), false, width);
    }

    private static List<String> lines(int width) {
        return table(width, COLUMNS, "a1.v1", "the pilots", "walked out over night shifts", "Brae", List.of("odd"))
                .lines()
                .map(String::stripTrailing)
                .toList();
    }

    @Test
    void theOpenColumnStandsBesideTheOthersWhereThereIsRoom() {
        assertThat(lines(100))
                .containsExactly(
                        "id                 actors            place         words",
                        "a1.v1              the pilots        Brae          walked out over night shifts",
                        "    ! odd");
    }

    @Test
    void theOpenColumnStandsBelowWhereThereIsLittleRoom() {
        assertThat(lines(70))
                .containsExactly(
                        "id                 actors            place",
                        "    words",
                        "a1.v1              the pilots        Brae",
                        "    walked out over night shifts",
                        "    ! odd");
    }

    @Test
    void columnsThatFindNoRoomStandBelow() {
        assertThat(lines(50))
                .containsExactly(
                        "id                 actors",
                        "    place         words",
                        "a1.v1              the pilots",
                        "    Brae          walked out over night shifts",
                        "    ! odd");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 50, 60, 72, 80, 100, 120})
    void noLineIsWiderThanTheTerminal(int width) {
        List<Column> events = Listing.ofEvents(List.of()).columns();
        Object[] cells = events.stream()
                .map(column -> "long words about a whole " + column.name())
                .toArray();
        assertThat(table(width, events, cells).lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void aListingWithoutRowsIsNothingToSee() {
        assertThat(table(80, COLUMNS)).isEmpty();
    }
}
