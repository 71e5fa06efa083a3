package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Meaning.Body;
import org.hearsay.actor.Meaning.Holder;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.LandKind;
import org.hearsay.actor.Meaning.Role;
import org.hearsay.actor.Meaning.RoleKind;
import org.jspecify.annotations.Nullable;

/**
 * The head of a phrase: its words up to the first "of", "in", "who" and the like, and what they mean. <b>Threads:</b>
 * immutable.
 */
final class Head {
    private final List<ActorWord> words;
    private final List<Match> matches;
    private final PhraseScan scan;
    private final @Nullable LocalDate date;

    /**
     * A head.
     *
     * @param matches those of its words, which have the same numbers here as in the phrase
     */
    Head(List<ActorWord> words, List<Match> matches, PhraseScan scan, @Nullable LocalDate date) {
        this.words = words;
        this.matches =
                matches.stream().filter(match -> match.end() <= words.size()).toList();
        this.scan = scan;
        this.date = date;
    }

    /** The last word that tells what sort of actor it is; null when none does. */
    @Nullable
    Role main() {
        Match last = lastRole();
        return last == null ? null : strongest(last);
    }

    private @Nullable Match lastRole() {
        Match last = null;
        for (Match match : matches) {
            if (match.is(Role.class) && strongest(match) != null) {
                last = match;
            }
        }
        return last;
    }

    private static @Nullable Role strongest(Match match) {
        return match.all(Role.class).stream()
                .filter(role -> role.kind() != RoleKind.MARK && role.kind() != RoleKind.PAST)
                .findFirst()
                .orElse(null);
    }

    /** The role told last before the main word, as by "police" in "police spokesman"; null when there is none. */
    @Nullable
    Role sector() {
        Match main = lastRole();
        Role found = null;
        for (Match match : matches) {
            Role role = match.equals(main) ? null : strongest(match);
            if (role != null && role.kind().isStrong()) {
                found = role;
            }
        }
        return found;
    }

    /** What a word before the main one marks it as; null when none does. */
    @Nullable
    Role mark() {
        Match main = lastRole();
        return matches.stream()
                .filter(match -> !match.equals(main))
                .flatMap(match -> match.all(Role.class).stream())
                .filter(role -> role.kind() == RoleKind.MARK)
                .findFirst()
                .orElse(null);
    }

    /** Whether it tells what somebody was. */
    boolean isPast() {
        return matches.stream()
                .flatMap(match -> match.all(Role.class).stream())
                .anyMatch(role -> role.kind() == RoleKind.PAST);
    }

    /** The country or region told first that is not cut off; null when there is none. */
    @Nullable
    Land country() {
        Land loose = null;
        for (Match match : matches) {
            for (Land land : match.all(Land.class)) {
                boolean part = land.kind() == LandKind.REGION && isLand(match.end());
                if (land.kind() != LandKind.PEOPLE && !part && !isCut(match)) {
                    if (!links(LinkWord.LOOSE, match.end())) {
                        return land;
                    }
                    loose = loose == null ? land : loose;
                }
            }
        }
        return loose;
    }

    /** Whether a country or a region is named from a word on: so is "Darfur" in "West Darfur". */
    private boolean isLand(int at) {
        return matches.stream().anyMatch(match -> match.start() == at && match.is(Land.class));
    }

    /** The people told first that is not cut off; null when there is none. */
    @Nullable
    Match people() {
        return matches.stream()
                .filter(match -> match.all(Land.class).stream().anyMatch(land -> land.kind() == LandKind.PEOPLE))
                .filter(match -> !isCut(match))
                .findFirst()
                .orElse(null);
    }

    private boolean isCut(Match match) {
        boolean marked = match.start() > 0 && scan.links().is(LinkWord.NOT, words.get(match.start() - 1));
        return marked || (links(LinkWord.CUT, match.end()) && !opensRole(match.end()));
    }

    /** Whether a word that may cut off a country begins a noun for people instead: "Norlandian armed forces". */
    private boolean opensRole(int at) {
        return !words.get(at).joined()
                && matches.stream().anyMatch(match -> match.start() == at && match.is(Role.class));
    }

    private boolean links(LinkWord kind, int at) {
        return at < words.size() && scan.links().is(kind, words.get(at));
    }

    /** The body named first, as it stood on the day; nothing when there is none. */
    Draft body() {
        Land told = country();
        for (Match match : matches) {
            List<Body> bodies = match.all(Body.class);
            if (match.own() && !bodies.isEmpty() && !isCut(match)) {
                Body body = bodies.get(0);
                return new Draft(body.country(), body.roles(), body.group(), "overlay");
            }
            if (!bodies.isEmpty() && !isCut(match)) {
                return draft(choose(bodies, told), told);
            }
        }
        return Draft.NOTHING;
    }

    private Body choose(List<Body> bodies, @Nullable Land told) {
        List<Body> then =
                bodies.stream().filter(body -> body.term().covers(date)).toList();
        List<Body> fit = then.isEmpty() ? bodies : then;
        return fit.stream()
                .filter(body -> told != null && told.code().equals(body.country()))
                .findFirst()
                .orElse(fit.get(0));
    }

    /** A body without a code of its own is any country's: "National Front" is French, but not the Iranian one. */
    private static Draft draft(Body body, @Nullable Land told) {
        String country = told != null && body.group() == null ? told.code() : body.country();
        return new Draft(country, body.roles(), body.group(), "body");
    }

    /** Who is named and holds or held an office; nothing when nobody is. */
    Draft holder() {
        List<Holder> holders = matches.stream()
                .flatMap(match -> match.all(Holder.class).stream())
                .toList();
        for (Holder holder : holders) {
            if (holder.holds(date)) {
                return new Draft(holder.country(), holder.roles(), holder.group(), "holder");
            }
        }
        for (Holder holder : holders) {
            if (holder.held(date)) {
                boolean kept =
                        !holder.roles().contains("GOV") && !holder.roles().contains("LEG");
                return kept
                        ? new Draft(holder.country(), holder.roles(), holder.group(), "holder")
                        : new Draft(holder.country(), List.of("ELI"), null, "former");
            }
        }
        return holders.isEmpty()
                ? Draft.NOTHING
                : Draft.ofCountry(holders.get(0).country(), "holder");
    }

    /** The single word of an unlisted name beside the main word, as in "President Mwanawasa"; null when there is none. */
    @Nullable
    ActorWord lastName() {
        List<String> unknown = unknownNames();
        int first = firstUnknown();
        return unknown.size() == 1 && first >= 0 ? words.get(first) : null;
    }

    private int firstUnknown() {
        for (int i = 0; i < words.size(); i++) {
            if (scan.isUnknownName(words, matches, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The words of names that no list holds. */
    List<String> unknownNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (scan.isUnknownName(words, matches, i)) {
                names.add(words.get(i).text());
            }
        }
        return names;
    }

    /** An unlisted name that the whole head is, or that stands before its main word; null when there is none. */
    @Nullable
    String place() {
        Match main = lastRole();
        int end = main == null ? words.size() : main.start();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i < end && !scan.links().is(LinkWord.ARTICLE, words.get(i))) {
                if (!words.get(i).isCapital() || PhraseScan.matchAt(matches, i) != null) {
                    return null;
                }
                name.append(name.length() == 0 ? "" : words.get(i).joined() ? "-" : " ")
                        .append(words.get(i).text());
            } else if (i > end && scan.isUnknownName(words, matches, i)) {
                return null;
            }
        }
        return name.length() == 0 ? null : name.toString();
    }

    /** Whether nothing in it means anything, and no name stands in it. */
    boolean isSilent() {
        return matches.isEmpty() && unknownNames().isEmpty();
    }

    /** Whether a people is named by a noun, as "Kurds". */
    boolean isPeopleNoun(Match people) {
        ActorWord last = words.get(people.end() - 1);
        return people.end() == words.size() && last.key().endsWith("s") && !last.owns();
    }
}
