package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.encoder.MentionType;
import org.hearsay.reading.Reading;
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
