package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.api.Test;

class SpeakerFinderTest {
    private static final Hearsay HEARSAY = Hearsay.load(ReaderKind.RULES);
    private static final String LEAD = """
            Ferries will sail again, an official said on Monday.

            The forecast by Ann Lee, deputy head of the port, came late. “It rained,” Ms Lee told the Harbour Post.

            """;

    private static List<Statement> read(String text) {
        return HEARSAY.readText("test", text).statements();
    }

    private static List<String> trail(String text, Statement statement) {
        return statement.who().trail().stream().map(step -> step.in(text)).toList();
    }

    @Test
    void officialOfTheLeadIsWhoIsCalledTheOfficialLater() {
        List<Statement> found = read(LEAD + "“Ferries were late,” added the official.");
        assertThat(found).extracting(Statement::speaker).containsExactly("Ann Lee", "Ann Lee", "Ann Lee");
        assertThat(found.get(0).sourceType()).isEqualTo(SourceType.UNNAMED_OFFICIAL);
    }

    @Test
    void officialOfTheLeadStaysUnnamedWhereNothingLinksTheTwo() {
        assertThat(read(LEAD + "“Ferries were late,” added an aide."))
                .extracting(Statement::speaker)
                .containsExactly("an official", "Ann Lee", "an aide");
    }

    @Test
    void trailGoesFromThePronounToTheFullName() {
        String text = "Ann Lee met the crews. Lee said it rained. She added that ferries were late.";
        List<Statement> found = read(text);
        assertThat(trail(text, found.get(0))).containsExactly("Lee", "Ann Lee");
        assertThat(trail(text, found.get(1))).containsExactly("She", "Lee", "Ann Lee");
    }

    @Test
    void trailIsEmptyWhereTheSourceNamesItself() {
        String text = "Ann Lee said it rained.";
        assertThat(trail(text, read(text).get(0))).isEmpty();
    }

    @Test
    void unnamedSourceKeepsWhatIsToldOfIt() {
        Statement found =
                read("Two officials familiar with the talks said it rained.").get(0);
        assertThat(found.who().entity()).isNull();
        assertThat(found.who().anonymity())
                .isNotNull()
                .extracting(Anonymity::count)
                .isEqualTo(2);
    }
}
