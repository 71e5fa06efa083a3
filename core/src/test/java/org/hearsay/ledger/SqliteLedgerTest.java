package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
}
