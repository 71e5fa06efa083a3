package org.hearsay.cli;

/** When text output has colours. */
enum ColorChoice {
    /** When it goes to a terminal that has them, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(Screen screen) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> screen.output() == Screen.Output.TERMINAL && screen.colours();
        };
    }
}
