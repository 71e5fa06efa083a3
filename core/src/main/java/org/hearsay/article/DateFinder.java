package org.hearsay.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.page.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds an HTML page's date of publication.
 *
 * <p>Tried in order, the surest first: JSON-LD of the article, meta elements, microdata, the page's address, short
 * lines around the headline, time elements and elements named for a date; and last of all dates of change. <b>Threads:</b>
 * thread-safe. <b>Source:</b> the order of htmldate (Barbaresi 2020), reduced to news.
 */
final class DateFinder {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "published_time",
        "date.published",
        "publishdate",
        "publish_date",
        "publish-date",
        "pubdate",
        "publication_date",
        "published",
        "article.published",
        "date_published",
        "originalpublicationdate",
        "sailthru.date",
        "parsely-pub-date",
        "article_date_original",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "datecreated",
        "dc.date",
        "dcterms.date",
        "dcterms.available",
        "displaydate",
        "date",
        "timestamp",
        "rnews:datepublished",
        "created"
    };
    /** Names of meta elements that tell of the last change. */
    static final List<String> CHANGED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "revised",
            "lastmod");

    private static final String NAMED_FOR_DATE =
            "[class~=(?i)(?:date|time|publish|posted|pubd|created|entry-meta|dateline)],[id~=(?i)(?:date|time|publish|posted)]";
    private static final int MOST_CANDIDATES = 400;
    private static final int LONGEST_LINE = 140;

    /** Dates may end in the stop of an abbreviation; what is longer is a sentence that names a date. */
    private static final int LONGEST_DATE = 40;

    private final DateReader reader = new DateReader();

    /**
     * The date, as exact as the page tells.
     *
     * @param known what is known of the publication; its address and language count
     */
    @Nullable
    String find(HtmlPage page, MetadataReader metadata, Imprint known) {
        String url = known.url();
        String language = known.language();
        String inAddress = url == null ? null : SiteAddress.date(url, reader);
        String date = reader.first(told(metadata), language);
        if (date == null) {
            date = reader.first(microdata(page.document()), language);
        }
        if (date != null) {
            return isOtherDay(date, inAddress) ? inAddress : date;
        }
        if (inAddress != null) {
            return inAddress;
        }
        List<@Nullable String> near = new ArrayList<>();
        page.nearHeadline().forEach(block -> near.add(line(block)));
        date = reader.first(near, language);
        if (date == null) {
            date = reader.first(shown(page.document()), language);
        }
        return date != null ? date : reader.first(changed(metadata), language);
    }

    private static List<@Nullable String> told(MetadataReader metadata) {
        List<@Nullable String> told = new ArrayList<>();
        told.add(metadata.jsonLd().published());
        for (String name : PUBLISHED) {
            told.add(metadata.meta(name));
        }
        return told;
    }

    private static List<@Nullable String> microdata(Document page) {
        List<@Nullable String> told = new ArrayList<>();
        for (Element element : page.select("[itemprop=datePublished]")) {
            told.add(value(element));
        }
        return told;
    }

    /** An instant told in UTC can fall on the day before or after the publisher's own, which is what its address says. */
    private static boolean isOtherDay(String date, @Nullable String inAddress) {
        if (inAddress == null || !date.endsWith("Z")) {
            return false;
        }
        LocalDate there = LocalDate.parse(inAddress);
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(date.substring(0, 10)), there)) == 1;
    }

    private static @Nullable String line(Block block) {
        Element time = block.box().selectFirst("time[datetime]");
        if (time != null) {
            return time.attr("datetime");
        }
        String words = block.textLength() > LONGEST_LINE ? "" : block.text().strip();
        boolean sentence = words.length() > LONGEST_DATE && SentenceEnd.ends(words);
        return sentence ? null : words;
    }

    private static List<@Nullable String> changed(MetadataReader metadata) {
        List<@Nullable String> told = new ArrayList<>();
        for (String name : CHANGED) {
            told.add(metadata.meta(name));
        }
        told.add(metadata.jsonLd().first("datePublished"));
        told.add(metadata.jsonLd().first("dateModified"));
        return told;
    }

    private static List<@Nullable String> shown(Document page) {
        List<@Nullable String> shown = new ArrayList<>();
        for (Element time : page.select("time[pubdate], article time[datetime], time[datetime]")) {
            shown.add(time.attr("datetime"));
        }
        for (Element time : page.getElementsByTag("time")) {
            shown.add(time.text());
        }
        for (Element element : page.select(NAMED_FOR_DATE)) {
            if (shown.size() < MOST_CANDIDATES && element.childrenSize() < 12) {
                shown.add(element.text());
            }
        }
        return shown;
    }

    static String value(Element element) {
        for (String key : new String[] {"content", "datetime", "title"}) {
            if (element.hasAttr(key)) {
                return element.attr(key);
            }
        }
        return element.text();
    }
}
