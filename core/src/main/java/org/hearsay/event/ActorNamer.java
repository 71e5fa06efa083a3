package org.hearsay.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.ActorCode;
import org.hearsay.actor.ActorCoder;
import org.hearsay.actor.ActorPhrase;
import org.hearsay.article.Article;
import org.hearsay.encoder.MentionType;
import org.hearsay.place.Place;
import org.hearsay.place.PlaceUse;
import org.hearsay.reference.Entities;
import org.hearsay.reference.Entity;
import org.hearsay.text.ListFile;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells whom the words for a participant mean, and its code. One article. */
final class ActorNamer {
    /** What befalls people who are told by name; places too are "liberated". */
    private static final Set<CountKind> ONE_BY_ONE =
            EnumSet.of(CountKind.KILLED, CountKind.INJURED, CountKind.ARRESTED, CountKind.KIDNAPPED);

    /** What a people may be taken for: where it stands tells more than its name, as of "ethnic Norlanders". */
    private static final Set<MentionType> PEOPLES =
            EnumSet.of(MentionType.NATIONALITY, MentionType.GROUP, MentionType.MISC);

    private static final int LONGEST_WHERE = 12;

    /** How far before "the militant group" the group that it means is named. */
    private static final int FAR = 600;

    /** The length of a country in a code. */
    private static final int COUNTRY = 3;

    private static final List<String> ARMS = List.of("REB", "UAF");

    /** Descriptions that take up an armed group named before. */
    private static final Set<String> ARMED = Set.copyOf(ListFile.lines(ActorNamer.class, "descriptions.tsv"));

    private static final Set<String> PERSONS = Set.of("he", "she", "him", "her");
    private static final Set<String> WHERE =
            Set.of("in", "into", "at", "from", "near", "to", "around", "outside", "across");
    private final Entities entities;
    private final ActorCoder coder;
    private final String text;
    private final @Nullable LocalDate date;
    private final List<Place> places;

    ActorNamer(Entities entities, ActorCoder coder, Article article, List<Place> places) {
        this.entities = entities;
        this.coder = coder;
        this.text = article.text();
        this.date = article.imprint().day();
        this.places = places;
    }

    String text() {
        return text;
    }

    /** The participant that words mean, together with the words behind that tell where it stands. */
    Participant participant(Span span, Span wide) {
        List<Entity> inside = entities.in(span);
        Entity entity = inside.isEmpty() ? described(span) : headed(span);
        String words = span.in(text);
        String name = entity == null ? words : entity.name();
        return new Participant(span, name, code(inside.isEmpty() ? name : words, entity, wide));
    }

    /** As many as are named, when all are people; nothing else is counted by names. */
    List<EventCount> counted(CountKind kind, List<Participant> named) {
        boolean people =
                !named.isEmpty() && named.stream().map(Participant::span).allMatch(this::isPerson);
        if (!people || !ONE_BY_ONE.contains(kind)) {
            return List.of();
        }
        Span first = named.get(0).span();
        Span last = named.get(named.size() - 1).span();
        boolean ordered = first.start() <= last.start();
        Span span = ordered ? new Span(first.start(), last.end()) : first;
        int number = named.size();
        return List.of(new EventCount(kind, null, number, number, span, null));
    }

    /** Whether a name for a person ends the words. */
    boolean isPerson(Span span) {
        Entity entity = headed(span);
        boolean shouted = span.in(text).chars().noneMatch(Character::isLowerCase);
        return entity != null && entity.type() == MentionType.PERSON && !shouted;
    }

    /**
     * The person that a pronoun means: the one named last before it; null when nobody is.
     *
     * @param subject the subject of the verb whose object the pronoun is, who is somebody else; null for none
     */
    @Nullable
    Participant pronoun(Span span, int from, @Nullable Span subject) {
        String word = span.in(text);
        boolean person = PERSONS.contains(word.toLowerCase(Locale.ROOT));
        List<Entity> own = subject == null ? List.of() : entities.in(subject);
        List<Entity> before = entities.in(new Span(Math.min(from, span.start()), span.start()));
        for (int i = before.size() - 1; person && i >= 0; i--) {
            Entity entity = before.get(i);
            if (entity.type() == MentionType.PERSON && !own.contains(entity)) {
                return new Participant(span, entity.name(), code(entity.name(), entity, span));
            }
        }
        return null;
    }

    /** The entity whose name ends the words; null when a noun follows, as in "Israeli forces". */
    private @Nullable Entity headed(Span span) {
        return entities.at(new Span(span.end() - 1, span.end()));
    }

    /** Whom a description takes up: "the militant group". */
    private @Nullable Entity described(Span span) {
        String words = span.in(text);
        String noun = words.substring(words.lastIndexOf(' ') + 1);
        boolean known = span.start() >= 4
                && text.regionMatches(true, span.start() - 4, "the ", 0, 4)
                && !Character.isUpperCase(noun.codePointAt(0));
        Entity head = known ? entities.withHead(noun.toLowerCase(Locale.ROOT), span.start()) : null;
        boolean armed = known && head == null && ARMED.contains(words.toLowerCase(Locale.ROOT));
        return armed ? armed(span.start()) : head;
    }

    /** The armed group named last before a character, not too far; null when none is. */
    private @Nullable Entity armed(int before) {
        List<Entity> named = entities.in(new Span(Math.max(0, before - FAR), before));
        for (int i = named.size() - 1; i >= 0; i--) {
            String code = code(named.get(i).name(), named.get(i), new Span(before, before));
            if (code != null && ARMS.stream().anyMatch(role -> code.startsWith(role, COUNTRY))) {
                return named.get(i);
            }
        }
        return null;
    }

    /** The participants that a run of words joins, where each tells of the others: "Hungarian and Romanian officials". */
    List<Participant> shared(List<Participant> participants) {
        Span whole = new Span(
                participants.get(0).span().start(),
                participants.get(participants.size() - 1).span().end());
        List<ActorPhrase> parts = coder.parts(ActorPhrase.of(whole.in(text), date));
        if (parts.size() != participants.size()) {
            return participants;
        }
        List<Participant> shared = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Participant one = participants.get(i);
            boolean more = parts.get(i).words().length() > one.span().length() && !isTakenUp(one);
            String code = more ? coder.code(parts.get(i)).map(ActorCode::code).orElse(one.code()) : one.code();
            shared.add(new Participant(one.span(), one.name(), code));
        }
        return shared;
    }

    /** Whether a description means somebody named before. */
    private boolean isTakenUp(Participant one) {
        String words = one.span().in(text);
        return !one.name().equals(words) && described(one.span()) != null;
    }

    /** Whether a place stands behind a word for where or whither; "Norland's army" is no army of a village of that name. */
    private boolean isWhere(Place place) {
        int start = place.span().start();
        String before =
                text.substring(Math.max(0, start - LONGEST_WHERE), start).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return place.use() == PlaceUse.LITERAL && WHERE.contains(word);
    }

    /** Whether somebody has a role and no country. */
    boolean isHomeless(Participant participant) {
        String words = participant.span().in(text);
        return participant.code() != null
                && coder.code(ActorPhrase.of(words, date))
                        .filter(code -> code.country() == null && !code.roles().isEmpty())
                        .filter(code -> code.code().equals(participant.code()))
                        .isPresent();
    }

    /** The alpha-3 code of the country of a place that words name and that only tells where. */
    Optional<String> countryOfWhere(Span span) {
        return places.stream()
                .filter(place -> place.span().overlaps(span) && isWhere(place))
                .flatMap(place -> country(place).stream())
                .findFirst();
    }

    private Optional<String> country(Place place) {
        return Optional.ofNullable(place.country())
                .flatMap(country -> coder.code(ActorPhrase.of("", date), country))
                .map(ActorCode::country);
    }

    /** The alpha-3 codes of all countries that are told inside a span, by names of places and peoples. */
    Set<String> countries(Span span) {
        Set<String> countries = new TreeSet<>();
        places.stream()
                .filter(place -> place.span().overlaps(span))
                .flatMap(place -> country(place).stream())
                .forEach(countries::add);
        return countries;
    }

    private @Nullable String code(String words, @Nullable Entity entity, Span wide) {
        boolean named = entity != null && words.equals(entity.name());
        ActorPhrase phrase = entity == null
                ? ActorPhrase.of(words, date)
                : new ActorPhrase(words, named ? entity.type() : null, entity.role(), entity.affiliation(), date);
        Optional<ActorCode> code = coder.code(phrase);
        if (code.isPresent() && code.get().country() != null) {
            return code.get().code();
        }
        boolean people = entity != null && PEOPLES.contains(entity.type());
        ActorPhrase longer = named && !people ? phrase : phrase.with(wide.in(text));
        String country = places.stream()
                .filter(place -> place.span().overlaps(wide) && isWhere(place))
                .map(Place::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Optional<ActorCode> wider = country == null ? coder.code(longer) : coder.code(longer, country);
        return wider.or(() -> code).map(ActorCode::code).orElse(null);
    }
}
