package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes answers to standard output, in the order they come: UTF-8, line feeds, nothing else between them.
 *
 * <p><b>Errors:</b> {@link OutputFailure} when the output cannot be written. <b>Threads:</b> one per thread.
 */
abstract class AnswerWriter {
    private final OutputStream out;

    AnswerWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes one answer, when something is owed. */
    abstract void write(Answer answer);

    /** Writes what follows the last answer. */
    void finish() {}

    final void flush() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new OutputFailure(failure);
        }
    }

    final void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new OutputFailure(failure);
        }
    }

    /** Standard output cannot be written any more. */
    static final class OutputFailure extends RuntimeException {
        private final String reason;

        OutputFailure(IOException cause) {
            super(cause);
            reason = String.valueOf(cause.getMessage());
        }

        /** What the machine said. */
        String reason() {
            return reason;
        }
    }

    /** One line an answer. */
    static final class Lines extends AnswerWriter {
        Lines(OutputStream out) {
            super(out);
        }

        @Override
        void write(Answer answer) {
            if (answer.written() != null) {
                print(answer.written() + "\n");
            }
        }
    }

    /** Pages for people, with a rule between two. */
    static final class Pages extends AnswerWriter {
        private final String rule;
        private boolean first = true;

        Pages(OutputStream out, int columns) {
            super(out);
            rule = "\n" + "═".repeat(columns) + "\n\n";
        }

        @Override
        void write(Answer answer) {
            if (answer.written() != null) {
                print((first ? "" : rule) + answer.written());
                first = false;
            }
        }
    }

    /**
     * One object for one page, a list for what can hold many: several inputs, a folder, a file of lines. A list it is
     * even when it has one member, so that a program can rely on it.
     */
    static final class Document extends AnswerWriter {
        private final String singleInput;
        private boolean list;
        private boolean answered;
        private boolean first = true;

        /**
         * @param singleInput the only input as the user wrote it; empty when there are several
         */
        Document(OutputStream out, String singleInput) {
            super(out);
            this.singleInput = singleInput;
            list = singleInput.isEmpty();
        }

        @Override
        void write(Answer answer) {
            answered = true;
            list |= !answer.place().equals(singleInput);
            if (answer.written() != null) {
                print(first ? list ? "[\n" : "" : ",\n");
                print(answer.written());
                first = false;
            }
        }

        @Override
        void finish() {
            if (list || !answered) {
                print(first ? "[]\n" : "\n]\n");
            } else if (!first) {
                print("\n");
            }
        }
    }
}
