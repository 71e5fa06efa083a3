package org.hearsay.page;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, read from its element.
 *
 * <p>Of several elements of one meaning the first that says something counts. <b>Threads:</b> one. <b>Source:</b> RSS
 * 0.91 to 2.0, RSS 1.0 with the modules content and Dublin Core, RFC 4287.
 */
final class FeedEntry {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]{0,2000}>");

    /** A description with so many paragraphs, and so long, is no summary. */
    private static final int PARAGRAPHS = 3;

    private static final int LONG = 1500;

    private final Map<String, String> told = new HashMap<>();
    private boolean plain;

    private FeedEntry() {}

    /** Reads an entry whose element has started, to its end. */
    static FeedEntry read(FeedXml xml) throws IOException {
        FeedEntry entry = new FeedEntry();
        String name = xml.nextStart();
        while (name != null) {
            entry.readField(xml, name);
            name = xml.nextStart();
        }
        return entry;
    }

    private void readField(FeedXml xml, String name) throws IOException {
        switch (name) {
            case "title" -> put("title", words(xml.content(false)));
            case "link" -> link(xml);
            case "guid" -> {
                boolean address = !xml.attribute("isPermaLink").equals("false");
                put(address ? "id" : "", xml.content(false).strip());
            }
            case "id" -> put("id", xml.content(false).strip());
            case "pubDate", "published", "issued", "dc:date", "dcterms:issued", "created" ->
                put("published", xml.content(false));
            case "updated", "modified", "dcterms:modified" -> put("updated", xml.content(false));
            case "author", "dc:creator" -> author(xml);
            case "source" -> source(xml);
            case "content:encoded" -> put("content", xml.content(false));
            case "content" -> content(xml, "content");
            case "description" -> put("summary", xml.content(false));
            case "summary" -> content(xml, "summary");
            default -> xml.skip();
        }
    }

    private void put(String field, String value) {
        if (!value.isBlank()) {
            told.putIfAbsent(field, value);
        }
    }

    private void link(FeedXml xml) throws IOException {
        String relation = xml.attribute("rel");
        String address = xml.attribute("href").strip();
        String content = xml.content(false).strip();
        if (relation.isEmpty() || relation.equals("alternate")) {
            put("link", address.isEmpty() ? content : address);
        }
    }

    /** Atom says what kind its text is; a reference to content elsewhere has none. */
    private void content(FeedXml xml, String field) throws IOException {
        String type = xml.attribute("type");
        boolean markup = type.equals("xhtml") || type.endsWith("+xml");
        boolean text = type.isEmpty() || type.equals("text") || type.equals("text/plain");
        String content = xml.content(markup);
        plain |= text && field.equals("content") && !told.containsKey("content");
        put(field, content);
    }

    private void author(FeedXml xml) throws IOException {
        String content = xml.content(false);
        int name = content.indexOf("<name>");
        String named =
                name < 0 ? content : content.substring(name + "<name>".length()).replaceFirst("(?s)</name>.*", "");
        // RSS: mail@desk.example (Ann Lee)
        String words = words(named).replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
        put("author", words.contains("@") ? "" : words);
    }

    /** The feed an entry was taken over from: RSS has its name, Atom its head. */
    private void source(FeedXml xml) throws IOException {
        String content = xml.content(false);
        int title = content.indexOf("<title");
        int from = title < 0 ? 0 : content.indexOf('>', title) + 1;
        int to = title < 0 ? content.length() : content.indexOf("</title>", from);
        put("source", words(content.substring(from, Math.max(from, to))));
    }

    /** Titles are text, HTML, or HTML escaped twice. */
    static String words(String told) {
        String decoded = Parser.unescapeEntities(told, false);
        return TAG.matcher(decoded).find()
                ? Jsoup.parse(decoded).text()
                : decoded.strip().replaceAll("\\s+", " ");
    }

    /**
     * The page that the entry is.
     *
     * @param place of the entry
     * @param feed what the feed tells of all its entries
     * @param retrieved when the feed was fetched; absent where nobody tells
     */
    PageResult page(String place, Imprint feed, @Nullable Instant retrieved) {
        String content = told.get("content");
        String summary = told.getOrDefault("summary", "");
        String text = content != null ? content : summary;
        String address = address();
        if (text.isBlank()) {
            String message = "the entry has neither content nor summary" + (address == null ? "" : "; see " + address);
            return new PageResult.Failed(place, true, Problem.of(ProblemCode.EMPTY_PAGE, place, message));
        }
        List<Problem> met = new ArrayList<>();
        if (content == null && !readsWhole(summary)) {
            String message = "the feed has a summary only" + (address == null ? "" : "; the article is at " + address);
            met.add(Problem.of(ProblemCode.SUMMARY_ONLY, place, message));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            String message = "some bytes do not fit the feed's charset and stand as U+FFFD";
            met.add(Problem.of(ProblemCode.MALFORMED_CHARACTERS, place, message));
        }
        String published = published(place, met);
        Imprint own = new Imprint(address, told.get("source"), told.get("title"), told.get("author"), published, null);
        boolean html = TAG.matcher(text).find() && !(plain && content != null);
        Payload payload = new Payload.Characters(html ? text : Parser.unescapeEntities(text, false));
        MediaKind kind = html ? MediaKind.HTML : MediaKind.TEXT;
        return new PageResult.Found(new Page(place, place, kind, payload, own.orElse(feed), retrieved, met));
    }

    private @Nullable String address() {
        for (String field : List.of("link", "id")) {
            String address = told.getOrDefault(field, "");
            if (address.matches("https?://\\S{1,2000}")) {
                return address;
            }
        }
        return null;
    }

    private @Nullable String published(String place, List<Problem> met) {
        String words = told.containsKey("published") ? told.get("published") : told.get("updated");
        String date = words == null ? null : FeedDates.read(words);
        if (words != null && date == null) {
            String brief = words.strip().substring(0, Math.min(40, words.strip().length()));
            met.add(Problem.of(ProblemCode.INVALID_DATE, place, "the feed's date cannot be read: " + brief));
        }
        return date;
    }

    private static boolean readsWhole(String summary) {
        return summary.length() >= LONG
                && summary.split("(?i)<p[\\s>]|<br\\s{0,3}/?>\\s{0,9}<br", PARAGRAPHS + 1).length > PARAGRAPHS;
    }
}
