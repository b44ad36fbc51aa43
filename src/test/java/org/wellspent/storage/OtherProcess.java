// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import static org.wellspent.core.intake.Statements.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.wellspent.core.intake.Statements;
import org.wellspent.core.text.DataFolderProblem;
import org.wellspent.core.text.Progress;

/// A second Wellspent: a process that uses a data folder and can be killed.
final class OtherProcess {
    static final int LINES = 5000;

    private OtherProcess() {}

    /// Starts one.
    ///
    /// @param stopAt after how many rows of its import it waits to be killed; 0 to only open the folder
    static Process start(Path folder, int stopAt) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(),
                folder.toString(), Integer.toString(stopAt)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Its next word.
    static String word(BufferedReader from) throws IOException {
        return String.valueOf(from.readLine());
    }

    public static void main(String[] arguments) throws IOException {
        int stopAt = Integer.parseInt(arguments[1]);
        try (Database database = Database.open(Path.of(arguments[0]), Clock.systemUTC())) {
            System.out.println("open");
            if (stopAt > 0) {
                var ledger = new JdbiLedger(database);
                statement().line("10-01", "-3.20", "BAKERY").into(ledger);
                ledger.take(many().plan(ledger).intake(), new WaitingToBeKilled(stopAt));
            }
            System.in.read();
        } catch (DataFolderProblem problem) {
            System.out.println(problem.remark().code());
        }
    }

    static Statements many() {
        Statements many = statement();
        for (int i = 0; i < LINES; i++) {
            many.line("10-02", "-1.00", "PAYMENT " + i);
        }
        return many;
    }

    private record WaitingToBeKilled(int stopAt) implements Progress {
        @Override
        public void at(long done, long total) {
            if (done == stopAt) {
                System.out.println("importing");
                try {
                    System.in.read();
                } catch (IOException gone) {
                    throw new IllegalStateException(gone);
                }
            }
        }
    }
}
