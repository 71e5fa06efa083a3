package org.hearsay.view;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.License;
import org.hearsay.article.LivePart;
import org.hearsay.article.PageFacts;
import org.hearsay.page.Imprint;
import tools.jackson.core.JsonGenerator;

/** The article of a reading in the JSON of the contract. */
final class ArticleJson {
    private final boolean withText;

    /** @param withText false to write the text's digest in its place */
    ArticleJson(boolean withText) {
        this.withText = withText;
    }

    void write(JsonGenerator json, Article article, List<License> licensed) {
        json.writeObjectPropertyStart("article");
        imprint(json, article.imprint());
        facts(json, article.facts());
        JsonFields.string(json, "original_publisher", License.originalPublisher(licensed));
        json.writeArrayPropertyStart("licensed");
        licensed.forEach(license -> license(json, license));
        json.writeEndArray();
        JsonFields.string(json, "text", withText ? article.text() : "");
        if (!withText) {
            json.writeStringProperty("text_digest", TextDigest.of(article.text()));
        }
        JsonFields.spans(json, "paragraphs", article.paragraphs());
        json.writeEndObject();
    }

    private static void imprint(JsonGenerator json, Imprint imprint) {
        JsonFields.string(json, "url", imprint.url());
        JsonFields.string(json, "publisher", imprint.publisher());
        JsonFields.string(json, "headline", imprint.headline());
        JsonFields.string(json, "byline", imprint.byline());
        JsonFields.string(json, "published", imprint.published());
        JsonFields.string(json, "language", imprint.language());
    }

    private static void facts(JsonGenerator json, PageFacts facts) {
        JsonFields.string(json, "canonical", facts.canonical());
        JsonFields.string(json, "modified", facts.modified());
        JsonFields.string(
                json,
                "retrieved",
                facts.retrieved() == null ? null : facts.retrieved().toString());
        json.writeArrayPropertyStart("bylines");
        facts.bylines().forEach(json::writeString);
        json.writeEndArray();
        JsonFields.flag(json, "paywall", facts.paywall());
        JsonFields.flag(json, "live", facts.live());
        json.writeArrayPropertyStart("parts");
        facts.parts().forEach(part -> part(json, part));
        json.writeEndArray();
    }

    private static void part(JsonGenerator json, LivePart part) {
        json.writeStartObject();
        json.writeName("span");
        JsonFields.span(json, part.span());
        JsonFields.string(json, "published", part.published());
        JsonFields.string(json, "headline", part.headline());
        json.writeEndObject();
    }

    private static void license(JsonGenerator json, License license) {
        json.writeStartObject();
        JsonFields.string(json, "name", license.name());
        JsonFields.string(json, "by", license.by().code());
        JsonFields.optionalSpan(json, license.span());
        json.writeEndObject();
    }
}
