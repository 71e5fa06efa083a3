package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The conditions of one question, with their parameters. <b>Threads:</b> one. */
final class Conditions {
    /** Only the newest reading {@code r} of the revision {@code v} that was seen last at each address. */
    static final String NEWEST = "NOT EXISTS (SELECT 1 FROM reading newer WHERE newer.revision = r.revision"
            + " AND newer.key > r.key)"
            + " AND NOT EXISTS (SELECT 1 FROM revision changed WHERE changed.address = v.address"
            + " AND changed.key <> v.key AND (SELECT max(key) FROM sighting WHERE revision = changed.key)"
            + " > (SELECT max(key) FROM sighting WHERE revision = v.key))";

    private final StringJoiner sql = new StringJoiner(" AND ");
    private final List<Object> parameters = new ArrayList<>();

    Conditions add(String condition, Object... values) {
        sql.add(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    Conditions addIf(@Nullable Object value, String condition) {
        return value == null ? this : add(condition, value);
    }

    /** That the term a column points at is one of some words; anything when there are none. */
    Conditions addAny(String column, List<String> words) {
        if (!words.isEmpty()) {
            String marks = "?" + ", ?".repeat(words.size() - 1);
            add(column + " IN (SELECT key FROM term WHERE words IN (" + marks + "))", words.toArray());
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters() {
        return parameters.toArray();
    }

    /** A pattern for LIKE that finds a part, in small letters, with {@code !} as escape. */
    static String part(String words) {
        String small = words.toLowerCase(java.util.Locale.ROOT);
        return "%" + small.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
