package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.eval.Figure;
import org.hearsay.reading.ReaderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronounRunTest {

    @Test
    void theShareAndTheNumberAreTakenOverAllTexts(@TempDir Path folder) throws IOException {
        Path first = Files.write(folder.resolve("a.conllu"), InventedGum.ferry());
        Path second = Files.write(folder.resolve("b.conllu"), InventedGum.ferry());
        List<Figure> figures = PronounRun.figures(Hearsay.load(ReaderKind.RULES), List.of(first, second));
        assertThat(figures)
                .extracting(Figure::name)
                .containsExactly("he_she", "he_she_number", "it_they", "it_they_number");
        assertThat(figures).extracting(figure -> figure.measure().value()).containsExactly(1.0, 2.0, 0.0, 0.0);
    }
}
