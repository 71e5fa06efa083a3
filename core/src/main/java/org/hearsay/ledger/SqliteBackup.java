package org.hearsay.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A copy of a SQLite ledger as it is at one moment, made while others may write.
 *
 * <p>It is made under another name and gets its own when it is whole and on the disk. <b>Threads:</b> one.
 */
final class SqliteBackup {
    private final Database database;
    private final Path to;

    SqliteBackup(Database database, Path to) {
        this.database = database;
        this.to = to.toAbsolutePath();
    }

    /** @throws LedgerException when there is a file of that name, or it cannot be written */
    void write() throws SQLException {
        if (Files.exists(to)) {
            throw new LedgerException("the backup is not made: " + to + " is there already");
        }
        Path growing = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(growing);
            copy(growing);
            try (FileChannel file = FileChannel.open(growing, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(growing, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new LedgerException("the backup " + to + " could not be written", failure);
        } finally {
            remove(growing);
        }
    }

    /** On a connection of its own, since SQLite copies only where no other statement is open. */
    private void copy(Path growing) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.address());
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, growing.toString());
            statement.executeUpdate();
        }
    }

    private static void remove(Path growing) {
        try {
            Files.deleteIfExists(growing);
        } catch (IOException left) {
            throw new LedgerException("an unfinished backup could not be removed: " + growing, left);
        }
    }
}
