package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.correction.Correction;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.junit.jupiter.api.Test;

/** Erasing for legal reasons: whatever database a ledger stands on, nothing of an article stays but its tombstone. */
abstract class ErasureContract extends LedgerStage {
    static final String AT = "https://strand.example/quag";
    static final String TEXT =
            "“The quagmarsh is drained,” said Zebedee Quillfeather, the warden of Plumstone, on Friday. "
                    + "Police arrested Zebedee Quillfeather in Paris on Monday.";

    /** Parts of its words: the index of words leaves off the letters that a word has in common with the one before it. */
    static final List<String> WORDS = List.of("uagmarsh", "uillfeather", "ebede", "lumston", "arden");

    static Act erasure(String article) {
        return Act.of(Kind.ERASED, article, "order of the court", "Isla Marr");
    }

    /** All that stands in the tables that can be read as words. */
    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = ground().connection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection.getMetaData())) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> tables(DatabaseMetaData data) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = data.getTables(null, null, null, new String[] {"TABLE"})) {
            while (found.next()) {
                String schema = String.valueOf(found.getString("TABLE_SCHEM"));
                String name = found.getString("TABLE_NAME");
                // SQLite keeps the index of words in tables of its own, and cannot list this one
                boolean listed = !name.equals("statement_search") || schema.equals("public");
                if (listed && (schema.equals("public") || schema.equals("null"))) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    @Test
    void nothingOfAnErasedArticleStaysButItsTombstone() throws Exception {
        add("https://strand.example/ice", ICE);
        List<String> others = lines();
        add(page(AT, "The quagmarsh", TEXT));
        add(page(AT, "The quagmarsh again", TEXT + " It rained."));
        assertThat(everything()).contains(WORDS.subList(0, 2));
        Correction erased = ledger.erase(erasure(AT));
        assertThat(everything()).doesNotContain(WORDS).contains("order of the court", AT);
        assertThat(erased.act().findings()).hasSize(2);
        assertThat(lines()).isEqualTo(others);
        assertThat(found("quagmarsh")).isEmpty();
        assertThat(found("ice")).hasSize(3);
        assertThat(damages()).isEmpty();
    }

    @Test
    void anErasedArticleIsNotAddedAgainUntilThatIsAllowed() {
        add("https://strand.example/ice", ICE);
        add(AT, TEXT);
        ledger.erase(erasure(AT));
        assertThat(add(AT, TEXT)).isEqualTo(Appended.ERASED);
        assertThat(add(AT, TEXT + " It rained.")).isEqualTo(Appended.ERASED);
        assertThat(add("https://copy.example/quag", TEXT)).isEqualTo(Appended.ERASED);
        assertThat(ledger.extent().articles()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.correct(Act.of(Kind.UNDONE, "1", "no", "Isla Marr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gone");
        ledger.correct(Act.of(Kind.READMITTED, AT, "the order was lifted", "Isla Marr"));
        assertThat(add(AT, TEXT)).isEqualTo(Appended.ARTICLE);
        assertThat(found("quagmarsh")).hasSize(1);
        assertThat(damages()).isEmpty();
        assertThatThrownBy(() -> ledger.correct(Act.of(Kind.UNDONE, "2", "no", "Isla Marr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("erase it");
        assertThat(ledger.corrections()).hasSize(2);
        ledger.erase(erasure(AT));
        assertThat(add(AT, TEXT)).isEqualTo(Appended.ERASED);
    }

    @Test
    void editsForgetWhatTheySaidOfAnErasedArticle() throws Exception {
        add("https://strand.example/ice", ICE);
        add(AT, TEXT);
        String id = ledger.statements(StatementSearch.of("quagmarsh", 1)).get(0).id();
        ledger.correct(Act.of(Kind.WRONG, id, "the quagmarsh is wet", "Isla Marr"));
        ledger.correct(Act.of(Kind.CORRECTED, AT, "the quagmarsh is wet", "Isla Marr"));
        ledger.correct(Act.naming(Kind.MERGED, "Ann Lee", "Zebedee Quillfeather", "one warden", "Isla Marr"));
        ledger.correct(Act.naming(Kind.RENAMED, "Bob Ray", "Robert Ray", null, "Isla Marr"));
        ledger.correct(Act.of(Kind.WITHDRAWN, "Zebedee Quillfeather", "the warden says no", "Isla Marr"));
        ledger.erase(erasure(AT));
        assertThat(everything()).doesNotContain(WORDS);
        assertThat(ledger.corrections())
                .extracting(Correction::inForce)
                .containsExactly(false, true, false, true, false, true);
        assertThat(ledger.speakers(StatementSearch.of("", 10)))
                .extracting(SpeakerRecord::name)
                .contains("Ann Lee", "Robert Ray");
        assertThat(found("ann lake")).hasSize(1);
        assertThat(damages()).isEmpty();
    }

    @Test
    void aTombstoneTakenAwayIsDamage() throws Exception {
        add("https://strand.example/ice", ICE);
        add(AT, TEXT);
        ledger.erase(erasure(AT));
        tamper("DELETE FROM tombstone");
        assertThat(damages()).singleElement().satisfies(damage -> assertThat(damage.record())
                .isEqualTo("table tombstone"));
    }

    @Test
    void wordsThatAnotherLedgerRemembersAreNotTakenForOthers() {
        add("https://strand.example/ice", ICE);
        try (Ledger other = Ledger.open(location(), CLOCK)) {
            org.hearsay.page.Page page = page(AT, "The quagmarsh", TEXT);
            other.append(HEARSAY.read(page), PageTrace.of(page, "1", null));
            ledger.erase(erasure(AT));
            page = page("https://strand.example/warden", "Wardens", "“Nobody drowned,” said Zebedee Quillfeather.");
            assertThat(other.append(HEARSAY.read(page), PageTrace.of(page, "1", null)))
                    .isEqualTo(Appended.ARTICLE);
        }
        assertThat(found("drowned")).containsExactly("Zebedee Quillfeather: “Nobody drowned,”");
        assertThat(damages()).isEmpty();
    }

    @Test
    void erasingOnceMoreWritesTheFilesAnewAndRecordsNothing() {
        add("https://strand.example/ice", ICE);
        add(AT, TEXT);
        Correction erased = ledger.erase(erasure(AT));
        assertThat(ledger.erase(erasure(AT))).isEqualTo(erased);
        assertThat(ledger.corrections()).hasSize(1);
        assertThat(add("https://strand.example/more", "“No,” said Ann Lee.")).isEqualTo(Appended.ARTICLE);
        assertThat(damages()).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereCannotBeErased() {
        assertThatThrownBy(() -> ledger.erase(erasure(AT))).isInstanceOf(IllegalArgumentException.class);
    }
}
