package org.hearsay.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.hearsay.eval.GoldRow.Answer;
import org.hearsay.eval.PageEvents.Found;
import org.hearsay.event.EventTime;
import org.hearsay.event.EventType;
import org.hearsay.place.Place;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a reading falls into the traps that a gold document lists.
 *
 * <p>A trap is known by words of its description; one that no check knows is passed over. A trap of what the gold demands is
 * avoided only when that is found and right. <b>Shape:</b> one entry a trap, in the gold's order. <b>Threads:</b> one thread.
 */
final class TrapChecker {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern GLUED = Pattern.compile("(?<!\\p{L})\\p{Ll}+[.?!]\\p{Lu}|[.?!]”?“");

    private static final List<Check> CHECKS = List.of(
            new Check("furniture", "furniture"),
            new Check("glued", "glued"),
            new Check("typos", "typos"),
            new Check("coreference", "descriptions"),
            new Check("Thursday", "day"),
            new Check("this week", "week"),
            new Check("two victims", "victims"),
            new Check("passive accusation", "passive"),
            new Check("not a threat", "warning"),
            new Check("no perpetrator", "perpetrator"));

    private final Answer.Mentions gold;
    private final PageEvents events;
    private final Reading reading;
    private final Article article;
    private final MentionPairs pairs;

    TrapChecker(Answer.Mentions gold, Reading reading) {
        this.gold = gold;
        this.reading = reading;
        this.events = PageEvents.of(reading);
        this.article = reading.article();
        this.pairs = MentionPairs.of(gold.mentions(), events, MentionPairs::oneAgrees);
    }

    /** Whether each trap that there is a check for is avoided, by the name of the check. */
    Map<String, Boolean> check() {
        Map<String, Boolean> avoided = new LinkedHashMap<>();
        for (String trap : gold.traps()) {
            String name = name(trap);
            if (name != null) {
                avoided.put(name, isAvoided(name, quoted(trap)));
            }
        }
        return avoided;
    }

    private static @Nullable String name(String trap) {
        return CHECKS.stream()
                .filter(check -> trap.contains(check.words))
                .map(Check::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * A check.
     *
     * @param words words of the description of its trap
     */
    private record Check(String words, String name) {}

    /** What a check asks, for people. */
    static String meaning(String name) {
        return switch (name) {
            case "furniture" -> "the page's first line is no part of the article, its date the day of publication";
            case "glued" -> "no sentence goes on over a lost break";
            case "typos" -> "the page's slips stand as they are";
            case "descriptions" -> "descriptions mean whom they take up, by code";
            case "day" -> "no event is dated by a day of the week told of another";
            case "week" -> "no event is dated by a week told of another";
            case "victims" -> "a noun with two victims in two places gives two events there";
            case "passive" -> "a passive accusation has the accuser that a later clause names";
            case "warning" -> "a warning of a risk is no threat";
            default -> "a killing of which the text names no killer has none";
        };
    }

    private boolean isAvoided(String name, List<String> quoted) {
        return switch (name) {
            case "furniture" -> furniture();
            case "glued" ->
                reading.sentences().stream()
                        .noneMatch(sentence -> GLUED.matcher(sentence.span().in(article.text()))
                                .find());
            case "typos" -> quoted.stream().allMatch(article.text()::contains);
            case "descriptions" -> quoted.stream().allMatch(this::description);
            case "day" -> dated("Thursday");
            case "week" -> quoted.stream().allMatch(this::dated);
            case "victims" -> victims();
            case "passive" -> passive();
            case "warning" ->
                gold.mentions().stream().filter(each -> each.types().isEmpty()).noneMatch(this::threat);
            default -> perpetrator();
        };
    }

    private boolean furniture() {
        String first = article.body().original().lines().findFirst().orElse("").strip();
        return gold.date().equals(article.imprint().published())
                && !article.text().contains(first);
    }

    private boolean description(String words) {
        List<Integer> described = mentions(mention -> mention.actorWords().contains(words));
        return !described.isEmpty()
                && described.stream().allMatch(i -> {
                    Found found = partner(i);
                    return found != null
                            && gold.mentions().get(i).actors().codes().stream()
                                    .anyMatch(found.actors().codes()::contains);
                });
    }

    /** Each event that these words date has the date of a mention it may stand for. */
    private boolean dated(String words) {
        return events.found().stream().filter(found -> isDatedBy(found, words)).allMatch(found -> {
            List<DayRange> right = new ArrayList<>();
            for (int i = 0; i < gold.mentions().size(); i++) {
                GoldMention.Date date = gold.mentions().get(i).date();
                DayRange range = date == null ? null : DayRange.of(date.value());
                if (range != null
                        && (found.equals(partner(i)) || isOf(gold.mentions().get(i), found))) {
                    right.add(range);
                }
            }
            DayRange told =
                    DayRange.of(Objects.requireNonNull(found.event().when()).value());
            return right.isEmpty() || told == null || right.stream().anyMatch(told::overlaps);
        });
    }

    private boolean isDatedBy(Found found, String words) {
        EventTime when = found.event().when();
        Span span = when == null ? null : when.span();
        return span != null && span.in(article.text()).contains(words);
    }

    private static boolean isOf(GoldMention mention, Found found) {
        return mention.types().contains(found.event().type().name())
                && PageEvents.overlap(mention.anchor(), found.anchor());
    }

    private boolean victims() {
        List<Integer> shared = mentions(mention -> mention.place() != null
                && gold.mentions().stream()
                        .anyMatch(other ->
                                !other.equals(mention) && other.anchor().equals(mention.anchor())));
        List<Found> found = new ArrayList<>();
        for (int i : shared) {
            Found partner = partner(i);
            Place where = partner == null ? null : partner.event().where();
            if (partner == null
                    || where == null
                    || !where.name().equals(gold.mentions().get(i).place())) {
                return false;
            }
            found.add(partner);
        }
        return !found.isEmpty() && found.stream().distinct().count() == found.size();
    }

    private boolean passive() {
        List<Integer> passives = mentions(mention -> mention.types().contains("ACCUSE")
                && !mention.actors().spans().isEmpty()
                && mention.actors().spans().get(0).start()
                        > mention.anchor().get(0).end());
        return !passives.isEmpty()
                && passives.stream().allMatch(i -> {
                    Found found = partner(i);
                    return found != null
                            && PageEvents.overlap(
                                    found.actors().spans(),
                                    gold.mentions().get(i).actors().spans());
                });
    }

    private boolean threat(GoldMention mention) {
        return events.found().stream()
                .anyMatch(found -> found.event().type() == EventType.THREATEN
                        && PageEvents.overlap(mention.anchor(), found.anchor()));
    }

    private boolean perpetrator() {
        List<Integer> killings = mentions(
                mention -> "targeted".equals(mention.mode()) && mention.actors().isEmpty());
        return !killings.isEmpty()
                && killings.stream().allMatch(i -> {
                    Found found = partner(i);
                    return found != null && found.event().actors().isEmpty();
                });
    }

    private List<Integer> mentions(Predicate<GoldMention> wanted) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < gold.mentions().size(); i++) {
            if (gold.mentions().get(i).core() && wanted.test(gold.mentions().get(i))) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private @Nullable Found partner(int mention) {
        Integer partner = pairs.partners().get(mention);
        return partner == null ? null : events.found().get(partner);
    }

    private static List<String> quoted(String trap) {
        return QUOTED.matcher(trap).results().map(result -> result.group(1)).toList();
    }
}
