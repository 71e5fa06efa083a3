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
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.correction.Correction.Act;
import org.hearsay.correction.Correction.Kind;
import org.hearsay.page.Page;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest implements LedgerGround {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    public void prepare() {}

    @Override
    public String location() {
        return folder.resolve("a b.db").toString();
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
