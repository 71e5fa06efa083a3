package org.hearsay.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database's failure means, in plain words. <b>Threads:</b> stateless. */
final class FailureWords {
    private static final String FULL = "there is no room left on the disk, or in the folder for temporary files;"
            + " what was added before is kept, and the same command goes on when there is room";
    private static final int LOW_BYTE = 0xff;

    private FailureWords() {}

    /** One sentence without a full stop; null when nothing is known. */
    static @Nullable String of(@Nullable Throwable cause) {
        if (cause == null) {
            return null;
        }
        String plain = plain(cause);
        if (plain != null) {
            return plain;
        }
        return cause.getMessage() == null
                ? null
                : cause.getMessage().lines().findFirst().orElse("");
    }

    private static @Nullable String plain(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String plain = one(each);
            if (plain != null) {
                return plain;
            }
        }
        return null;
    }

    private static @Nullable String one(Throwable cause) {
        if (cause instanceof NativeLibraryNotFoundException) {
            return "SQLite's library cannot be unpacked; is the folder for temporary files full, or may it not be written to? ("
                    + System.getProperty("java.io.tmpdir") + ")";
        }
        if (cause instanceof SQLiteException sqlite) {
            return sqlite(sqlite.getResultCode());
        }
        return cause instanceof SQLException other ? postgres(String.valueOf(other.getSQLState())) : null;
    }

    /** By the first byte of the result code; source: SQLite's list of result codes. */
    private static @Nullable String sqlite(SQLiteErrorCode code) {
        SQLiteErrorCode kind = SQLiteErrorCode.getErrorCode(code.code & LOW_BYTE);
        return switch (kind) {
            case SQLITE_FULL -> FULL;
            case SQLITE_READONLY -> "the file or its folder may not be written to";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program has been writing to it for a whole minute";
            case SQLITE_CORRUPT -> "the file is damaged; `hearsay verify` tells more";
            case SQLITE_NOTADB -> "the file is no ledger, or its beginning is damaged";
            case SQLITE_CANTOPEN -> "the file cannot be opened; is its folder there, and may it be written to?";
            case SQLITE_IOERR -> "the disk failed, or is full (" + code.name() + ")";
            default -> null;
        };
    }

    /** By the SQLSTATE; source: PostgreSQL's table of error codes. */
    private static @Nullable String postgres(String state) {
        return switch (state) {
            case "53100" -> FULL;
            case "08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03" ->
                "the server cannot be reached, or ended the connection";
            default -> null;
        };
    }
}
