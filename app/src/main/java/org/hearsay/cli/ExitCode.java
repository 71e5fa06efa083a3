package org.hearsay.cli;

/** What a run ends with. <b>Source:</b> the public contract. */
final class ExitCode {
    /** All inputs were read. */
    static final int ALL_READ = 0;
    /** Some inputs failed, each named on standard error; the rest was done. */
    static final int SOME_FAILED = 1;
    /** The command was not understood. */
    static final int WRONG_USAGE = 2;
    /** The machine failed: the disk is full, the reader of a pipe went away, memory ran out. */
    static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
