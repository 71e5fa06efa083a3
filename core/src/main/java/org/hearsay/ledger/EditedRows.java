package org.hearsay.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearsay.ledger.Findings.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the acts in force make of single statements, as rows of {@code edited}, and the index of words with it: both follow
 * from evidence and acts, and can be made again from them.
 *
 * <p><b>Threads:</b> one.
 */
final class EditedRows {
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Dialect dialect;
    private final Findings findings;

    /**
     * What is said of a statement.
     *
     * @param speaker the name in place of the article's; null for the article's
     * @param wrong the act that calls it wrong; null when none does
     */
    private record Edit(@Nullable String speaker, @Nullable Long wrong) {
        private static final Edit NONE = new Edit(null, null);
    }

    EditedRows(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.findings = new Findings(database);
    }

    private static Edit edit(@Nullable String speaker, String finding, Overlay overlay) {
        String shown =
                speaker == null ? null : overlay.renaming().of(speaker, finding).name();
        return new Edit(Objects.equals(shown, speaker) ? null : shown, overlay.wrong(finding));
    }

    /**
     * Writes what is said of a statement that was just appended.
     *
     * @return the name under which its speaker is shown; null when that is the article's
     */
    @Nullable
    String add(long key, @Nullable String speaker, String finding, Overlay overlay) throws SQLException {
        Edit edit = edit(speaker, finding, overlay);
        insert(key, edit);
        return edit.speaker();
    }

    private void insert(long key, Edit edit) throws SQLException {
        if (!edit.equals(Edit.NONE)) {
            database.change(
                    "INSERT INTO edited (statement, speaker, wrong) VALUES (?, ?, ?)",
                    key,
                    edit.speaker() == null ? null : (Object) database.key(edit.speaker()),
                    edit.wrong());
        }
    }

    /** Brings all rows, and the index, to what the acts say now. */
    void bring(Overlay overlay) throws SQLException {
        Map<Long, Edit> there = there();
        Map<Long, Edit> wanted = wanted(overlay);
        SortedSet<Long> keys = new TreeSet<>(there.keySet());
        keys.addAll(wanted.keySet());
        for (long key : keys) {
            Edit was = there.getOrDefault(key, Edit.NONE);
            Edit is = wanted.getOrDefault(key, Edit.NONE);
            if (!was.equals(is)) {
                database.change("DELETE FROM edited WHERE statement = ?", key);
                insert(key, is);
            }
            if (!Objects.equals(was.speaker(), is.speaker())) {
                dialect.unindex(database, key, entry(key, was.speaker()));
                dialect.index(database, key, entry(key, is.speaker()));
            }
        }
    }

    private SortedMap<Long, Edit> there() throws SQLException {
        SortedMap<Long, Edit> there = new TreeMap<>();
        PreparedStatement query = database.prepare(
                "SELECT e.statement, t.words, e.wrong FROM edited e LEFT JOIN term t ON t.key = e.speaker");
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                long key = rows.getLong(1);
                String speaker = rows.getString(2);
                Long wrong = rows.getLong(3);
                there.put(
                        key,
                        new Edit(speaker == null ? null : StoredText.read(speaker), rows.wasNull() ? null : wrong));
            }
        }
        return there;
    }

    private SortedMap<Long, Edit> wanted(Overlay overlay) throws SQLException {
        SortedMap<Long, Edit> wanted = new TreeMap<>();
        List<String> names = List.copyOf(new TreeSet<>(overlay.renaming().names()));
        for (int i = 0; i < names.size(); i += AT_ONCE) {
            List<String> some = names.subList(i, Math.min(names.size(), i + AT_ONCE));
            String marks = "?" + ", ?".repeat(some.size() - 1);
            String named = "s.speaker IN (SELECT key FROM term WHERE words IN (" + marks + "))";
            put(wanted, findings.told(named, some.toArray()), overlay);
        }
        for (String address : overlay.wrongAddresses()) {
            put(wanted, findings.told("v.address = ?", address), overlay);
        }
        return wanted;
    }

    private static void put(Map<Long, Edit> wanted, List<Told> told, Overlay overlay) {
        for (Told each : told) {
            Edit edit = edit(each.speaker(), each.finding(), overlay);
            if (!edit.equals(Edit.NONE)) {
                wanted.put(each.key(), edit);
            }
        }
    }

    /** What a statement of the ledger is found by while its speaker is shown under a name. */
    SearchEntry entry(long key, @Nullable String shown) throws SQLException {
        PreparedStatement query =
                database.prepare("SELECT s.content, v.text, name.words, publisher.words, stance.words,"
                        + " type.words FROM statement s JOIN reading r ON r.key = s.reading"
                        + " JOIN revision v ON v.key = r.revision LEFT JOIN term name ON name.key = s.speaker"
                        + " LEFT JOIN term publisher ON publisher.key = v.publisher JOIN term stance ON stance.key = s.stance"
                        + " JOIN term type ON type.key = s.source_type WHERE s.key = ?");
        Database.set(query, key);
        try (ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalArgumentException("no statement has the key " + key);
            }
            String words = StatementRows.words(SpanList.read(rows.getString(1)), Shelf.unpacked(rows.getBytes(2)));
            return new SearchEntry(
                    Tokens.of(words),
                    SearchEntry.speaker(text(rows, 3), shown),
                    Tokens.of(text(rows, 4)),
                    SearchEntry.tags(rows.getString(5), rows.getString(6)));
        }
    }

    private static @Nullable String text(ResultSet rows, int place) throws SQLException {
        String written = rows.getString(place);
        return written == null ? null : StoredText.read(written);
    }

    /** The names in place of the articles' ones, by the keys of their statements. */
    @Nullable
    String shown(long key) throws SQLException {
        List<String> names = database.lines(
                "SELECT t.words FROM edited e JOIN term t ON t.key = e.speaker WHERE e.statement = ?", key);
        return names.isEmpty() ? null : names.get(0);
    }

    /** Looks whether the rows are what the acts say. */
    void check(Overlay overlay, Consumer<Damage> taker) throws SQLException {
        if (!there().equals(wanted(overlay))) {
            taker.accept(new Damage("table edited", "it is not what the edits in force say"));
        }
    }
}
