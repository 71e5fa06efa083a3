package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.actor.Meaning.Holder;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.LandKind;
import org.hearsay.actor.Meaning.Role;
import org.hearsay.actor.Meaning.RoleKind;
import org.hearsay.place.TownCountries;
import org.jspecify.annotations.Nullable;

/** Reads a phrase: its head, and what follows "of" or "in". <b>Threads:</b> thread-safe. */
final class ClauseReader {
    private static final int DEEPEST = 6;
    private static final String IGO = "IGO";
    private static final List<String> IN_ARMS = List.of("MIL", "UAF");
    private static final List<String> LEFT_BEHIND = List.of("GOV", "LEG", "JUD", "SPY", "MIL", "COP");
    private final ActorLists lists;
    private final PhraseScan scan;
    private final TownCountries towns;

    ClauseReader(ActorLists lists, PhraseScan scan, TownCountries towns) {
        this.lists = lists;
        this.scan = scan;
        this.towns = towns;
    }

    /**
     * How a phrase is to be read.
     *
     * @param date the day it belongs to; null when unknown
     * @param person whether it is a person's name
     * @param acts whether a place that it names acts, or only tells where
     */
    record Setting(@Nullable LocalDate date, boolean person, boolean acts) {
        Setting still() {
            return new Setting(date, person, false);
        }
    }

    /** What the words tell; a later clause only what the ones before leave open. */
    Draft read(List<ActorWord> words, Setting setting) {
        Draft draft = Draft.NOTHING;
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).divides()) {
                if (draft.country() == null || draft.roles().isEmpty()) {
                    draft = draft.or(clause(words.subList(from, i), setting, 0));
                }
                from = i + 1;
            }
        }
        return draft;
    }

    private Draft clause(List<ActorWord> words, Setting setting, int depth) {
        if (words.isEmpty() || depth > DEEPEST) {
            return Draft.NOTHING;
        }
        List<Match> matches = scan.scan(words, setting.person(), setting.date());
        int end = scan.headEnd(words, matches);
        boolean of = end < words.size() && scan.links().is(LinkWord.OF, words.get(end));
        Draft rest = of ? clause(words.subList(end + 1, words.size()), setting.still(), depth + 1) : Draft.NOTHING;
        Head head = new Head(words.subList(0, end), matches, scan, setting.date());
        if (head.isSilent()) {
            return end == 0 ? Draft.ofCountry(rest.country(), "of") : rest;
        }
        return whole(head, rest, setting);
    }

    private Draft whole(Head head, Draft rest, Setting setting) {
        Draft draft = sorted(head, rest, setting);
        Land told = head.country();
        draft = draft.orCountry(told == null ? null : told.code(), "country");
        draft = draft.orCountry(head.holder().country(), "holder");
        draft = draft.orCountry(byLastName(head, setting.date()), "last-name");
        draft = draft.orCountry(rest.country(), "of");
        draft = draft.orCountry(setting.person() ? null : town(head.place()), "town");
        Match people = head.people();
        if (people != null && draft.group() == null) {
            String group = people.all(Land.class).get(0).code();
            draft = new Draft(draft.country(), draft.roles(), group, draft.isEmpty() ? "people" : draft.rule());
        }
        return settled(head, draft);
    }

    private Draft settled(Head head, Draft draft) {
        Role main = head.main();
        if (head.isPast()
                && !draft.roles().isEmpty()
                && LEFT_BEHIND.contains(draft.roles().get(0))) {
            return new Draft(draft.country(), List.of("ELI"), null, "former");
        }
        if (draft.country() == null && draft.roles().equals(List.of(IGO))) {
            return new Draft(IGO, List.of(), draft.group(), draft.rule());
        }
        boolean ofStates = main != null && main.id().equals("peacekeepers");
        return ofStates ? draft.orCountry(IGO, draft.rule()) : draft;
    }

    private Draft sorted(Head head, Draft rest, Setting setting) {
        Role main = head.main();
        if (main == null) {
            return bare(head, setting);
        }
        return main.kind().isStrong() ? strong(head, main, rest) : weak(head, main, rest);
    }

    /** What is told without a word for a sort of actor. */
    private Draft bare(Head head, Setting setting) {
        Draft named = head.body().isEmpty() ? head.holder() : head.body();
        Role mark = head.mark();
        if (!named.isEmpty()) {
            return named;
        }
        if (mark != null) {
            return ofRole(mark);
        }
        Land land = head.country();
        if (land != null) {
            boolean governs = setting.acts()
                    && land.kind() == LandKind.SEAT
                    && head.unknownNames().isEmpty();
            return governs ? new Draft(land.code(), List.of("GOV"), null, "seat") : Draft.NOTHING;
        }
        Match people = head.people();
        if (people != null) {
            return head.isPeopleNoun(people) ? new Draft(null, List.of("CVL"), null, "people") : Draft.NOTHING;
        }
        String country = setting.acts() && !setting.person() ? town(head.place()) : null;
        return country == null ? Draft.NOTHING : new Draft(country, List.of("CVL"), null, "town");
    }

    /** A word that tells the role by itself. */
    private static Draft strong(Head head, Role main, Draft rest) {
        Draft body = head.body();
        Role mark = head.mark();
        boolean inArms =
                !main.roles().isEmpty() && IN_ARMS.contains(main.roles().get(0));
        if (body.isArmed()) {
            return body;
        }
        if (inArms && mark != null) {
            return ofRole(mark).orCountry(body.country(), "body");
        }
        if (inArms && body.isEmpty() && rest.isArmed()) {
            return rest;
        }
        return new Draft(body.country(), main.roles(), body.group(), "role");
    }

    /** A word that takes its role from others: "spokesman", "head", "president of". */
    private Draft weak(Head head, Role main, Draft rest) {
        Draft body = head.body();
        Role sector = head.sector();
        Role mark = head.mark();
        if (!body.isEmpty()) {
            return body;
        }
        if (sector != null) {
            return ofRole(sector);
        }
        if (mark != null) {
            return ofRole(mark);
        }
        if (!rest.roles().isEmpty() || rest.group() != null) {
            return rest.inCountry(head.country() == null || rest.group() != null ? rest.country() : null);
        }
        if (main.kind() == RoleKind.CHAIR) {
            return ofRole(main);
        }
        return unsupported(head, main, rest);
    }

    private Draft unsupported(Head head, Role main, Draft rest) {
        Draft holder = head.holder();
        if (!holder.roles().isEmpty()
                && (main.kind() == RoleKind.WEAK || !holder.rule().equals("former"))) {
            return holder;
        }
        boolean ofCountry = head.country() != null || rest.country() != null || holder.country() != null;
        return main.kind() == RoleKind.SPEAKER && ofCountry ? ofRole(main) : Draft.NOTHING;
    }

    private static Draft ofRole(Role role) {
        return new Draft(null, role.roles(), null, "role");
    }

    private @Nullable String town(@Nullable String name) {
        String alpha2 = name == null ? null : towns.countryOf(name);
        return alpha2 == null ? null : ActorLists.alpha3(alpha2);
    }

    /** The country of the only one of a last name who can be meant, as in "President Mwanawasa". */
    private @Nullable String byLastName(Head head, @Nullable LocalDate date) {
        Role main = head.main();
        ActorWord name = main == null || !main.roles().contains("GOV") ? null : head.lastName();
        List<String> countries = new ArrayList<>();
        if (name != null) {
            for (Holder holder : lists.withLastName(name)) {
                if (holder.country() != null
                        && (date == null || holder.holds(date))
                        && !countries.contains(holder.country())) {
                    countries.add(holder.country());
                }
            }
        }
        return countries.size() == 1 ? countries.get(0) : null;
    }
}
