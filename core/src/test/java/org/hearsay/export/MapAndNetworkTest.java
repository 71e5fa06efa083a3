package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON by JTS, GEXF by the XML parser of Java, TimelineJS by Jackson. */
class MapAndNetworkTest extends ExportStage {
    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @Test
    void featuresArePointsWithLongitudeFirst() throws Exception {
        String text = text(ExportFormat.GEOJSON);

        var geometries = new GeoJsonReader().read(text);

        assertThat(geometries.getNumGeometries()).isEqualTo(3);
        List<String> places = new ArrayList<>();
        json(text)
                .get("features")
                .forEach(feature ->
                        places.add(feature.get("properties").get("where").stringValue()));
        Point paris = (Point) geometries.getGeometryN(places.indexOf("Paris"));
        assertThat(paris.getX()).isBetween(2.0, 3.0);
        assertThat(paris.getY()).isBetween(48.0, 49.0);
    }

    @Test
    void aFeatureTellsItsEventAndItsArticle() throws IOException {
        JsonNode killing = StreamSupport.stream(
                        json(text(ExportFormat.GEOJSON)).get("features").spliterator(), false)
                .filter(feature ->
                        feature.get("properties").get("words").stringValue().equals("killed"))
                .findFirst()
                .orElseThrow();

        JsonNode properties = killing.get("properties");
        assertThat(properties.get("type").stringValue()).isEqualTo("ASSAULT");
        assertThat(properties.get("teller").stringValue()).isEqualTo("the army");
        assertThat(properties.get("publisher").stringValue()).isEqualTo("The Strand");
        assertThat(properties.get("counts").get(0).get("low").intValue()).isEqualTo(3);
        assertThat(killing.get("id").stringValue()).matches("[0-9a-f]{12}\\.v\\d+");
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://gexf.net/1.3", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private Document network() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text(ExportFormat.GEXF))));
    }

    @Test
    void networkHasTheStructureOfGexf() throws Exception {
        Document document = network();

        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        List<String> ids = elements(document, "node").stream()
                .map(node -> node.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(document, "edge")).isNotEmpty().allSatisfy(edge -> {
            assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(Integer.parseInt(edge.getAttribute("weight"))).isPositive();
        });
        List<String> declared = elements(document, "attribute").stream()
                .map(attribute -> attribute.getAttribute("id"))
                .toList();
        assertThat(elements(document, "attvalue"))
                .allSatisfy(value -> assertThat(declared).contains(value.getAttribute("for")));
    }

    private static String label(Document document, String id) {
        return elements(document, "node").stream()
                .filter(node -> node.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow()
                .getAttribute("label");
    }

    @Test
    void edgesLeadFromWhoCitesThroughTheChainToTheSpeaker() throws Exception {
        Document document = network();
        List<String> edges = elements(document, "edge").stream()
                .map(edge -> label(document, edge.getAttribute("source")) + " > "
                        + label(document, edge.getAttribute("target")) + " " + edge.getAttribute("weight"))
                .toList();

        assertThat(edges)
                .contains("The Strand > Harbour Post 2", "Harbour Post > Bob Ray 1", "The Strand > the army 1")
                .doesNotContain("The Strand > Bob Ray 1");
        assertThat(elements(document, "node").stream().map(node -> node.getAttribute("label")))
                .contains("Coastline \"Daily\"")
                .doesNotContain("officials");
    }

    @Test
    void slidesHaveDatesAndTextsThatAreHtml() throws IOException {
        JsonNode events = json(text(ExportFormat.TIMELINEJS)).get("events");

        assertThat(events.size()).isEqualTo(4);
        for (JsonNode slide : events) {
            assertThat(slide.get("start_date").get("year").intValue()).isEqualTo(2031);
            assertThat(slide.get("text").get("headline").stringValue()).isNotBlank();
        }
        JsonNode first = events.get(0);
        assertThat(first.get("start_date").get("month").intValue()).isEqualTo(3);
        assertThat(first.get("start_date").get("day").intValue()).isEqualTo(3);
        assertThat(first.get("media").get("caption").stringValue()).isEqualTo("Ice &amp; &lt;fire&gt;");
        assertThat(first.get("media").get("credit").stringValue()).isEqualTo("The Strand");
        assertThat(events.get(2).get("media")).isNull();
    }
}
