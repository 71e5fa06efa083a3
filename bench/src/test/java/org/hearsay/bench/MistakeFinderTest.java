package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.bench.Mistake.Kind;
import org.hearsay.eval.ScoredStatement;
import org.hearsay.reading.ReaderKind;
import org.hearsay.statement.Statement;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class MistakeFinderTest {
    private static final String TEXT = "Ines Duarte told reporters that the ferry would sail on Monday.";
    private static final List<Statement> FOUND =
            Hearsay.load(ReaderKind.RULES).readText("a", TEXT).statements();

    @Test
    void aStatementAsInTheGoldIsNoMistake() {
        assertThat(kinds(gold("Ines Duarte", "told", "that the ferry would sail on Monday")))
                .isEmpty();
    }

    @Test
    void everyPartOfAPairIsJudged() {
        assertThat(kinds(gold("Duarte", "told reporters", "the ferry would sail")))
                .containsExactly(Kind.CONTENT_LONG, Kind.CUE_EDGES, Kind.SOURCE_EDGES);
        assertThat(kinds(gold("reporters", "Ines", "told reporters that the ferry would sail on Monday")))
                .containsExactly(Kind.CONTENT_SHORT, Kind.CUE_OTHER, Kind.SOURCE_OTHER);
    }

    @Test
    void aSourceWhereTheGoldHasNoneIsInvented() {
        assertThat(kinds(gold("", "told", "reporters that the ferry would sail")))
                .containsExactly(Kind.CONTENT_SHIFTED, Kind.SOURCE_INVENTED);
    }

    @Test
    void withoutAPartnerTheCueTellsTheKind() {
        assertThat(kinds(gold("Ines Duarte", "told", "reporters")))
                .containsExactly(Kind.MISSED_CONTENT, Kind.FALSE_CONTENT);
        assertThat(kinds(gold("", "reporters", "Ines Duarte"))).containsExactly(Kind.MISSED_CUE, Kind.FALSE_CUE);
        assertThat(kinds()).containsExactly(Kind.FALSE_CUE);
    }

    @Test
    void partsAreMarkedInTheText() {
        ScoredStatement.Spans parts = gold("Ines Duarte", "told", "ferry").spans();
        Span window = MarkedText.window(List.of(parts), 3, TEXT.length());
        assertThat(MarkedText.of(TEXT, window, parts)).isEqualTo("<Ines Duarte> {told} reporters that the [ferry] wo");
    }

    private static List<Kind> kinds(ScoredStatement... gold) {
        return MistakeFinder.find("a", TEXT, FOUND, Arrays.asList(gold)).stream()
                .map(Mistake::kind)
                .toList();
    }

    private static ScoredStatement gold(String source, String cue, String content) {
        ScoredStatement.Spans spans = new ScoredStatement.Spans(spans(source), spans(cue), spans(content));
        return new ScoredStatement("g", spans, null, null, null, null, null, null, false);
    }

    private static List<Span> spans(String part) {
        int start = TEXT.indexOf(part);
        return part.isEmpty() ? List.of() : List.of(new Span(start, start + part.length()));
    }
}
