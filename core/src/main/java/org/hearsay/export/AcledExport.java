package org.hearsay.export;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

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
        return Csv.line(COLUMNS);
    }

    @Override
    String article(Chosen chosen) {
        StringBuilder lines = new StringBuilder();
        for (Event event : chosen.events()) {
            AcledType type = AcledType.of(types, event.code().cameo());
            if (type != null && isAcleds(event, type)) {
                lines.append(Csv.line(cells(chosen, event, type)));
            }
        }
        return lines.toString();
    }

    private boolean isAcleds(Event event, AcledType type) {
        boolean against =
                !type.againstCivilians() || side(event.recipients(), null).equals(CIVILIANS);
        return against && FACTS.contains(event.factuality());
    }

    private List<@Nullable Object> cells(Chosen chosen, Event event, AcledType type) {
        List<@Nullable Object> cells = new ArrayList<>();
        EventDay day = EventDay.of(event);
        LocalDate date = day.date();
        cells.add(chosen.id(event.id()));
        cells.add(date);
        cells.add(day.year());
        cells.add(precision(day));
        cells.add(type.disorder());
        cells.add(type.type());
        cells.add(type.subType());
        String one = side(event.actors(), type);
        String two = side(event.recipients(), null);
        actors(cells, event.actors(), one);
        actors(cells, event.recipients(), two);
        cells.add(one.isEmpty() || two.isEmpty() ? "" : one + "-" + two);
        boolean civilians = type.disorder().equals("Political violence") && two.equals(CIVILIANS);
        cells.add(civilians ? "Civilian targeting" : "");
        place(cells, event.where());
        Instant recorded = Instants.of(chosen.stored().recorded());
        cells.addAll(Arrays.asList(
                chosen.imprint().publisher(),
                "",
                Excerpt.sentence(chosen, event.anchor().get(0)),
                killed(event),
                "",
                recorded == null ? null : recorded.getEpochSecond()));
        return cells;
    }

    /** 1 for a day, 2 for a week, 3 for a month. */
    private static @Nullable Integer precision(EventDay day) {
        if (day.day() != null) {
            return 1;
        }
        return day.week() ? (Integer) 2 : day.month() == null ? null : (Integer) 3;
    }

    private static void actors(List<@Nullable Object> cells, List<Participant> actors, String side) {
        cells.add(actors.isEmpty() ? "" : actors.get(0).name());
        cells.add(String.join(
                "; ", actors.stream().skip(1).map(Participant::name).distinct().toList()));
        cells.add(side);
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

    /** Region, third division and how exact the place is are not known. */
    private void place(List<@Nullable Object> cells, @Nullable Place place) {
        if (place == null) {
            cells.addAll(Arrays.asList("", "", "", "", "", "", "", "", "", ""));
            return;
        }
        Country country = Country.of(countries, place.country());
        cells.add(country.numeric());
        cells.add("");
        cells.add(country.name());
        cells.add(place.admin1());
        cells.add(place.admin2());
        cells.add("");
        cells.add(place.name());
        cells.add(place.point() == null ? null : place.point().lat());
        cells.add(place.point() == null ? null : place.point().lon());
        cells.add("");
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
