package org.hearsay.export;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.event.CountKind;
import org.hearsay.event.Event;
import org.hearsay.event.EventCount;
import org.hearsay.event.Factuality;
import org.hearsay.event.Participant;
import org.hearsay.place.Place;
import org.hearsay.view.Csv;
import org.jspecify.annotations.Nullable;

/**
 * The 31 columns of ACLED, with a head.
 *
 * <p><b>Shape:</b> only what took place or goes on, and is an event to ACLED. <b>Threads:</b> one. <b>Source:</b> ACLED
 * codebook and the columns of its export.
 */
final class AcledExport extends TextExport {
    static final List<Column<Row>> COLUMNS = List.of(
            new Column<>("event_id_cnty", row -> row.chosen().id(row.event().id())),
            new Column<>("event_date", row -> row.day().date()),
            new Column<>("year", row -> row.day().year()),
            new Column<>("time_precision", row -> precision(row.day())),
            new Column<>("disorder_type", row -> row.type().disorder()),
            new Column<>("event_type", row -> row.type().type()),
            new Column<>("sub_event_type", row -> row.type().subType()),
            new Column<>("actor1", row -> first(row.event().actors())),
            new Column<>("assoc_actor_1", row -> others(row.event().actors())),
            new Column<>("inter1", Row::actors),
            new Column<>("actor2", row -> first(row.event().recipients())),
            new Column<>("assoc_actor_2", row -> others(row.event().recipients())),
            new Column<>("inter2", Row::recipients),
            new Column<>("interaction", Row::interaction),
            new Column<>("civilian_targeting", row -> row.isAgainstCivilians() ? "Civilian targeting" : ""),
            new Column<>("iso", row -> row.country().numeric()),
            Column.empty("region"),
            new Column<>("country", row -> row.country().name()),
            place("admin1", Place::admin1),
            place("admin2", Place::admin2),
            Column.empty("admin3"),
            place("location", Place::name),
            place(
                    "latitude",
                    place -> place.point() == null ? null : place.point().lat()),
            place(
                    "longitude",
                    place -> place.point() == null ? null : place.point().lon()),
            Column.empty("geo_precision"),
            new Column<>("source", row -> row.chosen().imprint().publisher()),
            Column.empty("source_scale"),
            new Column<>(
                    "notes",
                    row -> Excerpt.sentence(row.chosen(), row.event().anchor().get(0))),
            new Column<>("fatalities", row -> killed(row.event())),
            Column.empty("tags"),
            new Column<>("timestamp", row -> seconds(row.chosen().stored().recorded())));

    private static final List<Factuality> FACTS = List.of(Factuality.HAPPENED, Factuality.ONGOING);
    private static final String CIVILIANS = "Civilians";
    private static final Map<String, String> SIDES = Map.of(
            "MIL", "State forces",
            "COP", "State forces",
            "GOV", "State forces",
            "SPY", "State forces",
            "REB", "Rebel group",
            "SEP", "Rebel group",
            "INS", "Rebel group",
            "CVL", CIVILIANS,
            "REF", CIVILIANS);

    private final ActorParts.Cutter cutter = new ActorParts.Cutter();
    private final Map<String, Country> countries = Country.all();
    private final Map<String, AcledType> types = AcledType.all();

    AcledExport(OutputStream out) {
        super(out);
    }

    @Override
    String head() {
        return Csv.line(Column.names(COLUMNS));
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        for (Event event : chosen.events()) {
            AcledType type = AcledType.of(types, event.code().cameo());
            if (type != null && isAcleds(event, type)) {
                lines.append(Csv.line(Column.cells(COLUMNS, row(chosen, event, type))));
            }
        }
        return lines.toString();
    }

    private boolean isAcleds(Event event, AcledType type) {
        boolean against =
                !type.againstCivilians() || side(event.recipients(), null).equals(CIVILIANS);
        return against && FACTS.contains(event.factuality());
    }

    private Row row(Chosen chosen, Event event, AcledType type) {
        Place where = event.where();
        return new Row(
                chosen,
                event,
                type,
                side(event.actors(), type),
                side(event.recipients(), null),
                Country.of(countries, where == null ? null : where.country()));
    }

    /**
     * An event as ACLED sees it.
     *
     * @param actors the kind of the first actor; empty when it is not known
     * @param recipients the kind of the first recipient; empty when it is not known
     * @param country where it is; one without codes when that is not known
     */
    record Row(Chosen chosen, Event event, AcledType type, String actors, String recipients, Country country) {
        EventDay day() {
            return EventDay.of(event);
        }

        String interaction() {
            return actors.isEmpty() || recipients.isEmpty() ? "" : actors + "-" + recipients;
        }

        boolean isAgainstCivilians() {
            return type.disorder().equals("Political violence") && recipients.equals(CIVILIANS);
        }
    }

    private static Column<Row> place(String name, Column.Cell<Place> cell) {
        return new Column<>(name, row -> {
            Place where = row.event().where();
            return where == null ? null : cell.of(where);
        });
    }

    private static @Nullable Long seconds(@Nullable String recorded) {
        Instant instant = Instants.of(recorded);
        return instant == null ? null : (Long) instant.getEpochSecond();
    }

    /** 1 for a day, 2 for a week, 3 for a month. */
    private static @Nullable Integer precision(EventDay day) {
        if (day.day() != null) {
            return 1;
        }
        return day.week() ? (Integer) 2 : day.month() == null ? null : (Integer) 3;
    }

    private static String first(List<Participant> actors) {
        return actors.isEmpty() ? "" : actors.get(0).name();
    }

    private static String others(List<Participant> actors) {
        return String.join(
                "; ", actors.stream().skip(1).map(Participant::name).distinct().toList());
    }

    /** The kind of the first actor, as far as the code tells. */
    private String side(List<Participant> actors, @Nullable AcledType type) {
        if (actors.isEmpty()) {
            return "";
        }
        if (type != null && type.type().equals("Protests")) {
            return "Protesters";
        }
        if (type != null && type.type().equals("Riots")) {
            return "Rioters";
        }
        return cutter.cut(actors.get(0).code()).types().stream()
                .map(SIDES::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** The number killed, where the text tells one number; never 0 for "not told". */
    private static @Nullable Integer killed(Event event) {
        List<EventCount> killed = event.counts().stream()
                .filter(count -> count.of() == CountKind.KILLED)
                .toList();
        boolean sole = killed.size() == 1
                && Objects.equals(killed.get(0).high(), killed.get(0).low());
        return sole ? (Integer) killed.get(0).low() : null;
    }
}
