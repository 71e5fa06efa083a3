package org.hearsay.export;

import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.statement.ChainLink;
import org.hearsay.statement.SourceType;
import org.hearsay.statement.Statement;
import org.hearsay.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Where each statement comes from, as a graph of PROV-O in JSON-LD.
 *
 * <p><b>Shape:</b> each article's revision, the activity that read it, its statements, each mouth they went through, and the
 * agents; an agent stands there once for each article that needs it. <b>Threads:</b> one. <b>Source:</b> PROV-O, W3C
 * Recommendation of 30 April 2013.
 */
final class ProvExport extends JsonListExport {
    static final String SOFTWARE = "urn:hearsay:software";

    ProvExport(OutputStream out) {
        super(out);
    }

    @Override
    String opening() {
        return """
                {"@context":{"prov":"http://www.w3.org/ns/prov#","rdfs":"http://www.w3.org/2000/01/rdf-schema#",\
                "xsd":"http://www.w3.org/2001/XMLSchema#"},"@graph":[
                """
                + node(SOFTWARE, "SoftwareAgent").put("rdfs:label", "Hearsay").json() + ",";
    }

    @Override
    List<Fields> members(Chosen chosen) {
        Agents agents = new Agents();
        List<Fields> nodes = new ArrayList<>();
        nodes.add(revision(chosen, agents));
        nodes.add(activity(chosen));
        chosen.statements().forEach(statement -> statement(nodes, chosen, statement, agents));
        nodes.addAll(agents.nodes());
        return nodes;
    }

    static Fields node(String id, String type) {
        return new Fields().put("@id", id).put("@type", "prov:" + type);
    }

    static Fields link(String id) {
        return new Fields().put("@id", id);
    }

    private static String revisionId(Chosen chosen) {
        return "urn:hearsay:revision:" + chosen.stored().revision();
    }

    private static String readingId(Chosen chosen) {
        return "urn:hearsay:reading:" + chosen.stored().id();
    }

    private static Fields revision(Chosen chosen, Agents agents) {
        String publisher = chosen.imprint().publisher();
        boolean exact = Instants.of(chosen.imprint().published()) != null;
        return node(revisionId(chosen), "Entity")
                .put("rdfs:label", chosen.imprint().headline())
                .put("prov:specializationOf", address(chosen.imprint().url()))
                .put("prov:generatedAtTime", exact ? time(chosen.imprint().published()) : null)
                .put("prov:wasAttributedTo", publisher == null ? null : agents.of(publisher, "Organization"));
    }

    private static @Nullable Fields address(@Nullable String url) {
        try {
            return url == null || !new URI(url).isAbsolute() ? null : link(url);
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    private static Fields time(@Nullable String instant) {
        return new Fields().put("@type", "xsd:dateTime").put("@value", instant);
    }

    private static Fields activity(Chosen chosen) {
        return node(readingId(chosen), "Activity")
                .put("prov:used", link(revisionId(chosen)))
                .put("prov:wasAssociatedWith", link(SOFTWARE))
                .put("prov:endedAtTime", time(chosen.stored().recorded()));
    }

    private static void statement(List<Fields> nodes, Chosen chosen, Statement statement, Agents agents) {
        String id = "urn:hearsay:finding:" + chosen.id(statement.id());
        boolean quoted = statement.kind() != StatementKind.INDIRECT;
        String speaker = chosen.speaker(statement);
        boolean document = statement.sourceType() == SourceType.DOCUMENT;
        List<Fields> origins = new ArrayList<>();
        if (!quoted) {
            origins.add(link(revisionId(chosen)));
        }
        if (statement.parent() != null) {
            origins.add(link("urn:hearsay:finding:" + chosen.id(statement.parent())));
        }
        if (!statement.chain().isEmpty()) {
            origins.add(link(account(id, 0)));
        }
        nodes.add(node(id, "Entity")
                .put("prov:value", chosen.words(statement.content()))
                .put("prov:wasGeneratedBy", link(readingId(chosen)))
                .put("prov:wasQuotedFrom", quoted ? link(revisionId(chosen)) : null)
                .put("prov:wasDerivedFrom", origins)
                .put("prov:hadPrimarySource", document && speaker != null ? agents.document(speaker) : null)
                .put(
                        "prov:wasAttributedTo",
                        document || speaker == null ? null : agents.of(speaker, type(statement.sourceType()))));
        chain(nodes, id, statement.nesting().links(), agents);
    }

    private static String account(String statement, int place) {
        return statement + ":account:" + (place + 1);
    }

    /** What each mouth between the page and the speaker told, from the outermost in. */
    private static void chain(List<Fields> nodes, String statement, List<ChainLink> links, Agents agents) {
        for (int i = 0; i < links.size(); i++) {
            nodes.add(node(account(statement, i), "Entity")
                    .put("prov:wasAttributedTo", agents.of(links.get(i).name(), "Agent"))
                    .put("prov:wasDerivedFrom", i + 1 < links.size() ? link(account(statement, i + 1)) : null));
        }
    }

    private static String type(SourceType type) {
        return switch (type) {
            case NAMED_PERSON -> "Person";
            case NAMED_ORGANISATION, STATE, OFFICIAL_BODY, MEDIA -> "Organization";
            default -> "Agent";
        };
    }

    /** Those whom an article's findings are attributed to, once each. */
    private static final class Agents {
        private final List<Fields> nodes = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        Fields of(String name, String type) {
            return add("urn:hearsay:agent:", name, type);
        }

        Fields document(String name) {
            return add("urn:hearsay:document:", name, "Entity");
        }

        private Fields add(String prefix, String name, String type) {
            String id = prefix + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
            if (!told.contains(id + " " + type)) {
                told.add(id + " " + type);
                nodes.add(node(id, type).put("rdfs:label", name));
            }
            return link(id);
        }

        List<Fields> nodes() {
            return nodes;
        }
    }
}
