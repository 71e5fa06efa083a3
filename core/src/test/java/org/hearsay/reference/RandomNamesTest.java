package org.hearsay.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.encoder.Mention;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the entities of any text. */
class RandomNamesTest {
    private static final List<String> PARTS = List.of(
            "[Ann Lee]",
            "[Lee]",
            "[o:Vale Post]",
            "[o:The]",
            "[p:Vale]",
            "[m:Danish]",
            "King [Osric]",
            "Mrs [Lee]",
            "[o:VP]",
            "([o:VP])",
            ",",
            "a lawyer for",
            "of",
            "spokesman",
            "[Tom Lee Jr.]",
            "said",
            ".",
            "'s",
            "[U.]S.",
            "[Maurer is]",
            "[Mauer]",
            "[K. Maurer]",
            "the",
            "[o:University of]",
            "\n\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMentionBelongsToOneEntityWhateverTheOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder marked = new StringBuilder("It");
        IntStream.range(0, 300).forEach(i -> marked.append(' ').append(PARTS.get(random.nextInt(PARTS.size()))));
        NamedText text = NamedText.of(marked.toString());
        Entities entities = text.entities();
        assertThat(entities.list().stream()
                        .flatMap(entity -> entity.mentions().stream())
                        .sorted())
                .as("seed %d", seed)
                .isEqualTo(text.mentions().stream().map(Mention::span).toList());
        List<Integer> starts = entities.list().stream()
                .map(entity -> entity.mentions().get(0).start())
                .toList();
        assertThat(starts).isSorted();
        assertThat(entities.list())
                .extracting(Entity::id)
                .isEqualTo(IntStream.rangeClosed(1, starts.size())
                        .mapToObj(i -> "e" + i)
                        .toList());
        List<Mention> shuffled = new ArrayList<>(text.mentions());
        Collections.shuffle(shuffled, random);
        assertThat(text.entities(shuffled)).isEqualTo(entities);
        assertThat(entities.list())
                .allSatisfy(entity -> assertThat(entity.mentions()).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void twentyThousandNamesOfOneFamilyAreToldApart() {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            marked.append("[A").append(letters(i)).append(" Maurer] met [Maurer], ");
        }
        Entities entities = NamedText.of(marked.toString()).entities();
        assertThat(entities.list()).hasSize(10_001);
        assertThat(entities.in(new Span(0, marked.length()))).hasSize(20_000);
        assertThat(entities.named("Maurer")).isNotNull();
    }

    /** Words far from each other's spelling. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number, i = 0; i < 4; rest /= 10, i++) {
            letters.append((char) ('a' + rest % 10)).append((char) ('a' + rest % 10));
        }
        return letters.toString();
    }
}
