package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.page.Imprint;
import org.hearsay.page.MediaKind;
import org.hearsay.page.Page;
import org.hearsay.page.Payload;
import org.hearsay.sentence.SentenceSplitter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final String NEWS = "BRINMOUTH — The harbour stays closed until Friday, the port authority said.\n"
            + "“We have never seen waves like these,” said Ann Lee, who runs the pilot station. She told Radio Coast"
            + " that three boats were lost.\nAccording to the chamber of commerce, claims may reach 40 million crowns.";
    private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();
    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();
    private static Encoder encoder;

    @BeforeAll
    static void load() {
        assumeTrue(
                EncoderTest.class.getResource(ModelFiles.READER) != null,
                "left out: the model's weights are not in the build");
        encoder = Encoder.load();
    }

    @Test
    void predicatesLieInTheirWindowsInOrder() {
        EncodedArticle encoded = encode(NEWS);
        int at = 0;
        for (Predicate predicate : encoded.cues()) {
            assertThat(predicate.first()).isGreaterThanOrEqualTo(at);
            assertThat(predicate.arguments().from()).isLessThanOrEqualTo(predicate.first());
            assertThat(predicate.arguments().to())
                    .isBetween(predicate.end(), encoded.words().size());
            at = predicate.end();
        }
    }

    @Test
    void probabilitiesOfAWordsRolesSumToOneAtMost() {
        EncodedArticle encoded = encode(NEWS);
        for (Predicate predicate : encoded.cues()) {
            for (int word = 0; word < encoded.words().size(); word++) {
                Arguments arguments = predicate.arguments();
                assertThat(arguments.source(word) + arguments.content(word) + arguments.addressee(word))
                        .isBetween(0.0, 1.000001);
            }
        }
    }

    @Test
    void articleWithoutWordsIsEmpty() {
        assertThat(encode("")).isEqualTo(new EncodedArticle(List.of(), List.of(), List.of()));
        assertThat(encode(" \u200B\n").words()).isEmpty();
    }

    @Test
    void articleReadsTheSameBesideOthersAndAlone() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            texts.add((NEWS + "\n").repeat(i + 1));
        }
        List<EncodedArticle> alone = texts.stream().map(EncoderTest::encode).toList();
        Collections.reverse(texts);
        List<Callable<EncodedArticle>> tasks = new ArrayList<>();
        texts.forEach(text -> tasks.add(() -> encode(text)));
        List<EncodedArticle> beside = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<EncodedArticle> result : threads.invokeAll(tasks)) {
                beside.add(result.get());
            }
        } finally {
            threads.shutdown();
        }
        Collections.reverse(beside);
        assertThat(beside).isEqualTo(alone);
    }

    @Test
    void windowsBeyondThoseKeptAreReadAgain() {
        List<Predicate> cues = encode((NEWS + "\n").repeat(300)).cues();
        Predicate last = cues.get(cues.size() - 1);
        assertThat(last.arguments().source(last.first())).isLessThan(1);
        assertThat(last.first()).isGreaterThan(64 * 254);
    }

    @Test
    void plainReportsAndNamesAreFound() {
        EncodedArticle encoded = encode(NEWS);
        assertThat(encoded.cues().stream()
                        .map(cue -> encoded.words().get(cue.first()).span().in(NEWS)))
                .contains("said", "told", "According");
        assertThat(encoded.mentions())
                .extracting(mention -> mention.type() + " " + mention.span().in(NEWS))
                .contains("PERSON Ann Lee");
    }

    @Test
    void digestIsThatOfTheModelsFiles() {
        assertThat(encoder.digest())
                .isEqualTo(ModelFiles.digest(
                        ModelFiles.read(ModelFiles.READER),
                        ModelFiles.read(ModelFiles.ARGUMENTS),
                        ModelFiles.read(ModelFiles.VOCABULARY),
                        ModelFiles.read(ModelFiles.SETTINGS),
                        ModelFiles.read(ModelFiles.EVENTS),
                        ModelFiles.read(ModelFiles.EVENT_ROLES)));
    }

    private static EncodedArticle encode(String text) {
        Page page = new Page("p", "p", MediaKind.ARTICLE_TEXT, new Payload.Characters(text), Imprint.NONE);
        Article article = EXTRACTOR.extract(page).article();
        return encoder.encode(article, SPLITTER.split(article));
    }
}
