package org.hearsay.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePlaceTest {
    @Test
    void linesAndColumnsCountFromOne() {
        PagePlace.Finder places = new PagePlace.Finder("ab\ncd");
        assertThat(places.of(0)).isEqualTo(new PagePlace(1, 1));
        assertThat(places.of(4)).isEqualTo(new PagePlace(2, 2));
    }

    @Test
    void anyLineEndingCountsOnce() {
        PagePlace.Finder places = new PagePlace.Finder("a\r\nb\rc\nd");
        assertThat(places.of(3)).isEqualTo(new PagePlace(2, 1));
        assertThat(places.of(5)).isEqualTo(new PagePlace(3, 1));
        assertThat(places.of(7)).isEqualTo(new PagePlace(4, 1));
    }

    @Test
    void aCharacterOfTwoUnitsIsOneColumn() {
        assertThat(new PagePlace.Finder("😀a").of(2)).isEqualTo(new PagePlace(1, 2));
    }

    @Test
    void anEarlierOffsetIsFoundToo() {
        PagePlace.Finder places = new PagePlace.Finder("a\nb\nc");
        places.of(4);
        assertThat(places.of(2)).isEqualTo(new PagePlace(2, 1));
    }
}
