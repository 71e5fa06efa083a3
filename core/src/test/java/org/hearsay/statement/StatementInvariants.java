package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.Hearsay;
import org.hearsay.reading.Reading;
import org.hearsay.sentence.Sentence;
import org.hearsay.sentence.SentenceSplitter;
import org.hearsay.sentence.Token;
import org.hearsay.text.Span;

/** What must hold for the sentences and statements of any text at all. */
final class StatementInvariants {
    private static final Hearsay HEARSAY = Hearsay.load();

    private StatementInvariants() {}

    /** Reads a text and checks every finding; the message of a failure shows the text. */
    static void check(String text) {
        String shown = text.length() > 2000 ? text.length() + " characters" : text;
        try {
            Reading reading = HEARSAY.readText("any", text);
            assertThat(reading.article().text()).isEqualTo(text);
            checkSentences(text, reading.sentences());
            checkStatements(text, reading.statements());
            assertThat(HEARSAY.readText("any", text)).isEqualTo(reading);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError("broken by this text: «" + shown + "»", e);
        }
    }

    private static void checkSentences(String text, List<Sentence> sentences) {
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            assertThat(sentence.index()).isEqualTo(i);
            assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceSplitter.LONGEST_SENTENCE);
            for (Token token : sentence.tokens()) {
                checkGap(text, at, token.start());
                assertThat(sentence.span().contains(token.span())).isTrue();
                assertThat(token.form()).isEqualTo(token.span().in(text)).isNotBlank();
                at = token.end();
            }
            assertThat(sentence.span().end()).isEqualTo(at);
        }
        checkGap(text, at, text.length());
    }

    private static void checkGap(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints())
                .allMatch(one -> Character.isWhitespace(one) || Character.isSpaceChar(one));
    }

    /** Checks the statements of a text: spans inside it and in order, no part inside another. */
    static void checkStatements(String text, List<Statement> statements) {
        checkForest(statements);
        int begin = 0;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            assertThat(statement.id()).isEqualTo("s" + (i + 1));
            assertThat(statement.content()).isNotEmpty();
            assertThat(statement.content().get(0).start()).isGreaterThanOrEqualTo(begin);
            checkSpans(text, statement.source());
            checkSpans(text, statement.cue());
            checkSpans(text, statement.content());
            checkSpeaker(text, statement);
            for (Span cue : statement.cue()) {
                assertThat(statement.content()).noneMatch(cue::overlaps);
                assertThat(statement.source()).noneMatch(cue::overlaps);
            }
            for (Span source : statement.source()) {
                assertThat(statement.content()).noneMatch(source::overlaps);
            }
            begin = statement.content().get(0).start();
        }
    }

    /** No statement stands above itself, none deeper than reports nest; what is above it is in its chain. */
    private static void checkForest(List<Statement> statements) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.id(), statement));
        for (Statement statement : statements) {
            int depth = 0;
            for (String above = statement.parent(); above != null; depth++) {
                Statement parent = Objects.requireNonNull(byId.get(above));
                assertThat(above).isNotEqualTo(statement.id());
                assertThat(depth).isLessThan(Forest.DEEPEST);
                above = parent.parent();
            }
            assertThat(statement.chain()).hasSizeLessThanOrEqualTo(3 * (depth + 1));
        }
    }

    /** A name is never blank, and the steps to it begin in the source. */
    private static void checkSpeaker(String text, Statement statement) {
        Speaker who = statement.who();
        assertThat(who.name() == null || !who.name().isBlank()).isTrue();
        assertThat(who.trail()).allMatch(step -> step.end() <= text.length() && !step.isEmpty());
        assertThat(who.trail().isEmpty()
                        || statement.source().get(0).overlaps(who.trail().get(0)))
                .isTrue();
    }

    /** Spans as a view would cut them: in order, inside the text, never beginning or ending with white space. */
    private static void checkSpans(String text, List<Span> spans) {
        int at = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(at);
            assertThat(span.in(text)).isNotEmpty();
            assertThat(span.trim(text)).isEqualTo(span);
            at = span.end();
        }
    }
}
