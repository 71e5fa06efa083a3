package org.hearsay.bench;

/** How a figure stands to its expected value. */
enum Verdict {
    OK("OK"),
    /** Better than expected by more than the tolerance: the expected value should be raised. */
    BETTER("OK*"),
    FAIL("FAIL");

    private final String sign;

    Verdict(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
