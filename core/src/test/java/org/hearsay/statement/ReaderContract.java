package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hearsay.Hearsay;
import org.hearsay.reading.Reading;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What every reader owes, whatever it finds. */
abstract class ReaderContract {
    private static final List<String> TEXTS = List.of(
            "",
            "\n \n",
            "Ferries sail.",
            "“Ferries are late,” Ann Lee, who runs the port, said on Monday.\n“They always are.”",
            "The Post reported that Ann Lee told The Herald the ferry “will not sail.”\nIt rained.",
            "LEE: It rained.\nMOORE: Did it?",
            "İstanbul’s mayor said \"no\" – \ud83d\ude00 – according to the Ministry of Sea.",
            "Ann said ".repeat(400) + "it rained.");

    abstract Hearsay hearsay();

    @Test
    void findingsLieInsideTheTextAndInOrder() {
        for (String text : TEXTS) {
            Reading reading = hearsay().readText("any", text);
            StatementInvariants.checkStatements(text, reading.statements());
            int at = 0;
            for (Span mention :
                    reading.mentions().stream().map(one -> one.span()).toList()) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(at);
                assertThat(mention.in(text)).isNotBlank();
                at = mention.end();
            }
        }
    }

    @Test
    void eachStatementNamesTheModelThatReadOrARule() {
        for (String text : TEXTS) {
            Reading reading = hearsay().readText("any", text);
            assertThat(reading.modelDigest()).isEqualTo(hearsay().modelDigest());
            for (Statement statement : reading.statements()) {
                String finder = statement.provenance().finder();
                assertThat(finder).isIn("rules", "learned");
                assertThat(statement.provenance().modelDigest())
                        .isEqualTo(finder.equals("learned") ? hearsay().modelDigest() : null);
            }
        }
    }

    @Test
    void readingIsTheSameOnAnyThreadInAnyLocale() throws Exception {
        List<Reading> expected = read();
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Reading>>> jobs = IntStream.range(0, 4)
                    .<Callable<List<Reading>>>mapToObj(i -> this::read)
                    .toList();
            for (Future<List<Reading>> job : pool.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
            Locale.setDefault(locale);
        }
    }

    private List<Reading> read() {
        return TEXTS.stream().map(text -> hearsay().readText("any", text)).toList();
    }

    @Test
    void quotationWithAnExplicitSpeakerIsFound() {
        String text = "“Ferries are late,” Ann Lee said.";
        assertThat(hearsay().readText("any", text).statements()).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(StatementKind.DIRECT);
            assertThat(found.speaker()).isEqualTo("Ann Lee");
        });
    }
}
