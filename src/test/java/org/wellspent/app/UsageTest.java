// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "imports", "undo-import", "purchases", "merchants", "overview", "match", "value",
        "sample", "catalogue", "catalogue list"})
    void everyCommandHasHelpAndAnAnswerInJson(String command) {
        var answer = shell.run((command + " --help").split(" "));

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Usage: wellspent " + command).contains("--data=DIR", "Shows this help.");
        if (!command.equals("catalogue")) {
            assertThat(answer.out()).contains("--json");
        }
        assertThat(answer.out().lines().skip(1)).as("every option is explained")
                .noneMatch(line -> line.matches("\\s+-.*[=A-Za-z]\\s*") && !line.contains("  "));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"impot", "import", "undo-import", "undo-import x", "overview --period 2026-13", "value 12",
        "value x --category food.bakery", "value 12 --category food.nothing", "value -1 --category food.bakery",
        "value 12.345 --category food.bakery", "value 12 --merchant a --category food.bakery", "match",
        "value 12 --category food.bakery --type shop", "value 12 --category food.bakery --price-level 9",
        "value 12 --category food.bakery --labels nothing", "import a.csv --decimal ;", "import a.csv --date-order dm",
        "import a.csv --currency EURO", "purchases --from yesterday", "catalogue", "imports --nothing", "--data"})
    void wrongUsageIsASentenceAndExitsWithTwo(String line) {
        var answer = shell.run(line.split(" "));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).hasLineCount(2).contains("--help").doesNotContain("Exception", "org.wellspent");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNearMissIsProposed() {
        assertThat(shell.run("overvieuw").err()).contains("Did you mean overview");
    }

    @Test
    void figuresFollowTheLanguageAndJsonDoesNot() {
        assertThat(shell.run("--lang", "nl-BE", "value", "1250", "--category", "food.bakery", "--type", "independent")
                .out()).contains("1.250,00");
        assertThat(shell.run("--lang=nl-BE", "value", "1250", "--category", "food.bakery", "--json").out())
                .contains("\"amount\":\"1250.00\"");
    }
}
