package org.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Spec;
import org.hearsay.text.ListFile;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code specs/times.yaml}: what the rules and the classes of words are for. */
class TimeSpecTest {
    private static final String DATELESS = " without a date";
    private static final int ID = 0;
    private static final int MEANING = 2;

    private final WordReader reader = new WordReader(TimeLexicon.load());

    static Stream<Spec> specs() {
        return Spec.of("times.yaml");
    }

    @Test
    void everyRuleAndEveryClassOfWordsHasItsTexts() {
        Set<String> wanted = new TreeSet<>(rules(false));
        wanted.addAll(rules(true));
        ListFile.lines(TimexFinder.class, "words.tsv").forEach(line -> wanted.add("$" + line.split("\t")[0]));
        Set<String> given = specs().map(Spec::name)
                .filter(key -> !key.contains(DATELESS))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).isEqualTo(wanted);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itFires(Spec spec) {
        String key = spec.name();
        List<Timex> found = check(spec, "fires", "times");
        if (key.startsWith("$")) {
            String text = spec.text("fires");
            assertThat(reader.read(text, new Span(0, text.length())))
                    .as("a word of the class %s", key)
                    .anyMatch(word ->
                            TimeLexicon.load().senses(word.lower()).containsKey(key.substring(1)) || isInNumber(key));
        } else if (key.contains(DATELESS)) {
            assertThat(found).extracting(Timex::rule).contains(key.substring(0, key.indexOf(' ')) + "/no-date");
        } else if (!rules(true).contains(key)) {
            assertThat(found).extracting(Timex::rule).contains(key);
        }
    }

    /** Words of numbers are put together with their neighbours before anybody asks for their class. */
    private static boolean isInNumber(String key) {
        return Set.of("$small", "$tens", "$big").contains(key);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void itStaysSilent(Spec spec) {
        assertThat(check(spec, "silent", "silent-times"))
                .extracting(Timex::rule)
                .doesNotContain(spec.name());
    }

    /**
     * Ids of rules.
     *
     * @param silent those whose words tell no time, or the others
     */
    private static Set<String> rules(boolean silent) {
        return ListFile.lines(TimexFinder.class, "rules.tsv").stream()
                .filter(line -> !line.startsWith("@"))
                .map(line -> line.split("\t"))
                .filter(columns -> columns[MEANING].equals("nothing") == silent)
                .map(columns -> columns[ID])
                .collect(Collectors.toSet());
    }

    private static List<Timex> check(Spec spec, String text, String times) {
        String read = spec.text(text);
        List<Timex> found = TimeTexts.read(read, spec.name().contains(DATELESS) ? null : "2026-03-13");
        assertThat(found)
                .as("%s: the times of%n  %s", spec.name(), read)
                .extracting(timex -> timex.span().in(read) + " = " + timex.type() + " " + timex.value()
                        + (timex.mod() == null ? "" : " " + timex.mod()))
                .isEqualTo(spec.texts(times));
        return found;
    }
}
