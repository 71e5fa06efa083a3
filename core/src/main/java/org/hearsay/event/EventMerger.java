package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.place.Place;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes one event of the mentions of an article that tell the same deed, and gives the events their ids. */
final class EventMerger {
    /** How far before a word one that tells it from others is looked for. */
    private static final int NEAR = 40;

    private static final Pattern OTHER =
            Pattern.compile("\\b(another|second|third|new|other|separate|further|fresh|more)\\b");
    private static final Pattern FIRST_TOLD = Pattern.compile("\\b(an?|another)\\s+$");
    /** A noun's article that tells it is known, with up to four words between, of which none is another article. */
    private static final Pattern DEFINITE =
            Pattern.compile("\\b(the|this|that|these|those)\\s+((?!(an?|the|no|any|another)\\b)[^\\s,.;]+\\s+){0,4}$");

    /** The rules by which nouns tell deeds that may have been told before. */
    private static final Set<String> NOUNS = Set.of(ChargeFinder.PART, ChargeFinder.CRIME, "verb-noun");

    private static final String ABDUCTION = "abduct";
    private final String text;

    private EventMerger(String text) {
        this.text = text;
    }

    /** The events of an article, in the order of their first anchors. */
    static List<Event> merge(List<Event> mentions, String text) {
        EventMerger merger = new EventMerger(text);
        List<Event> events = new ArrayList<>();
        for (Event mention : mentions) {
            int same = merger.same(events, mention);
            same = same < 0 ? merger.takenUp(events, mention) : same;
            if (same < 0 && merger.tells(mention)) {
                events.add(mention.numbered(events.size() + 1));
            } else if (same >= 0) {
                events.set(same, joined(events.get(same), mention));
            }
        }
        return events;
    }

    private int same(List<Event> events, Event mention) {
        for (int i = 0; i < events.size(); i++) {
            if (isSame(events.get(i), mention)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mention tells an event by itself; "the crime" does not, where nothing tells who suffered it. */
    private boolean tells(Event mention) {
        return !rule(mention).equals(ChargeFinder.CRIME)
                || mention.recipients().stream().anyMatch(participant -> participant.code() != null);
    }

    /** The event that "the attack" takes up of which somebody is accused; negative for none. */
    private int takenUp(List<Event> events, Event mention) {
        boolean held = isCharge(mention) || mention.actors().stream().anyMatch(actor -> actor.part() != null);
        boolean definite = mention.anchor().stream()
                .anyMatch(span -> DEFINITE.matcher(before(span)).find());
        int nearest = -1;
        for (int i = events.size() - 1; held && definite && NOUNS.contains(rule(mention)) && i >= 0; i--) {
            if (mayBe(events.get(i), mention)) {
                if (meets(events.get(i).actors(), mention.actors())) {
                    return i;
                }
                nearest = nearest < 0 ? i : nearest;
            }
        }
        return nearest;
    }

    private static boolean isCharge(Event mention) {
        return rule(mention).equals(ChargeFinder.PART) || rule(mention).equals(ChargeFinder.CRIME);
    }

    private static String rule(Event event) {
        return event.provenance().rule();
    }

    private boolean mayBe(Event event, Event mention) {
        return event.type() == mention.type()
                && (event.factuality() == Factuality.HAPPENED || event.factuality() == Factuality.ALLEGED)
                && (rule(mention).equals(ChargeFinder.CRIME) || isAbduction(event) == isAbduction(mention))
                && !shares(event.recipients(), mention.actors())
                && agree(event.recipients(), mention.recipients())
                && agree(event.when(), mention.when())
                && agree(event.where(), mention.where());
    }

    private static boolean isAbduction(Event event) {
        return ABDUCTION.equals(event.code().mode());
    }

    /** Whether two mentions agree in all that both tell, and share somebody who takes part, or the words and the place. */
    private boolean isSame(Event one, Event other) {
        return one.type() == other.type()
                && one.factuality() == other.factuality()
                && (meets(one.actors(), other.actors())
                        || meets(one.recipients(), other.recipients())
                        || isTold(one, other))
                && agree(one.actors(), other.actors())
                && agree(one.recipients(), other.recipients())
                && agree(one.when(), other.when())
                && agree(one.where(), other.where())
                && one.counts().stream()
                        .allMatch(count -> other.counts().stream().allMatch(count::allows));
    }

    /** Whether somebody takes part in both; "a village" is not the village told before. */
    private boolean meets(List<Participant> one, List<Participant> other) {
        return one.stream().anyMatch(first -> other.stream()
                .filter(second -> isSame(first, second))
                .anyMatch(second -> !FIRST_TOLD.matcher(before(second.span())).find()));
    }

    /** Whether both are told by the same noun for the same place, one of them without saying who takes part. */
    private boolean isTold(Event one, Event other) {
        Place where = one.where();
        boolean place =
                where != null && other.where() != null && where.geonames() != null && agree(where, other.where());
        boolean open = isOpen(one) || isOpen(other);
        return place
                && open
                && word(one).equals(word(other))
                && !OTHER.matcher(before(first(other))).find();
    }

    private static boolean isOpen(Event event) {
        return event.actors().isEmpty() && event.recipients().isEmpty();
    }

    private static Span first(Event event) {
        return event.anchor().get(0);
    }

    private String word(Event event) {
        return first(event).in(text).toLowerCase(Locale.ROOT);
    }

    private String before(Span span) {
        return text.substring(Math.max(0, span.start() - NEAR), span.start()).toLowerCase(Locale.ROOT);
    }

    private static boolean shares(List<Participant> one, List<Participant> other) {
        return one.stream().anyMatch(first -> other.stream().anyMatch(second -> isSame(first, second)));
    }

    /** Whether two have one name; "Rebels" may begin a sentence. */
    private static boolean isSame(Participant one, Participant other) {
        return one.name().equalsIgnoreCase(other.name());
    }

    private static boolean agree(List<Participant> one, List<Participant> other) {
        return one.isEmpty() || other.isEmpty() || shares(one, other);
    }

    private static boolean agree(@Nullable EventTime one, @Nullable EventTime other) {
        if (one == null || other == null || one.span() == null || other.span() == null) {
            return true;
        }
        return one.value().equals(other.value());
    }

    private static boolean agree(@Nullable Place one, @Nullable Place other) {
        return one == null || other == null || Objects.equals(one.geonames(), other.geonames());
    }

    /** Those of the event, each as the weakest word about them tells it, and who else is said to have done it. */
    private static List<Participant> actors(List<Participant> told, Event mention) {
        List<Participant> actors = new ArrayList<>(told.isEmpty() ? mention.actors() : told);
        for (Participant other : mention.actors()) {
            int same = -1;
            for (int i = 0; i < actors.size(); i++) {
                same = isSame(actors.get(i), other) ? i : same;
            }
            if (same >= 0 && actors.get(same).part() == null) {
                actors.set(same, actors.get(same).with(other.part()));
            } else if (same < 0 && (other.part() != null || isCharge(mention))) {
                actors.add(other);
            }
        }
        return actors;
    }

    private static Event joined(Event event, Event mention) {
        List<Span> anchor = new ArrayList<>(event.anchor());
        mention.anchor().stream()
                .filter(span -> anchor.stream().noneMatch(span::overlaps))
                .forEach(anchor::add);
        EventTime when = event.when() == null || event.when().span() == null ? mention.when() : event.when();
        return new Event(
                        event.id(),
                        event.code(),
                        anchor.stream().sorted().toList(),
                        actors(event.actors(), mention),
                        event.recipients().isEmpty() ? mention.recipients() : event.recipients(),
                        when == null ? event.when() : when,
                        event.where() == null ? mention.where() : event.where(),
                        event.counts(),
                        event.factuality(),
                        event.assertedBy(),
                        Math.max(event.confidence(), mention.confidence()),
                        event.provenance())
                .counting(mention.counts());
    }
}
