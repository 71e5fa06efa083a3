package org.hearsay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.reading.Reading;
import org.hearsay.sentence.Sentence;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.hearsay.view.ReadingJson;

/** What holds for every reading of any page, however damaged. */
final class ReadingInvariants {
    private ReadingInvariants() {}

    static void check(Reading reading) {
        Article article = reading.article();
        covered(article.text(), article.paragraphs(), new Span(0, article.text().length()));
        for (int i = 0; i < article.paragraphs().size(); i++) {
            int paragraph = i;
            List<Span> sentences = reading.sentences().stream()
                    .filter(sentence -> sentence.paragraph() == paragraph)
                    .map(Sentence::span)
                    .toList();
            covered(article.text(), sentences, article.paragraphs().get(i));
        }
        List<String> ids = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            ids.add(statement.id());
            assertThat(statement.id()).isEqualTo("s" + ids.size());
            parts(article, statement);
        }
        for (Statement statement : reading.statements()) {
            assertThat(statement.parent() == null || ids.contains(statement.parent()))
                    .isTrue();
        }
        encodable(new ReadingJson().line(reading));
    }

    /** All characters of the whole that are not white space stand in one of the pieces, and in one only. */
    private static void covered(String text, List<Span> pieces, Span whole) {
        int at = whole.start();
        for (Span piece : pieces) {
            assertThat(piece.start()).isGreaterThanOrEqualTo(at);
            assertThat(piece.trim(text)).isEqualTo(piece);
            assertThat(piece.isEmpty()).isFalse();
            blank(text.substring(at, piece.start()));
            at = piece.end();
        }
        assertThat(at).isLessThanOrEqualTo(whole.end());
        blank(text.substring(at, whole.end()));
    }

    private static void blank(String gap) {
        assertThat(gap.codePoints()).allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one));
    }

    private static void parts(Article article, Statement statement) {
        ordered(article.text(), statement.source());
        ordered(article.text(), statement.cue());
        ordered(article.text(), statement.content());
        assertThat(statement.content()).isNotEmpty();
        for (Span content : statement.content()) {
            assertThat(statement.cue()).noneMatch(content::overlaps);
            List<Span> original = article.body().toOriginal(content);
            assertThat(original).isNotEmpty();
            assertThat(original)
                    .allMatch(span -> !span.isEmpty()
                            && span.end() <= article.body().original().length());
        }
    }

    private static void ordered(String text, List<Span> spans) {
        int at = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.in(text)).isNotBlank();
            at = span.end();
        }
    }

    private static void encodable(String json) {
        assertThat(json).doesNotContain("\n");
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
        } catch (CharacterCodingException e) {
            throw new AssertionError("not encodable: " + json, e);
        }
    }
}
