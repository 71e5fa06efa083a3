package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.hearsay.encoder.MentionType;
import org.hearsay.text.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/actors.yaml}: what the lists, words and rules of actors are for. */
class ActorSpecTest {
    private static final ActorCoder CODER = ActorCoder.load();

    static Stream<Spec> specs() {
        return Spec.of("actors.yaml");
    }

    @Test
    void everyListClassAndRuleHasItsPhrases() {
        Stream<String> roles =
                ListFile.lines(ActorCoder.class, "roles.tsv").stream().map(line -> line.split("\t")[0]);
        Stream<String> links =
                Arrays.stream(LinkWord.values()).map(word -> word.name().toLowerCase(Locale.ROOT) + " (words)");
        Stream<String> others = Stream.of(
                "countries (list)",
                "bodies (list)",
                "bodies (term)",
                "holders (list)",
                "holders (after)",
                "seat (rule)",
                "town (rule)",
                "people (rule)",
                "last-name (rule)");
        assertThat(specs().map(Spec::name))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(roles, links, others).flatMap(all -> all).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        check(spec, "fires", "code", "parts");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        check(spec, "silent", "silent-code", "silent-parts");
    }

    private static void check(Spec spec, String text, String code, String parts) {
        String date = spec.optional("date");
        ActorPhrase phrase = ActorPhrase.of(spec.text(text), date == null ? null : LocalDate.parse(date));
        if (spec.has(parts)) {
            assertThat(CODER.parts(phrase).stream().map(ActorSpecTest::code))
                    .containsExactlyElementsOf(spec.texts(parts));
        } else {
            assertThat(code(phrase)).as("%s: %s", spec.name(), phrase.words()).isEqualTo(spec.text(code));
        }
    }

    private static String code(ActorPhrase phrase) {
        return CODER.code(phrase).map(ActorCode::code).orElse("?");
    }

    @Test
    void anOverlayGoesBeforeTheLists() {
        ActorCoder mine = CODER.with(
                ActorOverlay.of(List.of("# mine", "Harbour Alliance\tDNKPTYTST", "Knesset\tDNKGOV"), "mine.tsv"));
        assertThat(mine.code(ActorPhrase.of("a Harbour Alliance spokesman", null))
                        .map(ActorCode::code))
                .contains("DNKPTYTST");
        assertThat(mine.code(ActorPhrase.of("the Knesset", null)).map(ActorCode::code))
                .contains("DNKGOV");
        assertThat(CODER.code(ActorPhrase.of("Harbour Alliance", null))).isEmpty();
    }

    @Test
    void aRoleAndItsAffiliationTellOfAnUnknownName() {
        ActorPhrase phrase =
                new ActorPhrase("Omar Dahlin", MentionType.PERSON, "head of media relations", "Hamas", null);
        assertThat(CODER.code(phrase).map(ActorCode::code)).contains("PSEREBHMS");
    }
}
