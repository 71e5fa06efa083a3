package org.hearsay.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.page.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an HTML page tells about its publication.
 *
 * <p>What is written for programs goes before what is written for people: JSON-LD, then meta elements, then microdata
 * and the page itself. <b>Threads:</b> one per page. <b>Source:</b> schema.org, Open Graph, Dublin Core, and the meta
 * names that news systems use.
 */
final class MetadataReader {
    private static final int LONGEST = 500;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?:)?//\\S+|@\\S+|www\\.\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]{3,200}/?\\S{0,1800}");
    private static final Pattern BY =
            Pattern.compile("^(?:written |posted |reported )?by:?\\s+", Pattern.CASE_INSENSITIVE);

    private static final List<String> BARS = List.of(" | ", " - ", " – ", " — ", " :: ");

    private final Document page;
    private final JsonLd jsonLd;
    private final Map<String, String> metas = new HashMap<>();
    private final @Nullable String canonical;

    MetadataReader(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        Element link = page.selectFirst("link[rel=canonical]");
        this.canonical = link == null ? null : link.attr("href").strip();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                if (!content.isEmpty() && meta.hasAttr(key)) {
                    metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT).strip(), content);
                }
            }
        }
    }

    /** All but the date of publication. */
    Imprint read() {
        String url = url();
        String title = headline();
        String publisher = publisher(title);
        String headline = title == null ? null : withoutSite(title, publisher);
        return new Imprint(url, publisher, headline, byline(), null, language());
    }

    /**
     * From whom the page says, to programs, that it was taken over.
     *
     * @param given the address it was found at; null when that is not known
     * @param publisher who published it: it licenses nothing to itself
     */
    List<License> licenses(@Nullable String given, @Nullable String publisher) {
        List<License> found = new ArrayList<>();
        for (String property : List.of("isBasedOn", "sourceOrganization")) {
            String told = jsonLd.ofArticle(property);
            String domain = told == null ? null : SiteAddress.registrableDomain(told);
            String name = domain != null ? domain : told;
            if (name != null && name.length() <= LONGEST && !isOwn(name, given, publisher)) {
                found.add(new License(name, License.Evidence.JSON_LD, null));
            }
        }
        String domain = canonical == null || given == null ? null : SiteAddress.registrableDomain(canonical);
        if (domain != null && !isOwn(domain, given, publisher)) {
            found.add(new License(domain, License.Evidence.CANONICAL, null));
        }
        return found;
    }

    private static boolean isOwn(String name, @Nullable String given, @Nullable String publisher) {
        boolean site = given != null && name.equals(SiteAddress.registrableDomain(given));
        return site || (publisher != null && LicenseFinder.key(name).equals(LicenseFinder.key(publisher)));
    }

    /** The canonical link, as written; null when there is none. */
    @Nullable
    String canonical() {
        return canonical;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** The first of some meta elements that the page has. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null && content.length() <= LONGEST) {
                return content;
            }
        }
        return null;
    }

    private @Nullable String url() {
        return firstAddress(canonical, meta("og:url"), jsonLd.ofArticle("url"), jsonLd.ofArticle("mainEntityOfPage"));
    }

    private static @Nullable String firstAddress(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && isAddress(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether the words are an absolute address of the web. */
    static boolean isAddress(String words) {
        return WEB_ADDRESS.matcher(words).matches();
    }

    private @Nullable String publisher(@Nullable String headline) {
        return firstName(
                jsonLd.first("publisher"),
                meta("og:site_name"),
                meta("application-name", "dc.publisher", "dcterms.publisher", "apple-mobile-web-app-title"),
                headline == null ? null : siteAfter(headline));
    }

    /** Many titles are the headline, a bar, and the site's name. */
    private @Nullable String siteAfter(String headline) {
        String title = plain(page.title());
        for (String bar : BARS) {
            int at = title.lastIndexOf(bar);
            if (at > 0 && BlockFilter.letters(title.substring(0, at)).equals(BlockFilter.letters(headline))) {
                return title.substring(at + bar.length());
            }
        }
        return null;
    }

    private static @Nullable String firstName(@Nullable String... candidates) {
        for (String candidate : candidates) {
            String words = candidate == null ? "" : plain(candidate);
            if (!words.isEmpty()
                    && words.length() <= LONGEST
                    && !ADDRESS.matcher(words).matches()) {
                return words;
            }
        }
        return null;
    }

    /** Texts in attributes and JSON-LD often hold entities a second time. */
    private static String plain(String words) {
        String decoded = words.indexOf('&') < 0 ? words : org.jsoup.parser.Parser.unescapeEntities(words, false);
        StringBuilder made = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < decoded.length(); i++) {
            char character = decoded.charAt(i);
            if (BlockCutter.isSpace(character) || Character.isISOControl(character)) {
                space = !made.isEmpty();
            } else {
                made.append(space ? " " : "").append(character);
                space = false;
            }
        }
        return made.toString();
    }

    private @Nullable String headline() {
        Element heading = page.selectFirst("h1[itemprop=headline]");
        String title = firstName(
                jsonLd.ofArticle("headline"),
                meta("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title"),
                heading == null ? null : heading.text());
        if (title == null) {
            Element first = page.selectFirst("h1");
            title = firstName(first == null ? null : first.text(), page.title());
        }
        return title;
    }

    /** A name as an author's, without "By"; null when it is an address, or empty. */
    static @Nullable String author(String told) {
        String name = firstName(told);
        String bare = name == null ? "" : BY.matcher(name).replaceFirst("").strip();
        return bare.isEmpty() ? null : bare;
    }

    private static String withoutSite(String title, @Nullable String publisher) {
        for (String bar : BARS) {
            int at = title.lastIndexOf(bar);
            String site = at < 0 ? "" : title.substring(at + bar.length());
            if (publisher != null && at > 10 && BlockFilter.letters(site).equals(BlockFilter.letters(publisher))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private @Nullable String byline() {
        String told = firstName(
                jsonLd.ofArticle("author"),
                meta("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"));
        if (told == null) {
            Element shown = page.selectFirst("[itemprop=author], a[rel=author], [class~=(?i)^byline(-name)?$]");
            String words = shown == null ? "" : plain(shown.text());
            told = words.isEmpty() || words.length() > 100 ? null : words;
        }
        return told == null ? null : author(told);
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String told = html == null ? "" : html.attr("lang") + (html.hasAttr("lang") ? "" : html.attr("xml:lang"));
        String first = told.isBlank() ? meta("content-language", "og:locale", "inlanguage", "dc.language") : told;
        String code = first == null ? jsonLd.ofArticle("inLanguage") : first;
        String clean = code == null ? "" : code.strip().replace('_', '-');
        return LANGUAGE.matcher(clean).matches() ? Locale.forLanguageTag(clean).toLanguageTag() : null;
    }
}
