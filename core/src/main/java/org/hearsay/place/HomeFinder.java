package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.page.Imprint;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a publisher is at home by its name and address: newspapers are named for their towns.
 *
 * <p><b>Threads:</b> immutable.
 */
final class HomeFinder {
    private static final Pattern HOST = Pattern.compile("^https?://([^/:?#\\s]{3,200})");
    /** Where most of the English press that has an address without a country is at home. */
    private static final String MOST_PRESS = "US";

    private static final int SHORTEST = 4;
    private static final double SMALLEST_TOWN = 3.5;

    private final Gazetteer gazetteer;
    private final PlaceWord.Lexicon lexicon;

    HomeFinder(Gazetteer gazetteer, PlaceWord.Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The home; absent when neither name nor address tells one. */
    @Nullable
    Home find(Imprint imprint) {
        String host = host(imprint.url());
        List<Candidate> places = imprint.publisher() == null ? List.of() : inName(imprint.publisher());
        if (places.isEmpty() && host != null) {
            places = inHost(host);
        }
        String country = host == null ? null : country(host);
        if (places.isEmpty() && country == null) {
            return null;
        }
        return new Home(places.isEmpty() ? null : new NameGroup("home", in(country, places), null), country);
    }

    /** The places that lie in a country, or all when none does. */
    private static List<Candidate> in(@Nullable String country, List<Candidate> places) {
        List<Candidate> inside = places.stream()
                .filter(place -> country != null && country.equals(place.country()))
                .toList();
        return inside.isEmpty() ? places : inside;
    }

    private static @Nullable String host(@Nullable String url) {
        Matcher matcher = url == null ? null : HOST.matcher(url);
        return matcher != null && matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** The country of the host's last label, as "ca"; absent when it belongs to none, or is sold to all the world. */
    private @Nullable String country(String host) {
        String label = host.substring(host.lastIndexOf('.') + 1);
        String code = label.equals("uk") ? "GB" : label.toUpperCase(Locale.ROOT);
        boolean sold = lexicon.is(label, PlaceWord.WORLDWIDE);
        if (label.length() == 3) {
            return MOST_PRESS;
        }
        return label.length() == 2 && !sold && gazetteer.isCountry(code) ? code : null;
    }

    /** "Vale" in "The Vale Morning Post". */
    private List<Candidate> inName(String publisher) {
        List<String> words = new ArrayList<>();
        for (String word : publisher.split("[^\\p{L}\\p{N}'’.-]+")) {
            if (!word.isEmpty() && !lexicon.is(word, PlaceWord.PRESS) && !word.equals("The")) {
                words.add(word);
            }
        }
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                List<Candidate> found = towns(String.join(" ", words.subList(from, from + length)));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "vale" in "www.thevalepost.com": what is left of the longest label when words of the press are taken off its ends. */
    private List<Candidate> inHost(String host) {
        String longest = "";
        for (String label : host.split("\\.")) {
            longest = label.length() > longest.length() ? label : longest;
        }
        String rest = longest.startsWith("the") ? longest.substring(3) : longest;
        String before = "";
        while (!rest.equals(before)) {
            List<Candidate> found = towns(rest);
            if (!found.isEmpty()) {
                return found;
            }
            before = rest;
            rest = withoutPress(rest);
        }
        return List.of();
    }

    private String withoutPress(String label) {
        for (int length = Math.min(12, label.length() - SHORTEST); length >= 2; length--) {
            if (lexicon.is(label.substring(label.length() - length), PlaceWord.SITE_PRESS)) {
                return label.substring(0, label.length() - length).replaceAll("-+$", "");
            }
        }
        for (int length = Math.min(12, label.length() - SHORTEST); length >= 2; length--) {
            if (lexicon.is(label.substring(0, length), PlaceWord.SITE_PRESS)) {
                return label.substring(length).replaceAll("^-+", "");
            }
        }
        return label;
    }

    private List<Candidate> towns(String name) {
        if (name.length() < SHORTEST) {
            return List.of();
        }
        return gazetteer.named(name).stream()
                .filter(place -> !place.alternate() && place.people() >= SMALLEST_TOWN)
                .toList();
    }
}
