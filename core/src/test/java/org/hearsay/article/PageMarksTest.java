package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageMarksTest {
    private static final PageMarks MARKS = PageMarks.load();

    static Stream<PageMarks.Mark> marks() {
        return MARKS.marks().stream();
    }

    @ParameterizedTest
    @MethodSource("marks")
    void everyMarkIsFoundInItsExampleAlone(PageMarks.Mark mark) {
        assertThat(mark.pattern().matcher(mark.fires()).find()).as(mark.fires()).isTrue();
        assertThat(MARKS.shows(mark.kind(), mark.spares())).as(mark.spares()).isFalse();
    }

    @Test
    void idsAreUnique() {
        Set<String> ids = new HashSet<>();
        assertThat(marks().map(PageMarks.Mark::id).allMatch(ids::add)).isTrue();
    }

    @Test
    void longWordsShowNothing() {
        assertThat(MARKS.shows(PageMarks.Kind.PAYWALL, "This article is for subscribers. " + "a".repeat(300)))
                .isFalse();
    }

    @Test
    void bylinesAreSplitIntoAuthors() {
        BylineSplitter splitter = new BylineSplitter(MARKS);
        assertThat(splitter.split("Ann Lee and Bo Ray")).containsExactly("Ann Lee", "Bo Ray");
        assertThat(splitter.split("Ann Lee, Bo Ray & Cy Dunn")).containsExactly("Ann Lee", "Bo Ray", "Cy Dunn");
        assertThat(splitter.split("Ann Lee, Political Editor")).containsExactly("Ann Lee");
        assertThat(splitter.split("Analysis by Ann Lee in Brinmouth")).containsExactly("Ann Lee");
        assertThat(splitter.split("Ann Lee | March 2, 2031 12:01 PM")).isEqualTo(List.of("Ann Lee"));
        assertThat(splitter.split("Post Staff")).containsExactly("Post Staff");
        assertThat(splitter.split("Ann Lee @annlee Mar 2, 2031 at 6:46")).containsExactly("Ann Lee");
        assertThat(splitter.split(" , ")).isEmpty();
    }
}
