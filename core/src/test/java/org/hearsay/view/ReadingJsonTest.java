package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hearsay.article.LivePart;
import org.hearsay.article.PageFacts;
import org.hearsay.encoder.MentionType;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    @Test
    void namesStandWithTheirTypes() {
        Reading reading = new SmallReading("Ann Lee spoke.")
                .names("Ann Lee", MentionType.PERSON)
                .build();
        assertThat(new ReadingJson().line(reading))
                .contains("\"mentions\":[{\"span\":[0,7],\"type\":\"PERSON\",\"entity\":null}]");
    }

    @Test
    void whatIsKnownOfThePageStandsInTheArticle() {
        PageFacts facts = new PageFacts(
                "https://quay.example/a",
                "2031-03-03",
                Instant.parse("2031-03-04T05:06:07Z"),
                List.of("Ann Lee", "Bo Ray"),
                true,
                true,
                List.of(new LivePart(new Span(0, 14), "2031-03-02", "Quay")));
        assertThat(new ReadingJson()
                        .line(new SmallReading("Ann Lee spoke.").facts(facts).build()))
                .contains("\"canonical\":\"https://quay.example/a\",\"modified\":\"2031-03-03\","
                        + "\"retrieved\":\"2031-03-04T05:06:07Z\",\"bylines\":[\"Ann Lee\",\"Bo Ray\"],\"paywall\":true,"
                        + "\"live\":true,\"parts\":[{\"span\":[0,14],\"published\":\"2031-03-02\",\"headline\":\"Quay\"}],"
                        + "\"original_publisher\":null,\"licensed\":[]");
        assertThat(new ReadingJson().line(new SmallReading("Ann Lee spoke.").build()))
                .contains("\"canonical\":null,\"modified\":null,\"retrieved\":null,\"bylines\":[],\"paywall\":null,"
                        + "\"live\":false,\"parts\":[]");
    }

    @Test
    void modelThatReadIsNamed() {
        Reading byRules = new SmallReading("Ann Lee spoke.").build();
        Reading learned = new Reading(
                byRules.article(),
                byRules.sentences(),
                byRules.mentions(),
                byRules.entities(),
                byRules.timexes(),
                byRules.places(),
                byRules.events(),
                byRules.statements(),
                byRules.licensed(),
                byRules.problems(),
                "0123");
        assertThat(new ReadingJson().line(learned)).contains("\"model\":\"0123\"");
        assertThat(new ReadingJson().line(byRules)).contains("\"model\":null");
    }

    @Test
    void entitiesStandWithWhatTheTextTellsOfThem() {
        Reading reading = new SmallReading("Ann Lee spoke.")
                .names("Ann Lee", MentionType.PERSON)
                .entity("Ann Lee", MentionType.PERSON, "Vale spokeswoman", "Vale")
                .build();
        assertThat(new ReadingJson().line(reading))
                .contains("\"mentions\":[{\"span\":[0,7],\"type\":\"PERSON\",\"entity\":\"e1\"}]")
                .contains("\"entities\":[{\"id\":\"e1\",\"name\":\"Ann Lee\",\"type\":\"PERSON\","
                        + "\"role\":\"Vale spokeswoman\",\"affiliation\":\"Vale\",\"code\":null}]");
    }
}
