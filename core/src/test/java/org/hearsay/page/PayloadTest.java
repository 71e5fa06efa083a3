package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ReadOnlyBufferException;
import org.junit.jupiter.api.Test;

class PayloadTest {
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void nobodyCanChangeTheBytes() {
        byte[] given = BYTES.clone();
        Payload.Bytes payload = new Payload.Bytes(given);
        given[0] = 9;
        payload.toArray()[1] = 9;
        assertThatThrownBy(() -> payload.view().put(2, (byte) 9)).isInstanceOf(ReadOnlyBufferException.class);
        assertThat(payload.view().hasArray()).isFalse();
        assertThat(payload.toArray()).isEqualTo(BYTES);
    }

    @Test
    void eachViewStartsAtTheFirstByte() {
        Payload.Bytes payload = Payload.Bytes.owning(BYTES.clone());
        payload.view().get();
        assertThat(payload.view().remaining()).isEqualTo(3);
        assertThat(payload.length()).isEqualTo(3);
        assertThat(payload.toArray()).isEqualTo(BYTES);
    }

    @Test
    void bytesAreEqualByContent() {
        Payload.Bytes payload = new Payload.Bytes(BYTES);
        payload.view().get();
        assertThat(payload).isEqualTo(Payload.Bytes.owning(BYTES.clone())).hasSameHashCodeAs(new Payload.Bytes(BYTES));
        assertThat(payload).isNotEqualTo(new Payload.Bytes(new byte[3])).hasToString("3 bytes");
    }

    @Test
    void bytesKeepWhatWasToldOfTheirCharset() {
        Payload.Bytes told = new Payload.Bytes(BYTES).in("koi8-r");
        assertThat(told.charset()).isEqualTo("koi8-r");
        assertThat(told).isEqualTo(new Payload.Bytes(BYTES).in("koi8-r")).isNotEqualTo(new Payload.Bytes(BYTES));
        assertThat(new Payload.Bytes(BYTES).charset()).isNull();
    }
}
