package org.hearsay.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's JSON-LD tells about its article.
 *
 * <p>Graphs and lists are searched through; an article's own object goes before the web page's. Broken JSON is searched
 * for the date alone. <b>Threads:</b> immutable once made. <b>Source:</b> schema.org {@code NewsArticle} and its kin.
 */
final class JsonLd {
    private static final Pattern DATE_IN_RUINS = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");
    private static final int MOST_NODES = 20_000;
    private static final String UPDATES = "liveBlogUpdate";

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private @Nullable String dateInRuins;

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                found.read(script.data());
            }
        }
        return found;
    }

    /** Made only when a page has JSON-LD: most of the time of a first page would go into it. */
    private static final class Reader {
        private static final JsonMapper LENIENT = JsonMapper.builder()
                .enable(
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_JAVA_COMMENTS,
                        JsonReadFeature.ALLOW_SINGLE_QUOTES,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();

        private Reader() {}
    }

    private void read(String json) {
        try {
            collect(Reader.LENIENT.readTree(bare(json)));
        } catch (JacksonException broken) {
            Matcher matcher = DATE_IN_RUINS.matcher(json);
            if (dateInRuins == null && matcher.find()) {
                dateInRuins = matcher.group(1);
            }
        }
    }

    /** Without the comment marks and semicolons that templates put around scripts. */
    private static String bare(String script) {
        String json = script.replace("<![CDATA[", "").replace("]]>", "");
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        return start < end ? json.substring(start, end) : json;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = waiting.poll();
            if (node.isObject()) {
                sort(node);
            }
            if (node.path("@id").isString() && node.path("name").isString()) {
                byId.putIfAbsent(node.path("@id").asString(), node);
            }
            inside(node).filter(JsonNode::isContainer).forEach(waiting::add);
        }
    }

    /** What a node holds; a live blog's updates are articles by their type, and not the page's. */
    private static Stream<JsonNode> inside(JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .filter(property -> !property.getKey().equals(UPDATES))
                        .map(Map.Entry::getValue)
                : node.values().stream();
    }

    private void sort(JsonNode node) {
        for (String type : texts(node.get("@type"))) {
            if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
                articles.add(node);
            } else if (type.endsWith("Page")) {
                pages.add(node);
            }
        }
    }

    /** Whether the page says that it is an article. */
    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** A property of the article, else of the web page: its text, or its objects' names joined. */
    @Nullable
    String first(String property) {
        String own = first(articles, property);
        return own != null ? own : first(pages, property);
    }

    /** A property of the article alone. */
    @Nullable
    String ofArticle(String property) {
        return first(articles, property);
    }

    /** The texts of a property of the article, one by one; none when it has none. */
    List<String> allOfArticle(String property) {
        return articles.stream()
                .map(node -> texts(node.get(property)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a property of the article, else of the web page, is true; null when neither has it. */
    @Nullable
    Boolean flag(String property) {
        for (JsonNode node : Stream.concat(articles.stream(), pages.stream()).toList()) {
            JsonNode value = node.path(property);
            String words = value.isString() ? value.asString().strip().toLowerCase(Locale.ROOT) : "";
            if (value.isBoolean() || words.endsWith("true") || words.endsWith("false")) {
                return value.isBoolean() ? value.asBoolean() : words.endsWith("true");
            }
        }
        return null;
    }

    /** Whether an article of the page is of a type. */
    boolean hasType(String type) {
        return articles.stream().anyMatch(node -> texts(node.get("@type")).contains(type));
    }

    /**
     * One update of a live blog.
     *
     * @param headline null when it has none
     * @param published as written
     * @param words its text, or what the page tells programs of it
     */
    record Update(@Nullable String headline, @Nullable String published, String words) {}

    /** The updates of the page's live blog, in the order of the JSON. */
    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        for (JsonNode node : articles) {
            JsonNode told = node.path(UPDATES);
            for (JsonNode one : told.isArray() ? told.values() : List.of(told)) {
                if (one.isObject()) {
                    updates.add(new Update(
                            text(one, "headline"),
                            text(one, "datePublished"),
                            texts(one.get("articleBody")).stream().findFirst().orElse("")));
                }
            }
        }
        return updates;
    }

    private @Nullable String text(JsonNode node, String property) {
        return texts(node.get(property)).stream().findFirst().orElse(null);
    }

    @Nullable
    String published() {
        String date = first(articles, "datePublished");
        return date != null ? date : dateInRuins;
    }

    private @Nullable String first(List<JsonNode> nodes, String property) {
        for (JsonNode node : nodes) {
            List<String> words = texts(node.get(property));
            if (!words.isEmpty()) {
                return joined(words);
            }
        }
        return null;
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        String before = String.join(", ", words.subList(0, last));
        return before.isEmpty() ? words.get(last) : before + " and " + words.get(last);
    }

    private List<String> texts(@Nullable JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node == null) {
            return found;
        }
        for (JsonNode one : node.isArray() ? node.values() : List.of(node)) {
            JsonNode words = one.isObject() ? named(one) : one;
            if (words.isString() && !words.asString().isBlank()) {
                found.add(words.asString().strip());
            }
        }
        return found;
    }

    /** An object's name; where it only refers to another of the page, that one's; else the reference. */
    private JsonNode named(JsonNode object) {
        JsonNode referred = byId.getOrDefault(object.path("@id").asString(""), object);
        JsonNode name = object.path("name").isMissingNode() ? referred.path("name") : object.path("name");
        if (name.isArray() && !name.isEmpty()) {
            name = name.get(0);
        }
        return name.isMissingNode() ? object.path("@id") : name;
    }
}
