package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All places that this room knows by their names: towns and divisions from {@link GazetteerFile}; countries, regions, waters,
 * abbreviations and what people are called from three tables that this project keeps by hand.
 *
 * <p><b>Errors:</b> a malformed line is a fault of this project and throws {@link IllegalStateException}. <b>Threads:</b>
 * immutable.
 */
final class Gazetteer {
    private static final int[] NONE = {};

    private final GazetteerFile file;
    /** Kept names by folded key. */
    private final Map<String, List<Candidate>> kept = new HashMap<>();
    /** Abbreviations, told by their exact letters: "US" is none of "us". */
    private final Map<String, List<Candidate>> abbreviations = new HashMap<>();

    private final Map<String, Candidate> postal = new HashMap<>();
    private final Map<String, Candidate> adjectives = new HashMap<>();
    private final Map<String, Candidate> peoples = new HashMap<>();

    private Gazetteer(GazetteerFile file) {
        this.file = file;
    }

    /** Reads the file and the tables from the class path. */
    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer(GazetteerFile.load());
        Table.rows("countries.tsv", 9).forEach(gazetteer::addCountry);
        Table.rows("divisions.tsv", 5).forEach(gazetteer::addDivision);
        List<List<String>> regions = Table.rows("regions.tsv", 10);
        for (int i = 0; i < regions.size(); i++) {
            gazetteer.addRegion(regions.get(i), -2 - i);
        }
        return gazetteer;
    }

    private void addCountry(List<String> row) {
        Candidate country = new Candidate(
                file.coded(row.get(0)),
                Feature.COUNTRY,
                Integer.valueOf(row.get(1)),
                point(row.get(2), row.get(3)),
                Math.log10(1 + Double.parseDouble(row.get(4))),
                row.get(0),
                -1,
                -1,
                null,
                false);
        Table.parts(row.get(6)).forEach(name -> addName(name, country));
        addPeople(row.get(7), row.get(8), country);
    }

    private void addDivision(List<String> row) {
        int number = file.coded(row.get(0));
        if (number < 0) {
            throw new IllegalStateException("no such division: " + row);
        }
        Candidate division = candidate(number, false);
        Table.parts(row.get(1)).forEach(name -> addName(name, division));
        if (!row.get(2).isEmpty()) {
            postal.putIfAbsent(row.get(2), division);
        }
        addPeople(row.get(3), row.get(4), division);
    }

    private void addRegion(List<String> row, int number) {
        Candidate region = new Candidate(
                number,
                Feature.REGION,
                row.get(1).isEmpty() ? null : Integer.valueOf(row.get(1)),
                point(row.get(2), row.get(3)),
                0,
                row.get(4).isEmpty() ? null : row.get(4),
                -1,
                -1,
                row.get(9).isEmpty() ? null : row.get(9),
                false);
        addName(row.get(0), region);
        Table.parts(row.get(6)).forEach(name -> addName(name, region));
        addPeople(row.get(7), row.get(8), region);
    }

    private static Point point(String lat, String lon) {
        return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private void addName(String name, Candidate place) {
        Map<String, List<Candidate>> names = isAbbreviation(name) ? abbreviations : kept;
        String key = isAbbreviation(name) ? abbreviation(name) : FoldedName.of(name);
        List<Candidate> places = names.computeIfAbsent(key, k -> new ArrayList<>());
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    private void addPeople(String adjectiveCell, String peopleCell, Candidate place) {
        Table.parts(adjectiveCell).forEach(word -> adjectives.putIfAbsent(word, place));
        Table.parts(peopleCell).forEach(word -> peoples.putIfAbsent(word, place));
    }

    private static boolean isAbbreviation(String name) {
        return name.endsWith(".") || (name.length() <= 6 && name.chars().noneMatch(Character::isLowerCase));
    }

    /** All capitals go without points, so that "U.S." meets "US"; others keep theirs, since "Miss" is not "Miss.". */
    private static String abbreviation(String name) {
        String closed = name.replace(" ", "");
        return closed.chars().anyMatch(Character::isLowerCase) ? closed : closed.replace(".", "");
    }

    /** The places that a name may mean, the better known first; empty when the gazetteer has none. */
    List<Candidate> named(String name) {
        boolean abbreviated = isAbbreviation(name);
        List<Candidate> found = new ArrayList<>();
        if (abbreviated) {
            found.addAll(abbreviations.getOrDefault(abbreviation(name), List.of()));
        }
        String key = FoldedName.of(name);
        found.addAll(kept.getOrDefault(key, List.of()));
        List<Candidate> tabled = List.copyOf(found);
        // Alternate names hold codes of airports and other bare letters.
        boolean bare = key.length() < 3 || (abbreviated && key.length() < 5);
        for (int posting : key.length() < 2 ? NONE : file.find(key)) {
            if (!bare || (posting & 1) == 0) {
                addIfNew(found, tabled, posting);
            }
        }
        return joined(found);
    }

    /** A division that the tables also keep as a region is one place: the division, with the region's note. */
    private static List<Candidate> joined(List<Candidate> found) {
        for (Candidate region : List.copyOf(found)) {
            if (region.feature() == Feature.REGION && region.country() != null) {
                for (int i = 0; i < found.size(); i++) {
                    Candidate place = found.get(i);
                    if (place.feature() == Feature.FIRST_DIVISION
                            && region.country().equals(place.country())) {
                        found.set(i, place.noted(region.note()));
                        found.remove(region);
                    }
                }
            }
        }
        return found;
    }

    /** A key has each number of the file once, so only the tables' places may be the same. */
    private void addIfNew(List<Candidate> found, List<Candidate> tabled, int posting) {
        int number = posting >> 1;
        int geonames = file.geonames(number);
        if (tabled.stream()
                .noneMatch(place -> place.number() == number || Objects.equals(place.geonames(), geonames))) {
            found.add(candidate(number, (posting & 1) == 1));
        }
    }

    private Candidate candidate(int number, boolean alternate) {
        Feature feature = file.feature(number);
        int parent = file.parent(number);
        int second = feature == Feature.SECOND_DIVISION ? number : holder(parent, Feature.SECOND_DIVISION);
        int above = second >= 0 ? file.parent(second) : parent;
        int first = feature == Feature.FIRST_DIVISION ? number : holder(above, Feature.FIRST_DIVISION);
        int country = first >= 0 ? file.parent(first) : above;
        return new Candidate(
                number,
                feature,
                file.geonames(number),
                file.point(number),
                file.people(number),
                file.country(country),
                first,
                second,
                null,
                alternate);
    }

    private int holder(int number, Feature feature) {
        return file.isDivision(number) && file.feature(number) == feature ? number : -1;
    }

    /** The places of a name that are countries, regions, or named by an abbreviation: what capitals alone may show. */
    List<Candidate> kept(String name) {
        List<Candidate> found = isAbbreviation(name) ? abbreviations.get(abbreviation(name)) : null;
        return found != null ? found : kept.getOrDefault(FoldedName.of(name), List.of());
    }

    /** The division of a postal code; absent when there is none. */
    @Nullable
    Candidate postal(String code) {
        return postal.get(code);
    }

    /** The place that an adjective belongs to, as "French"; absent when there is none. */
    @Nullable
    Candidate adjective(String word) {
        return adjectives.get(word);
    }

    /** The place whose people are called so, as "Danes"; absent when there is none. */
    @Nullable
    Candidate people(String word) {
        return peoples.get(word);
    }

    /** Whether a code is a country's. */
    boolean isCountry(String code) {
        return code.length() == 2 && file.coded(code) >= 0;
    }

    /** The name of a division; absent when the number is negative. */
    @Nullable
    String division(int number) {
        return number < 0 ? null : file.name(number);
    }
}
