package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland urged Vesta to accept the proposal made in Tarn last week.",
                "Norland urged Vesta to accept the proposal hashed out in Tarn last week."
            })
    void aTimeInAnAdditionToANounDatesNothingElse(String text) {
        assertThat(EventText.of(text).events()).isNotEmpty().allMatch(event -> event.when() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norland urged Vesta last week to accept the proposal made in Tarn.",
                "Last week Norland urged Vesta to accept the proposal."
            })
    void aTimeOutsideItDatesTheDeed(String text) {
        assertThat(EventText.of(text).events())
                .isNotEmpty()
                .allMatch(event -> Objects.requireNonNull(event.when()).span() != null);
    }
}
