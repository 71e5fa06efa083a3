package org.hearsay.ledger;

import java.sql.SQLException;

/** Makes the document of each statement again and compares. */
final class PostgresIndexCheck implements IndexCheck {
    private static final String SAME =
            "SELECT count(*) FROM statement_search WHERE key = ? AND document = " + PostgresDialect.DOCUMENT;

    private final Database database;
    private final IndexDamage damage;
    private long expected;

    PostgresIndexCheck(Database database, IndexDamage damage) {
        this.database = database;
        this.damage = damage;
    }

    @Override
    public void expect(long key, SearchEntry entry) throws SQLException {
        expected++;
        Long same = database.number(
                SAME,
                key,
                String.join(" ", entry.words()),
                String.join(" ", entry.speaker()),
                String.join(" ", entry.publisher()),
                String.join(" ", entry.tags()));
        if (same == null || same != 1) {
            damage.found(key, "it cannot be found by its own words");
        }
    }

    @Override
    public void end() throws SQLException {
        Long indexed = database.number("SELECT count(*) FROM statement_search");
        long known = expected + damage.excused();
        if (indexed != null && indexed > known) {
            damage.found("it holds " + indexed + " statements, where there are " + known);
        }
        damage.end();
    }
}
