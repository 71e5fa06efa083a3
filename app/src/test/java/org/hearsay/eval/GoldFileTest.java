package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.GoldRow.Answer;
import org.hearsay.trace.Problem;
import org.hearsay.trace.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFileTest {

    @Test
    void faultyLinesAreNamedAndTheRestIsKept(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"It rained.","attributions":[]}

                {"id":"b","attributions":[]}
                {"id":"c","text":
                [1]
                {"id":"d","text":"Short.","attributions":[{"id":"g1","content":[[0,99]]}]}
                {"id":"e","text":"It rained."}
                {"text":"It snowed.","attributions":[{"content":[[0,9]]}]}
                """);
        GoldFile file = GoldFile.read(gold, EvalTask.STATEMENT);
        assertThat(file.rows()).extracting(GoldRow::id).containsExactly("a", gold + ":8");
        assertThat(file.problems())
                .extracting(Problem::place)
                .containsExactly(gold + ":3", gold + ":4", gold + ":5", gold + ":6", gold + ":7");
        assertThat(file.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.INVALID_ARTICLE_LINE,
                        ProblemCode.INVALID_JSON,
                        ProblemCode.INVALID_JSON,
                        ProblemCode.INVALID_ARTICLE_LINE,
                        ProblemCode.INVALID_ARTICLE_LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "dct", "date"})
    void theDateOfTheDocumentHasThreeNames(String name, @TempDir Path folder) throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"html_path\":\"html/a.html\",\"%1$s\":\"2031-03-04\",\"text\":\"\",\"attributions\":[]}"
                        .formatted(name));
        GoldRow toFind = GoldFile.read(gold, EvalTask.DATE).rows().get(0);
        assertThat(toFind.answer()).isEqualTo(new Answer.Day("2031-03-04"));
        assertThat(toFind.given().published())
                .as("what is to be found is not given")
                .isNull();
        assertThat(toFind.input()).isEqualTo(new GoldRow.Input.HtmlFile(folder.resolve("html/a.html")));
        GoldRow toRead = GoldFile.read(gold, EvalTask.STATEMENT).rows().get(0);
        assertThat(toRead.given().published()).isEqualTo("2031-03-04");
    }

    @Test
    void chainsTakeBothNamesOfTheSpeakerAndLinksThatAreObjects(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","text":"It rained.","attributions":[{"speaker_name":"Ann Lee","chain":[{"name":"The Post"}]},
                 {"speaker":"Bob Moore","speaker_name":"Moore","chain":["The Post"]}]}
                """.replace("\n ", " "));
        Answer.Statements read = (Answer.Statements)
                GoldFile.read(gold, EvalTask.CHAINS).rows().get(0).answer();
        assertThat(read.statements()).extracting(ScoredStatement::speaker).containsExactly("Ann Lee", "Bob Moore");
        assertThat(read.statements()).extracting(ScoredStatement::chain).containsOnly(List.of("The Post"));
    }

    @Test
    void aMissingFileIsAProblem(@TempDir Path folder) {
        GoldFile file = GoldFile.read(folder.resolve("none.jsonl"), EvalTask.PAGE);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSING_FILE);
    }

    @Test
    void aFileWithoutLinesAndAFolderAreProblems(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "\n \n");
        assertThat(GoldFile.read(gold, EvalTask.PAGE).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EMPTY_PAGE);
        assertThat(GoldFile.read(folder, EvalTask.PAGE).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE_FILE);
    }

    @Test
    void aPathThatIsNoneIsAProblemOfItsLine(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"html_path\":\"a\\u0000b\",\"body\":\"x\"}");
        assertThat(GoldFile.read(gold, EvalTask.PAGE).problems())
                .extracting(Problem::place)
                .containsExactly(gold + ":1");
    }

    @Test
    void bytesThatAreNotUtf8AreAProblem(@TempDir Path folder) throws IOException {
        Path gold = Files.write(folder.resolve("gold.jsonl"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(GoldFile.read(gold, EvalTask.PAGE).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNREADABLE_FILE);
    }
}
