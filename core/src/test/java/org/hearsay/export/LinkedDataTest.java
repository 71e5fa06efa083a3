package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Web annotations and PROV-O, read by a processor of JSON-LD.
 *
 * <p>The context of annotations is one of our own, with those terms of the Web Annotation Vocabulary that are used, so that
 * nothing is fetched.
 */
class LinkedDataTest extends ExportStage {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    /** Terms of PROV-O, section 3. */
    private static final Set<String> TERMS = Set.of(
            "Entity",
            "Activity",
            "Agent",
            "Person",
            "Organization",
            "SoftwareAgent",
            "used",
            "wasGeneratedBy",
            "wasAssociatedWith",
            "wasAttributedTo",
            "wasDerivedFrom",
            "wasQuotedFrom",
            "hadPrimarySource",
            "specializationOf",
            "generatedAtTime",
            "endedAtTime",
            "value");

    private record Triple(String subject, String predicate, String object) {}

    private static Document read(String json) throws Exception {
        return JsonDocument.of(new StringReader(json));
    }

    private static DocumentLoader loader() {
        return (address, options) -> {
            assertThat(address).hasToString("http://www.w3.org/ns/anno.jsonld");
            InputStream terms = LinkedDataTest.class.getResourceAsStream("anno-terms.json");
            return JsonDocument.of(terms);
        };
    }

    private JsonArray annotations() throws Exception {
        JsonArray expanded = JsonLd.expand(read(text(ExportFormat.WEB_ANNOTATION)))
                .loader(loader())
                .undefinedTermsPolicy(ProcessingPolicy.Fail)
                .get();
        JsonObject page = expanded.getJsonObject(0);
        return page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
                .getJsonObject(0)
                .getJsonArray("@list");
    }

    private static JsonObject only(JsonObject object, String term) {
        return object.getJsonArray(OA + term).getJsonObject(0);
    }

    private static String value(JsonObject object, String term) {
        return only(object, term).getString("@value");
    }

    private static int number(JsonObject object, String term) {
        return only(object, term).getInt("@value");
    }

    @Test
    void eachStatementIsAnAnnotationOfKnownTerms() throws Exception {
        int statements = readings().stream()
                .mapToInt(stored -> stored.reading().statements().size())
                .sum();

        assertThat(annotations()).hasSize(statements).allSatisfy(each -> {
            JsonObject annotation = each.asJsonObject();
            assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
            assertThat(only(annotation, "motivatedBy").getString("@id")).isEqualTo(OA + "describing");
            assertThat(annotation.getJsonArray(OA + "hasBody")).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void positionsCountCodePointsAndFitTheQuotedWords() throws Exception {
        int found = 0;
        for (int i = 0; i < annotations().size(); i++) {
            for (var target : annotations().getJsonObject(i).getJsonArray(OA + "hasTarget")) {
                String address = only(target.asJsonObject(), "hasSource").getString("@id");
                String text = address.startsWith("https://strand") ? ICE : SHELLS;
                JsonArray selectors = target.asJsonObject().getJsonArray(OA + "hasSelector");
                JsonObject position = selectors.getJsonObject(0);
                JsonObject quote = selectors.getJsonObject(1);
                assertThat(only(position, "start").getString("@type")).endsWith("#nonNegativeInteger");
                int start = text.offsetByCodePoints(0, number(position, "start"));
                int end = text.offsetByCodePoints(0, number(position, "end"));
                assertThat(text.substring(start, end)).isEqualTo(value(quote, "exact"));
                assertThat(text.substring(0, start)).endsWith(value(quote, "prefix"));
                assertThat(text.substring(end)).startsWith(value(quote, "suffix"));
                found++;
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    private List<Triple> triples() throws Exception {
        List<Triple> triples = new ArrayList<>();
        JsonLd.toRdf(read(text(ExportFormat.PROV))).provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    String datatype,
                    String language,
                    String direction,
                    String graph) {
                triples.add(new Triple(subject, predicate, object));
                return this;
            }
        });
        return triples;
    }

    @Test
    void provenanceIsMadeOfTermsOfProv() throws Exception {
        List<Triple> triples = triples();

        assertThat(triples).hasSizeGreaterThan(40).allSatisfy(triple -> {
            String term = triple.predicate().equals(RDF + "type") ? triple.object() : triple.predicate();
            if (term.startsWith(PROV)) {
                assertThat(TERMS).contains(term.substring(PROV.length()));
            } else {
                assertThat(term).isEqualTo("http://www.w3.org/2000/01/rdf-schema#label");
            }
        });
    }

    @Test
    void whatIsReferredToIsThere() throws Exception {
        List<Triple> triples = triples();
        List<String> subjects = triples.stream().map(Triple::subject).distinct().toList();

        assertThat(triples)
                .filteredOn(triple -> triple.object().startsWith("urn:hearsay:"))
                .hasSizeGreaterThan(20)
                .allSatisfy(triple -> assertThat(subjects).contains(triple.object()));
    }

    @Test
    void aChainLeadsFromTheStatementThroughEachMouth() throws Exception {
        List<Triple> triples = triples();
        String denial = triples.stream()
                .filter(triple -> triple.predicate().equals(PROV + "value"))
                .filter(triple -> triple.object().equals("that the ice was safe"))
                .findFirst()
                .orElseThrow()
                .subject();

        assertThat(triples)
                .contains(new Triple(denial, PROV + "wasAttributedTo", "urn:hearsay:agent:Bob%20Ray"))
                .contains(new Triple(denial, PROV + "wasDerivedFrom", denial + ":account:1"))
                .contains(new Triple(
                        denial + ":account:1", PROV + "wasAttributedTo", "urn:hearsay:agent:Harbour%20Post"));
    }

    @Test
    void quotedWordsAreQuotedFromTheRevision() throws Exception {
        assertThat(triples())
                .filteredOn(triple -> triple.predicate().equals(PROV + "wasQuotedFrom"))
                .isNotEmpty()
                .allSatisfy(triple -> assertThat(triple.object()).startsWith("urn:hearsay:revision:"));
    }
}
