package org.hearsay.statement;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Objects;
import org.hearsay.Hearsay;
import org.hearsay.encoder.Encoder;
import org.hearsay.reading.ReaderKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The contract of all readers, for the model; says so when this build has none. */
class LearnedReaderTest extends ReaderContract {
    private static final @Nullable Hearsay HEARSAY =
            Encoder.class.getResource("reader.onnx") == null ? null : Hearsay.load(ReaderKind.LEARNED);

    @BeforeEach
    void thereIsAModel() {
        assumeTrue(HEARSAY != null, "left out: no weights beside org.hearsay.encoder");
    }

    @Override
    Hearsay hearsay() {
        return Objects.requireNonNull(HEARSAY);
    }
}
