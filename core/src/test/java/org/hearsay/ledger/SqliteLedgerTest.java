package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.page.Page;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SqliteLedgerTest implements LedgerGround {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int made;

    @Override
    public void prepare() {
        made++;
    }

    @Override
    public String location() {
        return folder.resolve(made < 2 ? "a b.db" : "a b " + made + ".db").toString();
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + location());
    }

    @Override
    public String truth() {
        return "1";
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByAsking() {
        String gone = folder.resolve("gone.db").toString();
        assertThatThrownBy(() -> Ledger.existing(gone, LedgerStage.CLOCK))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("there is no ledger");
        assertThat(Path.of(gone)).doesNotExist();
    }

    @Test
    void aFileThatIsNoLedgerIsRefusedAndLeftAlone() throws Exception {
        Path other = Files.writeString(folder.resolve("letter.txt"), "Dear Ann, the ice is safe. ".repeat(50));
        String before = Files.readString(other);
        assertThatThrownBy(() -> Ledger.open(other.toString(), LedgerStage.CLOCK))
                .isInstanceOf(LedgerException.class);
        assertThat(Files.readString(other)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThereIsToldInPlainWords() {
        assertThatThrownBy(() -> Ledger.open(folder.resolve("no/such/a.db").toString(), LedgerStage.CLOCK))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void anErasedArticleLeavesNoBytesInTheFiles() throws Exception {
        try (Ledger ledger = Ledger.open(location(), LedgerStage.CLOCK)) {
            for (int i = 0; i < 5; i++) {
                Page page = LedgerStage.page("https://strand.example/" + i, "Ice " + i, LedgerStage.ICE);
                ledger.append(LedgerStage.HEARSAY.read(page), PageTrace.of(page, "1", null));
            }
            Page page = LedgerStage.page(ErasureContract.AT, "The quagmarsh", ErasureContract.TEXT);
            ledger.append(LedgerStage.HEARSAY.read(page), PageTrace.of(page, "1", null));
            assertThat(bytes()).contains("quagmarsh", "quillfeather");
            String id =
                    ledger.statements(StatementSearch.of("quagmarsh", 1)).get(0).id();
            Act wrong = Act.of(Kind.WRONG, id, "Plumstone has no warden", "Isla Marr");
            ledger.correct(wrong);
            ledger.erase(ErasureContract.erasure(ErasureContract.AT));
            assertThat(bytes()).doesNotContain(ErasureContract.WORDS);
        }
        assertThat(bytes()).doesNotContain(ErasureContract.WORDS).contains("order of the court");
    }

    /** All bytes of the ledger's files, as small letters. */
    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void aFullDiskLosesNothingAndIsTold() {
        SQLiteConfig small = SqliteLedger.config();
        small.setMaxPageCount(80);
        List<String> added = new ArrayList<>();
        try (Ledger ledger = SqliteLedger.open(location(), LedgerStage.CLOCK, small)) {
            assertThatThrownBy(() -> fill(ledger, added, 500))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("the reading of https://strand.example/")
                    .hasMessageContaining("there is no room left on the disk")
                    .hasMessageContaining("the same command goes on when there is room");
            assertThat(ledger.extent().articles()).isEqualTo(added.size()).isPositive();
        }
        try (Ledger ledger = Ledger.open(location(), LedgerStage.CLOCK)) {
            ledger.verify(damage -> assertThat(damage).isNull());
            fill(ledger, added, added.size() + 20);
            assertThat(ledger.extent().articles()).isEqualTo(added.size());
        }
    }

    private static void fill(Ledger ledger, List<String> added, int until) {
        for (int i = added.size(); i < until; i++) {
            Page page = LedgerStage.page("https://strand.example/" + i, "Ice", LedgerStage.ICE + " " + i + " more.");
            ledger.append(LedgerStage.HEARSAY.read(page), PageTrace.of(page, "1", null));
            added.add(page.id());
        }
    }

    @Test
    void aBackupIsALedgerAndOverwritesNothing() throws Exception {
        Path copy = folder.resolve("copy 'of' it.db");
        try (Ledger ledger = Ledger.open(location(), LedgerStage.CLOCK)) {
            fill(ledger, new ArrayList<>(), 5);
            ledger.backup(copy);
            assertThatThrownBy(() -> ledger.backup(copy))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is there already");
        }
        try (Ledger ledger = Ledger.existing(copy.toString(), LedgerStage.CLOCK)) {
            assertThat(ledger.extent().articles()).isEqualTo(5);
            ledger.verify(damage -> assertThat(damage).isNull());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("a b.db", "copy 'of' it.db");
        }
    }

    @Nested
    class Appending extends AppendContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Searching extends SearchContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Verifying extends DamageContract {
        @Override
        void forgetFirst() throws SQLException {
            tamper("INSERT INTO statement_search (statement_search, rowid, words, speaker, publisher, tags) VALUES"
                    + " ('delete', 1, 'the ice on lake orsa is safe', 'ann lee', 'the strand',"
                    + " 'stanceasserts sourcenamedperson')");
        }

        @Override
        void misplaceWord() throws SQLException {
            tamper("INSERT INTO statement_search (rowid, words) VALUES (1, 'thaw')");
        }

        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Returning extends SightingContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Migrating extends MigrationContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }

        @Override
        String migrations() {
            return "sqlite";
        }
    }

    @Nested
    class Correcting extends CorrectionContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Erasing extends ErasureContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }

    @Nested
    class Undoing extends UndoContract {
        @Override
        LedgerGround ground() {
            return SqliteLedgerTest.this;
        }
    }
}
