package org.hearsay.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements as annotations of their articles' texts: one page of W3C Web Annotations in JSON-LD.
 *
 * <p><b>Shape:</b> one annotation a statement, one target for each piece of its content. <b>Units:</b> positions in code
 * points of the article's clean text. <b>Threads:</b> one. <b>Source:</b> Web Annotation Data Model and Vocabulary, W3C
 * Recommendations of 23 February 2017.
 */
final class WebAnnotationExport extends JsonListExport {
    private static final int AROUND = 32;
    private static final Fields GENERATOR =
            new Fields().put("id", ProvExport.SOFTWARE).put("type", "Software").put("name", "Hearsay");

    WebAnnotationExport(OutputStream out) {
        super(out);
    }

    @Override
    String opening() {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:hearsay:annotations\","
                + "\"type\":\"AnnotationPage\",\"items\":[";
    }

    @Override
    List<Fields> members(Chosen chosen) {
        CodePoints points = new CodePoints(chosen.text());
        return chosen.statements().stream()
                .map(statement -> annotation(chosen, statement, points))
                .toList();
    }

    private static Fields annotation(Chosen chosen, Statement statement, CodePoints points) {
        return new Fields()
                .put("id", "urn:hearsay:finding:" + chosen.id(statement.id()))
                .put("type", "Annotation")
                .put("motivation", "describing")
                .put("generated", chosen.stored().recorded())
                .put("generator", GENERATOR)
                .put("body", bodies(chosen, statement))
                .put(
                        "target",
                        statement.content().stream()
                                .map(span -> target(chosen, span, points))
                                .toList());
    }

    private static List<Fields> bodies(Chosen chosen, Statement statement) {
        List<Fields> bodies = new ArrayList<>();
        body(bodies, "identifying", chosen.speaker(statement));
        body(bodies, "tagging", "kind:" + statement.kind().code());
        body(bodies, "tagging", "stance:" + statement.stance().code());
        body(bodies, "tagging", "source-type:" + statement.sourceType().code());
        statement.chain().forEach(name -> body(bodies, "tagging", "through:" + name));
        chosen.marks(statement.id()).forEach(mark -> body(bodies, "commenting", mark));
        return bodies;
    }

    private static void body(List<Fields> bodies, String purpose, @Nullable String value) {
        if (value != null) {
            bodies.add(new Fields()
                    .put("type", "TextualBody")
                    .put("purpose", purpose)
                    .put("format", "text/plain")
                    .put("value", value));
        }
    }

    private static Fields target(Chosen chosen, Span span, CodePoints points) {
        Span position = points.of(span);
        Fields place = new Fields()
                .put("type", "TextPositionSelector")
                .put("start", position.start())
                .put("end", position.end());
        Fields words = new Fields()
                .put("type", "TextQuoteSelector")
                .put("exact", span.in(chosen.text()))
                .put("prefix", Excerpt.before(chosen.text(), span.start(), AROUND))
                .put("suffix", Excerpt.after(chosen.text(), span.end(), AROUND));
        return new Fields()
                .put("type", "SpecificResource")
                .put("source", chosen.address())
                .put("selector", List.of(place, words));
    }
}
