package org.hearsay.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The months' names in the languages of the press.
 *
 * <p>English needs no locale data; another language's names are loaded when a page asks for them. <b>Threads:</b>
 * thread-safe. <b>Source:</b> Unicode CLDR, through {@code java.time}.
 */
final class MonthNames {
    /** Tried where a page does not tell its language: those with the most newspapers online. */
    private static final List<String> WIDELY_READ = List.of(
            "es", "pt", "fr", "de", "it", "ru", "uk", "pl", "nl", "tr", "ro", "cs", "hu", "el", "sv", "da", "nb", "fi",
            "hr", "sr", "sr-Latn", "bg", "sk", "sl", "sq", "mk", "id", "vi", "ar", "ar-LB", "fa", "he", "hi", "th",
            "az", "et", "lv", "lt", "ca", "ka", "hy", "be", "bn");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private final Map<String, Map<String, Month>> byLanguage = new ConcurrentHashMap<>();

    /**
     * The month a word names; absent when it names none.
     *
     * @param language BCP 47 code of the page; English is always tried, the widely read ones where it is unknown
     */
    @Nullable
    Month find(String word, @Nullable String language) {
        String small = plain(word);
        Month english = english(small);
        if (english != null || small.length() < 2) {
            return english;
        }
        if (language == null) {
            return findAnywhere(small);
        }
        Month found = names(language).get(small);
        return found != null || language.startsWith("en") ? found : findRelated(small, language);
    }

    private @Nullable Month findRelated(String small, String language) {
        // pages in Serbian, Arabic and others use more than one set of names
        String stem = language.length() > 2 ? language.substring(0, 2) : language;
        for (String other : WIDELY_READ) {
            Month month = other.startsWith(stem) ? names(other).get(small) : null;
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    private @Nullable Month findAnywhere(String small) {
        for (String language : WIDELY_READ) {
            Month month = names(language).get(small);
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    private static @Nullable Month english(String small) {
        if (small.length() < 3) {
            return null;
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean short4 = small.equals("sept") && month == Month.SEPTEMBER;
            if (name.equals(small) || (small.length() == 3 && name.startsWith(small)) || short4) {
                return month;
            }
        }
        return null;
    }

    private Map<String, Month> names(String language) {
        return byLanguage.computeIfAbsent(language, MonthNames::load);
    }

    private static Map<String, Month> load(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Month> names = new HashMap<>();
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                names.putIfAbsent(plain(month.getDisplayName(style, locale)), month);
            }
        }
        return names;
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
