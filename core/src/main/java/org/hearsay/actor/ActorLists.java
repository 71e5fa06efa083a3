package org.hearsay.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.Meaning.Body;
import org.hearsay.actor.Meaning.Holder;
import org.hearsay.actor.Meaning.Land;
import org.hearsay.actor.Meaning.LandKind;
import org.hearsay.actor.Meaning.Role;
import org.hearsay.actor.Meaning.RoleKind;
import org.hearsay.place.PlaceFinder;
import org.hearsay.text.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * All that the lists of this room tell, by the words that tell it.
 *
 * <p><b>Errors:</b> a malformed line throws {@link IllegalArgumentException} with the line. <b>Threads:</b> thread-safe once
 * it is filled.
 */
final class ActorLists {
    private static final String NONE = "-";
    private static final int NAMES = 6;
    private static final int SMALLEST_CAPITAL_COUNTRY = 100_000;
    private final WordIndex own = new WordIndex(ActorWord::key);
    private final WordIndex names = new WordIndex(ActorWord::key);
    private final WordIndex words = new WordIndex(ActorWord::key);
    private final WordIndex persons = new WordIndex(ActorWord::spelling);
    private final Map<String, List<Holder>> lastNames = new HashMap<>();

    private ActorLists() {}

    /** Reads the lists from the class path; what a user's overlay tells goes before them. */
    static ActorLists load(ActorOverlay overlay) {
        ActorLists lists = new ActorLists();
        overlay.entries().forEach(entry -> lists.own.addName(entry.name(), entry.meaning(), entry.term()));
        lists.readAll("countries.tsv", 3, 3, lists::addLand);
        lists.readAll("bodies.tsv", 4, 5, lists::addBody);
        lists.readAll("holders.tsv", 3, 4, lists::addHolder);
        lists.readAll("roles.tsv", 4, 4, lists::addRole);
        List<String> places = ListFile.lines(PlaceFinder.class, "countries.tsv");
        places.forEach(line -> lists.addPlaceNames(line.split("\t", -1)));
        places.forEach(line -> lists.addCapital(line.split("\t", -1)));
        return lists;
    }

    /** The codes of all roles that the list of roles has. */
    static Set<String> roleCodes() {
        Set<String> codes = new TreeSet<>();
        ListFile.lines(ActorLists.class, "roles.tsv").forEach(line -> codes.addAll(roles(line.split("\t", -1)[2])));
        return codes;
    }

    private interface Adder {
        void add(String[] cells);
    }

    private void readAll(String file, int least, int most, Adder adder) {
        ListFile.lines(ActorLists.class, file).forEach(line -> read(line, least, most, adder));
    }

    private void read(String line, int least, int most, Adder adder) {
        String[] cells = line.split("\t", -1);
        if (cells.length < least || cells.length > most) {
            throw new IllegalArgumentException("not " + least + " to " + most + " columns: " + line);
        }
        try {
            adder.add(cells);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", in: " + line, e);
        }
    }

    private void addLand(String[] cells) {
        LandKind kind =
                switch (cells[1]) {
                    case "country" -> LandKind.ADJECTIVE;
                    case "seat" -> LandKind.SEAT;
                    case "region" -> LandKind.REGION;
                    case "people" -> LandKind.PEOPLE;
                    default -> throw new IllegalArgumentException("no kind of country: " + cells[1]);
                };
        parts(cells[2]).forEach(name -> names.addName(name, new Land(cells[0], kind)));
    }

    private void addBody(String[] cells) {
        Term term = cells.length > 4 ? Term.of(cells[4]) : Term.ALWAYS;
        Body body = new Body(optional(cells[0]), roles(cells[1]), optional(cells[2]), term);
        parts(cells[3]).forEach(name -> names.addName(name, body));
    }

    private void addHolder(String[] cells) {
        List<Term> terms = Arrays.stream(cells[2].split(","))
                .map(Term::of)
                .sorted(ActorLists::byStart)
                .toList();
        String[] codes = cells.length > 3 ? cells[3].split(" ") : new String[] {"GOV"};
        String last = codes[codes.length - 1];
        boolean grouped = codes.length > 1 && !last.equals("MIL");
        String[] roles = grouped ? Arrays.copyOf(codes, codes.length - 1) : codes;
        Holder holder = new Holder(cells[0], roles(String.join(" ", roles)), grouped ? last : null, terms);
        for (String name : parts(cells[1])) {
            persons.addName(name.startsWith("+") ? name.substring(1) : name, holder);
        }
        List<ActorWord> name = ActorWord.of(parts(cells[1]).get(0));
        lastNames
                .computeIfAbsent(name.get(name.size() - 1).spelling(), k -> new ArrayList<>(1))
                .add(holder);
    }

    private static int byStart(Term one, Term other) {
        return one.from() == null || other.from() == null ? 0 : one.from().compareTo(other.from());
    }

    private void addRole(String[] cells) {
        Role role = new Role(cells[0], RoleKind.valueOf(cells[1].toUpperCase(Locale.ROOT)), roles(cells[2]));
        for (String word : parts(cells[3])) {
            words.addWords(word, role);
            Plurals.of(word).forEach(plural -> words.addWords(plural, role));
        }
    }

    private void addPlaceNames(String[] cells) {
        String code = alpha3(cells[0]);
        if (code != null) {
            parts(cells[NAMES]).forEach(name -> names.addName(name, new Land(code, LandKind.NOUN)));
            parts(cells[NAMES + 1]).forEach(name -> names.addName(name, new Land(code, LandKind.ADJECTIVE)));
            parts(cells[NAMES + 2]).forEach(name -> names.addName(name, new Land(code, LandKind.ADJECTIVE)));
        }
    }

    private void addCapital(String[] cells) {
        String code = alpha3(cells[0]);
        if (code != null && !cells[5].isBlank() && Integer.parseInt(cells[4]) >= SMALLEST_CAPITAL_COUNTRY) {
            names.addName(cells[5].strip(), new Land(code, LandKind.SEAT));
        }
    }

    /** The alpha-3 code of an alpha-2 code; null when the Java runtime knows none. */
    static @Nullable String alpha3(String alpha2) {
        try {
            return new Locale("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return alpha2.equals("XK") ? "XKX" : null;
        }
    }

    private static @Nullable String optional(String cell) {
        return cell.equals(NONE) ? null : cell;
    }

    private static List<String> roles(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split(" "));
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /**
     * The longest words from a place on that mean something on a day, a user's own names before other names, these before
     * other words; null when there are none.
     */
    @Nullable
    Match longest(List<ActorWord> phrase, int from, @Nullable LocalDate date) {
        Match told = own.longest(phrase, from, date);
        Match found = told == null ? null : told.asOwn();
        for (WordIndex index : List.of(names, persons, words)) {
            Match other = index.longest(phrase, from, date);
            if (other != null && (found == null || other.length() > found.length())) {
                found = other;
            }
        }
        return found;
    }

    /** Who held an office and has a last name, in the order of the list. */
    List<Holder> withLastName(ActorWord name) {
        return lastNames.getOrDefault(name.spelling(), List.of());
    }
}
