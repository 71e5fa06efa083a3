package org.hearsay.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a live blog.
 *
 * <p>Where most of the text stands in an element with several dated children, each of them starts an entry; otherwise the
 * text's paragraphs are looked for in the updates that JSON-LD tells. <b>Threads:</b> thread-safe. <b>Source:</b>
 * {@code LiveBlogPosting} of schema.org.
 */
final class LiveBlogReader {
    private static final int FEWEST_ENTRIES = 2;
    private static final int LONGEST_HEADLINE = 300;

    /** Enough letters to know a paragraph by. */
    private static final int BEGINNING = 24;

    private final DateReader dates = new DateReader();
    private final PageMarks marks;

    LiveBlogReader(PageMarks marks) {
        this.marks = marks;
    }

    /**
     * The facts of a page, with its entries when it is a live blog.
     *
     * @param blocks what the body was made of
     */
    PageFacts complete(PageFacts facts, HtmlPage page, JsonLd jsonLd, List<Block> blocks, BodyComposer.Body body) {
        boolean told = jsonLd.hasType("LiveBlogPosting");
        if (!told && !isNamedLive(blocks)) {
            return facts;
        }
        List<LivePart> parts = dated(page.document(), body);
        if (parts.size() < FEWEST_ENTRIES && told) {
            parts = told(jsonLd.updates(), body);
        }
        return told || parts.size() >= FEWEST_ENTRIES ? facts.live(parts) : facts;
    }

    private boolean isNamedLive(List<Block> blocks) {
        Set<Element> seen = new HashSet<>();
        for (Block block : blocks) {
            for (Element up = block.box(); up != null && seen.add(up); up = up.parent()) {
                if (marks.shows(PageMarks.Kind.LIVE, up.className() + " " + up.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The start of an entry.
     *
     * @param published null when its date cannot be read
     * @param headline null when it has none
     */
    private record Entry(
            @Nullable String published, @Nullable String headline) {}

    private List<LivePart> dated(Document page, BodyComposer.Body body) {
        List<Integer> origins = origins(body);
        List<LivePart> parts = new ArrayList<>();
        Map<Element, Set<Element>> timed = timed(page);
        Element holder = holder(timed, origins);
        if (holder != null) {
            NavigableMap<Integer, Entry> entries = entries(holder, timed.getOrDefault(holder, Set.of()));
            int from = 0;
            for (int i = 1; i <= origins.size(); i++) {
                Integer start = entries.floorKey(origins.get(from));
                if (i == origins.size() || !same(start, entries.floorKey(origins.get(i)))) {
                    add(
                            parts,
                            start == null ? null : entries.get(start),
                            body.paragraphs().subList(from, i));
                    from = i;
                }
            }
        }
        return parts;
    }

    private static boolean same(@Nullable Integer one, @Nullable Integer other) {
        return one == null ? other == null : one.equals(other);
    }

    private static void add(List<LivePart> parts, @Nullable Entry entry, List<Span> paragraphs) {
        if (entry != null) {
            int end = paragraphs.get(paragraphs.size() - 1).end();
            parts.add(new LivePart(new Span(paragraphs.get(0).start(), end), entry.published(), entry.headline()));
        }
    }

    /** Where in the page the paragraphs start. */
    private static List<Integer> origins(BodyComposer.Body body) {
        return body.paragraphs().stream()
                .map(span -> body.text()
                        .toOriginal(new Span(span.start(), span.start() + 1))
                        .get(0)
                        .start())
                .toList();
    }

    /** For each element around a time, which of its children hold one. */
    private static Map<Element, Set<Element>> timed(Document page) {
        Map<Element, Set<Element>> timed = new LinkedHashMap<>();
        for (Element time : page.getElementsByTag("time")) {
            Element child = time;
            Element up = time.hasAttr("datetime") ? time.parent() : null;
            while (up != null
                    && timed.computeIfAbsent(up, unused -> new LinkedHashSet<>())
                            .add(child)) {
                child = up;
                up = up.parent();
            }
        }
        return timed;
    }

    /** The element with most dated children that holds most of the text. */
    private static @Nullable Element holder(Map<Element, Set<Element>> timed, List<Integer> origins) {
        Element holder = null;
        int most = FEWEST_ENTRIES - 1;
        for (Map.Entry<Element, Set<Element>> one : timed.entrySet()) {
            int children = one.getValue().size();
            if (children > most && holdsMost(one.getKey(), origins)) {
                holder = one.getKey();
                most = children;
            }
        }
        return holder;
    }

    private static boolean holdsMost(Element element, List<Integer> origins) {
        int start = element.sourceRange().startPos();
        int end = element.endSourceRange().endPos();
        long inside = origins.stream()
                .filter(at -> at >= start && (end <= start || at < end))
                .count();
        return start >= 0 && inside * 2 > origins.size();
    }

    private NavigableMap<Integer, Entry> entries(Element holder, Set<Element> children) {
        NavigableMap<Integer, String> headings = new TreeMap<>();
        for (Element heading : holder.select("h2, h3, h4, h5")) {
            headings.putIfAbsent(
                    heading.sourceRange().startPos(), heading.text().strip());
        }
        NavigableMap<Integer, Entry> entries = new TreeMap<>();
        List<Element> last = new ArrayList<>(children);
        for (int i = 0; i < last.size(); i++) {
            Element child = last.get(i);
            int start = child.sourceRange().startPos();
            Integer next = i + 1 < last.size() ? last.get(i + 1).sourceRange().startPos() : Integer.MAX_VALUE;
            Map.Entry<Integer, String> heading = headings.ceilingEntry(start);
            boolean own = heading != null && heading.getKey() < next;
            entries.put(start, new Entry(date(child), own ? headline(heading.getValue()) : null));
        }
        return entries;
    }

    private @Nullable String date(Element child) {
        Element time = child.selectFirst("time[datetime]");
        return time == null ? null : dates.read(time.attr("datetime"), null);
    }

    private static @Nullable String headline(@Nullable String words) {
        return words == null || words.isBlank() || words.length() > LONGEST_HEADLINE ? null : words.strip();
    }

    /** The updates that JSON-LD tells, where the text has them. */
    private List<LivePart> told(List<JsonLd.Update> updates, BodyComposer.Body body) {
        List<String> letters = body.paragraphs().stream()
                .map(span -> BlockFilter.letters(span.in(body.text().text())))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = letters.size() - 1; i >= 0; i--) {
            places.put(beginning(letters.get(i)), i);
        }
        List<LivePart> parts = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (JsonLd.Update update : updates) {
            String headline = BlockFilter.letters(update.headline() == null ? "" : update.headline());
            String all = headline + BlockFilter.letters(update.words());
            Integer from = headline.isEmpty() ? null : places.get(beginning(headline));
            from = from != null ? from : places.get(beginning(all.substring(headline.length())));
            if (from != null && taken.add(from)) {
                int to = from + 1;
                while (to < letters.size() && all.contains(letters.get(to)) && taken.add(to)) {
                    to++;
                }
                String date = update.published() == null ? null : dates.read(update.published(), null);
                Entry entry = new Entry(date, headline(update.headline()));
                add(parts, entry, body.paragraphs().subList(from, to));
            }
        }
        parts.sort(Comparator.comparing(LivePart::span));
        return parts;
    }

    private static String beginning(String letters) {
        return letters.length() <= BEGINNING ? letters : letters.substring(0, BEGINNING);
    }
}
