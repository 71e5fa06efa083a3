package org.hearsay.eval;

import java.util.Locale;

/** What can be scored. */
public enum EvalTask {
    /** Source, cue and content of statements; gold lines have {@code text} and {@code attributions}. */
    STATEMENT,
    /** Chains, canonical speakers, types and stances; gold lines as for statements. */
    CHAINS,
    /** Names and their types; gold lines have {@code text} and {@code mentions} of {@code span} and {@code type}. */
    NAMES,
    /** Places; gold lines have {@code text} and {@code toponyms} of {@code span}, {@code lat}, {@code lon}. */
    PLACE,
    /** Expressions of time; gold lines have {@code text} and {@code timexes} of {@code span}, {@code type} and {@code value}. */
    TIME,
    /**
     * Events; gold lines have {@code text} and {@code events} of {@code code}, {@code source} and {@code target}. A gold file
     * that ends in {@code .json} has one page, {@code file}, and {@code events} with their {@code evidence}.
     */
    EVENT,
    /** The article's body; gold lines have {@code html_path} or {@code html}, and {@code body}. */
    PAGE,
    /** The day of publication; gold lines have {@code html_path} or {@code html}, and {@code published}. */
    DATE,
    /** Codes of actors; gold lines have {@code phrase}, {@code date} and {@code expect} of {@code country}, {@code code_1}. */
    ACTOR;

    /** The word of the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The task of that word; throws for any other word. */
    public static EvalTask of(String code) {
        for (EvalTask task : values()) {
            if (task.code().equals(code)) {
                return task;
            }
        }
        throw new IllegalArgumentException("no such task: " + code);
    }
}
