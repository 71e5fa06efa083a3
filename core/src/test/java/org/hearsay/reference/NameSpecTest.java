package org.hearsay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/names.yaml}: what the lists of names and roles are for. */
class NameSpecTest {
    static Stream<Spec> specs() {
        return Spec.of("names.yaml");
    }

    @Test
    void everyListHasItsTexts() {
        List<String> lists = new ArrayList<>(List.of("aliases", "nicknames", "first-names"));
        Arrays.stream(NameClass.values())
                .map(name -> name.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(lists::add);
        assertThat(specs().map(Spec::subject).distinct()).containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void listFires(Spec spec) {
        check(spec, "fires", "entities");
    }

    @ParameterizedTest
    @MethodSource("specs")
    void listStaysSilent(Spec spec) {
        check(spec, "silent", "silent-entities");
    }

    private static void check(Spec spec, String text, String entities) {
        String marked = spec.text(text);
        List<String> expected = spec.texts(entities);
        assertThat(NamedText.of(marked).lines())
                .as("%s: the entities of%n  %s", spec.name(), marked)
                .isEqualTo(expected);
    }
}
