package org.hearsay.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Statement;
import org.hearsay.view.TextDigest;
import org.jspecify.annotations.Nullable;

/**
 * Who cites whom: publishers, the mouths between, and speakers with a name.
 *
 * <p><b>Shape:</b> each statement is a way from its article's publisher through its outer sources to its speaker; an edge
 * leads from who cites to whom, its weight is the number of statements. Holds the network in memory: each name and each
 * pair once. <b>Threads:</b> one. <b>Source:</b> GEXF 1.3.
 */
final class GexfExport extends TextExport {
    private static final String PUBLISHER = "publisher";
    private static final String BETWEEN = "between";
    private static final Set<SourceType> UNNAMED = Set.of(
            SourceType.UNNAMED_OFFICIAL, SourceType.UNNAMED_SOURCES, SourceType.UNNAMED_GROUP, SourceType.UNSPECIFIED);
    private static final int ID_DIGITS = 12;

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Map<String, Integer>> edges = new TreeMap<>();

    /** Somebody who cites or is cited. */
    private static final class Node {
        private String kind = BETWEEN;
        private int statements;
        private int unnamed;

        void is(String other) {
            boolean better = kind.equals(BETWEEN) || other.equals(PUBLISHER);
            kind = better ? other : kind;
        }
    }

    GexfExport(OutputStream out) {
        super(out);
    }

    @Override
    String article(Chosen chosen) {
        chosen.statements().forEach(statement -> add(chosen, statement));
        return "";
    }

    private void add(Chosen chosen, Statement statement) {
        List<String> way = new ArrayList<>();
        step(way, chosen.imprint().publisher(), PUBLISHER);
        statement.chain().forEach(name -> step(way, name, BETWEEN));
        String speaker = chosen.speaker(statement);
        if (speaker != null && !UNNAMED.contains(statement.sourceType())) {
            step(way, speaker, statement.sourceType().code());
            node(speaker).statements++;
        } else if (!way.isEmpty()) {
            node(way.get(way.size() - 1)).unnamed++;
        }
        for (int i = 1; i < way.size(); i++) {
            edges.computeIfAbsent(way.get(i - 1), any -> new TreeMap<>()).merge(way.get(i), 1, Integer::sum);
        }
    }

    private Node node(String name) {
        return nodes.computeIfAbsent(name, any -> new Node());
    }

    /** One that cites itself is passed over. */
    private void step(List<String> way, @Nullable String name, String kind) {
        if (name != null) {
            node(name).is(kind);
            if (way.isEmpty() || !way.get(way.size() - 1).equals(name)) {
                way.add(name);
            }
        }
    }

    @Override
    String tail() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" version="1.3">
                <meta><creator>Hearsay</creator><description>Who cites whom</description></meta>
                <graph mode="static" defaultedgetype="directed">
                <attributes class="node">
                <attribute id="kind" title="kind" type="string"/>
                <attribute id="statements" title="statements" type="integer"/>
                <attribute id="unnamed" title="unnamed" type="integer"/>
                </attributes>
                <nodes>
                """);
        nodes.forEach((name, node) -> node(xml, name, node));
        xml.append("</nodes>\n<edges>\n");
        edges.forEach((from, targets) -> targets.forEach((to, weight) -> edge(xml, id(from), id(to), weight)));
        return xml.append("</edges>\n</graph>\n</gexf>\n").toString();
    }

    private static void edge(StringBuilder xml, String from, String to, int weight) {
        xml.append("<edge id=\"").append(from).append('-').append(to);
        xml.append("\" source=\"").append(from).append("\" target=\"").append(to);
        xml.append("\" weight=\"").append(weight).append("\"/>\n");
    }

    private static void node(StringBuilder xml, String name, Node node) {
        xml.append("<node id=\"").append(id(name)).append("\" label=\"").append(escaped(name));
        xml.append("\"><attvalues>");
        value(xml, "kind", node.kind);
        value(xml, "statements", node.statements);
        value(xml, "unnamed", node.unnamed);
        xml.append("</attvalues></node>\n");
    }

    private static void value(StringBuilder xml, String name, Object value) {
        xml.append("<attvalue for=\"")
                .append(name)
                .append("\" value=\"")
                .append(value)
                .append("\"/>");
    }

    /** The same name has the same id in each export. */
    private static String id(String name) {
        return "n" + TextDigest.of(name).substring(0, ID_DIGITS);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(each) ? each : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** Char of XML 1.0, without line breaks. */
    private static boolean isXml(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
