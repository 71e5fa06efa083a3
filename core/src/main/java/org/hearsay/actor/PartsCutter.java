package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Meaning.Body;
import org.hearsay.actor.Meaning.Holder;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.Role;
import org.jspecify.annotations.Nullable;

/** Cuts phrases that tell of several actors. <b>Threads:</b> thread-safe. */
final class PartsCutter {
    private static final int MOST = 20;
    private final PhraseScan scan;

    PartsCutter(PhraseScan scan) {
        this.scan = scan;
    }

    /** The parts, in order, each with what it shares with its neighbour; the phrase alone when it tells of one actor. */
    List<String> cut(String phrase, @Nullable LocalDate date) {
        List<String> parts = new ArrayList<>();
        String left = phrase;
        while (parts.size() < MOST) {
            Cut cut = first(left, date);
            if (cut == null) {
                break;
            }
            parts.add(cut.left());
            left = cut.right();
        }
        parts.add(left);
        return parts;
    }

    private record Cut(String left, String right) {}

    private @Nullable Cut first(String phrase, @Nullable LocalDate date) {
        List<ActorWord> words = ActorWord.of(phrase);
        List<Match> matches = scan.scan(words, false, date);
        boolean listed = words.stream().anyMatch(word -> scan.links().is(LinkWord.AND, word));
        for (int i = 1; i < words.size() - 1; i++) {
            boolean joins = scan.links().is(LinkWord.AND, words.get(i))
                    || (listed && words.get(i).text().equals(","));
            if (joins && PhraseScan.matchAt(matches, i) == null) {
                int next = scan.links().is(LinkWord.AND, words.get(i + 1)) ? i + 2 : i + 1;
                List<Match> before =
                        matches.stream().filter(match -> match.end() <= next).toList();
                List<Match> after =
                        matches.stream().filter(match -> match.start() >= next).toList();
                if (next < words.size() && apart(words.subList(0, i), words.get(next), before, after)) {
                    return cut(phrase, new Place(words, i, next), before, after);
                }
                int of = next < words.size() ? link(words, i, matches) : -1;
                if (of > 0 && isLand(words, next, words.size(), matches)) {
                    Place place = new Place(words, i, next);
                    String head = phrase.substring(0, words.get(of).end());
                    return new Cut(place.left(phrase), head + " " + place.from(phrase, next));
                }
            }
        }
        return null;
    }

    /** Where a phrase is cut: the word that joins, and the first word behind. */
    private record Place(List<ActorWord> words, int at, int next) {
        String left(String phrase) {
            return phrase.substring(words.get(0).start(), words.get(at - 1).end());
        }

        String from(String phrase, int word) {
            return phrase.substring(words.get(word).start());
        }
    }

    /** Whether both sides tell of actors, and the right one is no second object of the left one's "of". */
    private boolean apart(List<ActorWord> left, ActorWord next, List<Match> before, List<Match> after) {
        boolean deep = left.stream()
                .anyMatch(word ->
                        scan.links().is(LinkWord.OF, word) || scan.links().is(LinkWord.END, word));
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        boolean title = next.isCapital() && after.get(0).is(Role.class);
        return !deep || (!title && after.stream().anyMatch(PartsCutter::isActor));
    }

    /** The word that ties people to the country that ends at a word: "officials in Norland"; negative for none. */
    private int link(List<ActorWord> words, int to, List<Match> matches) {
        int at = to - 1;
        while (at > 0 && !scan.links().is(LinkWord.OF, words.get(at))) {
            at--;
        }
        int of = at;
        boolean people = of > 0 && matches.stream().anyMatch(match -> match.end() <= of && isActor(match));
        return people && isLand(words, of + 1, to, matches) ? of : -1;
    }

    /** Whether words name countries and nothing else, but for small words. */
    private boolean isLand(List<ActorWord> words, int from, int to, List<Match> matches) {
        for (int i = from; i < to; i++) {
            Match match = PhraseScan.matchAt(matches, i);
            boolean land = match != null && match.is(Land.class);
            boolean small = scan.links().is(LinkWord.ARTICLE, words.get(i))
                    || scan.links().is(LinkWord.AND, words.get(i))
                    || words.get(i).text().equals(",");
            if (!land && !small) {
                return false;
            }
        }
        return from < to;
    }

    private static boolean isActor(Match match) {
        return match.is(Role.class) || match.is(Body.class) || match.is(Holder.class);
    }

    private static Cut cut(String phrase, Place place, List<Match> before, List<Match> after) {
        String left = place.left(phrase);
        String right = place.from(phrase, place.next());
        Match land = before.get(0);
        int lands = 0;
        while (lands < after.size() && after.get(lands).is(Land.class)) {
            lands++;
        }
        boolean landOnly = before.stream().allMatch(match -> match.is(Land.class));
        boolean shared = lands > 0
                && lands < after.size()
                && after.get(lands).is(Role.class)
                && after.get(lands).start() == after.get(lands - 1).end();
        if (landOnly && shared) {
            left = left + " " + place.from(phrase, after.get(lands).start());
        } else if (land.is(Land.class)
                && !landOnly
                && after.get(0).is(Role.class)
                && after.stream().noneMatch(match -> match.is(Land.class))) {
            right = phrase.substring(
                            place.words().get(land.start()).start(),
                            place.words().get(land.end() - 1).end())
                    + " " + right;
        }
        return new Cut(left, right);
    }
}
