package org.hearsay.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.hearsay.ledger.Appended;
import org.jspecify.annotations.Nullable;

/** Counts what was new to a ledger. <b>Threads:</b> one. */
final class Additions {
    private final Map<Appended, Long> counts = new EnumMap<>(Appended.class);
    private long statements;

    /** Counts one piece of input; null for one of which nothing was appended. */
    void add(@Nullable Appended appended, Gathered gathered) {
        if (appended != null && appended != Appended.ERASED) {
            counts.merge(appended, 1L, Long::sum);
            boolean known = appended == Appended.NOTHING || appended == Appended.RETURN;
            statements += known ? 0 : gathered.answer().statements();
        }
    }

    private long count(Appended appended) {
        return counts.getOrDefault(appended, 0L);
    }

    /**
     * The whole run in one line.
     *
     * @param dry whether nothing was written
     */
    String summary(boolean dry, long failed) {
        StringJoiner parts = new StringJoiner(", ");
        if (dry) {
            parts.add(number(count(Appended.ARTICLE), "page", "pages"));
        } else {
            parts.add(number(count(Appended.ARTICLE), "new article", "new articles"));
            optional(parts, count(Appended.REVISION), "new revision", "new revisions");
            optional(parts, count(Appended.READING), "new reading", "new readings");
        }
        optional(parts, count(Appended.RETURN), "back to an earlier revision", "back to an earlier revision");
        parts.add(number(statements, "statement", "statements"));
        optional(parts, count(Appended.NOTHING), "known already", "known already");
        optional(parts, failed, "failed", "failed");
        return (dry ? "would add " : "added ") + parts;
    }

    private static void optional(StringJoiner parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(number(count, one, many));
        }
    }

    /** A count with its noun: "1 article", "2 articles". */
    static String number(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
