package org.hearsay.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the country of those of whom the words say only what they are: of police by the town of the arrest. One article.
 *
 * <p>Talks, promises and accusations are often told far from home; there only a sentence that tells of one country counts.
 */
final class CountryFinder {
    /** What is done on the ground, by or to those who are there. */
    private static final Set<EventType> ON_THE_GROUND = EnumSet.of(
            EventType.AID,
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.CONCEDE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.RETREAT);

    private final ActorNamer namer;

    CountryFinder(ActorNamer namer) {
        this.namer = namer;
    }

    /** Who takes part in an event. */
    record Sides(List<Participant> actors, List<Participant> recipients) {
        Sides {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        private Stream<Participant> all() {
            return Stream.concat(actors.stream(), recipients.stream());
        }
    }

    /**
     * The sides with the country of the event for everybody who has a role and no country.
     *
     * @param where where the event took place; null when that is not told
     * @param sentence the sentence that tells it
     */
    Sides settled(Sides sides, EventType type, @Nullable Place where, Span sentence) {
        Set<Participant> homeless = sides.all().filter(namer::isHomeless).collect(Collectors.toSet());
        String country = homeless.isEmpty() ? null : country(sides, homeless, new Setting(type, where, sentence));
        return country == null
                ? sides
                : new Sides(settled(sides.actors(), homeless, country), settled(sides.recipients(), homeless, country));
    }

    /** What is done, where, and the sentence that tells it. */
    private record Setting(EventType type, @Nullable Place where, Span sentence) {}

    private static List<Participant> settled(List<Participant> side, Set<Participant> homeless, String country) {
        return side.stream()
                .map(one -> homeless.contains(one)
                        ? new Participant(one.span(), one.name(), country + one.code(), one.part())
                        : one)
                .toList();
    }

    private @Nullable String country(Sides sides, Set<Participant> homeless, Setting setting) {
        if (ON_THE_GROUND.contains(setting.type())) {
            Place where = setting.where();
            Stream<Span> told = Stream.concat(
                    where == null ? Stream.of() : Stream.of(where.span()),
                    sides.all().map(Participant::span));
            Optional<String> here =
                    told.flatMap(span -> namer.countryOfWhere(span).stream()).findFirst();
            if (here.isPresent()) {
                return here.get();
            }
        }
        List<Participant> named =
                sides.all().filter(one -> !homeless.contains(one)).toList();
        Set<String> countries = namer.countries(setting.sentence());
        boolean placed = named.stream()
                .allMatch(one ->
                        one.code() == null || namer.countryOfWhere(one.span()).isPresent());
        return placed && countries.size() == 1 ? countries.iterator().next() : null;
    }
}
