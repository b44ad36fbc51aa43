// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wellspent.storage.Database;

/// What can only be seen from outside the process: which classes it loads, what other processes and locales do to it.
class ChildTest {
    private static final String STATEMENT = """
            Date;Description;Amount;Currency
            24/10/2026;BOEKHANDEL LINDENBLAD GENT;-50,00;EUR
            30/10/2026;CAF\u00c9 COLRUYT 3127 GENT;-120,00;EUR
            """;
    /** Classes of the Java platform that begin to work only when a process looks for another machine or talks to it. */
    private static final Pattern NETWORK = Pattern.compile("Initializing '(java/net/(InetAddress|Socket|ServerSocket"
            + "|DatagramSocket|HttpURLConnection)|sun/nio/ch/(SocketChannelImpl|DatagramChannelImpl|Net)"
            + "|jdk/internal/net/http/\\S+)'");

    @TempDir
    private Path folder;

    @Test
    void commandsNeedNeitherTheWindowsLibrariesNorTheNetwork() throws IOException, InterruptedException {
        var statement = Files.writeString(folder.resolve("october.csv"), STATEMENT);
        var imported = watched("import.log").run(Map.of(), "import", statement.toString());
        var shown = watched("purchases.log").run(Map.of("LC_ALL", "C"), "purchases", "--json");

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(shown.code()).as(shown.err()).isZero();
        assertThat(Json.list(Json.read(shown.out()))).hasSize(2);
        assertThat(shown.out()).as("UTF-8 in any locale").contains("CAF\u00c9");
        for (String log : new String[]{"import.log", "purchases.log"}) {
            String loaded = Files.readString(folder.resolve(log));
            assertThat(loaded).contains("Initializing 'org/wellspent/storage/Database'");
            assertThat(NETWORK.matcher(loaded).results().map(found -> found.group())).isEmpty();
        }
    }

    @Test
    void withoutADisplayItSaysSoAndShowsTheSampleHousehold() throws IOException, InterruptedException {
        var answer = new Child(folder).run(Map.of());

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).hasLineCount(1).contains("no display");
        assertThat(answer.out()).startsWith("In October, ").contains("of value");
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**/sample");
    }

    @Test
    void aFolderOpenInAnotherProcessIsASentence() throws IOException, InterruptedException {
        try (var _ = Database.open(folder.resolve("data"), Shell.CLOCK)) {
            var answer = new Child(folder).run(Map.of(), "imports");

            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).hasLineCount(1).contains("is open in another");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileNameTheLocaleCannotReadIsASentence() throws IOException, InterruptedException {
        var answer = new Child(folder).run(Map.of("LC_ALL", "C"), "import", "--dry-run", "caf\u00e9.csv");

        assertThat(answer.code()).isIn(1, 3);
        assertThat(answer.out() + answer.err()).hasLineCount(1).doesNotContain("Exception");
    }

    @Test
    void theWatchOverTheNetworkSeesALookUp() throws IOException, InterruptedException {
        watched("probe.log").main(Probe.class.getName()).run(Map.of());

        assertThat(Files.readString(folder.resolve("probe.log"))).containsPattern(NETWORK);
    }

    /// Looks for the machine it runs on, which reaches no other.
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) {
            System.out.println(InetAddress.getLoopbackAddress());
        }
    }

    private Child watched(String log) {
        return new Child(folder).flag("-Xlog:class+init=info:file=" + folder.resolve(log) + "::filecount=0");
    }
}
