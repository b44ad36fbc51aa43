// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Remark;

/// What H2 and the file system report, as the sentence a person needs.
final class StorageFailures {
    private StorageFailures() {}

    /// The problem behind a failure.
    static DataFolderProblem problem(Exception failure, Path folder) {
        return new DataFolderProblem(Remark.of(code(failure), folder.toString()), failure);
    }

    /// Whether a failure only says that the database is closed already.
    static boolean isClosed(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED
                || failure.getErrorCode() == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN
                || failure.getErrorCode() == ErrorCode.OBJECT_CLOSED;
    }

    private static String code(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        if (causes.stream().anyMatch(StorageFailures::saysFull)) {
            return "storage.full";
        }
        for (Throwable cause : causes) {
            if (cause instanceof AccessDeniedException) {
                return "storage.readOnly";
            }
            if (cause instanceof SQLException sql) {
                switch (sql.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> {
                        return "storage.locked";
                    }
                    case ErrorCode.DATABASE_IS_READ_ONLY -> {
                        return "storage.readOnly";
                    }
                    case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1,
                            ErrorCode.WRONG_USER_OR_PASSWORD -> {
                        return "storage.damaged";
                    }
                    default -> {
                        // look further down
                    }
                }
            }
        }
        return "storage.failed";
    }

    /// The operating systems' words for a full disk; Java has no type for it.
    private static boolean saysFull(Throwable cause) {
        String message = cause.getMessage() == null ? "" : cause.getMessage().toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space")
                || message.contains("disk quota exceeded");
    }
}
