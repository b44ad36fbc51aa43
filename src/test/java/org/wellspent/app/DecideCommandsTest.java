// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `decide`, `rules`, `undo`, `redo`: a shop that no catalogue knows, decided, listed, taken back and brought again.
class DecideCommandsTest {
    private static final String STATEMENT = """
            Date;Description;Amount;Currency;Balance
            02/10/2026;BC 4521 WERKPLAATS ZWIJNTJE LEDEBERG;-12,50;EUR;987,50
            09/10/2026;BC 9917 WERKPLAATS ZWIJNTJE GENT;-60,00;EUR;927,50
            24/10/2026;COLRUYT 3127 GENT;-120,00;EUR;807,50
            26/10/2026;KOFFIEBAR DE ZON;-3,60;EUR;803,90
            """;
    private static final String[] REPAIR = {"decide", "WERKPLAATS ZWIJNTJE", "--merchant", "Werkplaats 't Zwijntje",
        "--category", "service.repair", "--type", "independent"};

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void importStatement() throws IOException {
        shell = new Shell(folder.resolve("data"));
        var file = Files.writeString(folder.resolve("october.csv"), STATEMENT);
        assertThat(shell.run("import", file.toString(), "--account", "Joint").code()).isZero();
    }

    @Test
    void aDecisionSaysWhatItDidAndChangesWhatIsShown() {
        var document = shell.json(REPAIR);
        assertThat(Json.member(document, "merchantId")).isEqualTo("own:werkplaats-t-zwijntje");
        assertThat(Json.member(document, "purchases")).hasToString("2");
        assertThat(Json.member(document, "amount")).isEqualTo("72.50");
        assertThat(Double.parseDouble(String.valueOf(Json.member(document, "valueAfter")))).isBetween(50.0, 72.5);
        assertThat(shell.run("purchases").out()).contains("Werkplaats 't Zwijntje");
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        var shown = shell.run(append(REPAIR, "--dry-run", "--json")).out();
        assertThat(shown).contains("\"id\":null");
        assertThat(Json.list(shell.json("rules"))).isEmpty();
        assertThat(shell.run(append(REPAIR, "--json")).out()).isEqualTo(shown.replace("\"id\":null", "\"id\":1"));
    }

    @Test
    void rulesListsThemWithTheirScope() throws IOException {
        shell.run(append(REPAIR, "--above", "50", "--account", "Joint"));
        var rules = shell.json("rules");
        assertThat(Json.shape(rules)).containsExactly("[].category: text", "[].id: number", "[].merchant: text",
                "[].purchases: number", "[].scope: text", "[].text: text", "[].type: text");
        var rule = Json.list(rules).getFirst();
        assertThat(Json.member(rule, "scope")).isEqualTo("above 50.00 EUR, account Joint");
        assertThat(Json.member(rule, "purchases")).hasToString("1");
        var csv = folder.resolve("rules.csv");
        assertThat(shell.run("rules", "--csv", csv.toString()).code()).isZero();
        assertThat(Files.readString(csv)).startsWith("id,text,merchant").contains("service.repair");
        assertThat(Json.list(shell.json("rules", "--remove", "1"))).isEmpty();
    }

    @Test
    void undoAndRedoMoveOneAct() {
        shell.run(REPAIR);
        assertThat(shell.run("undo").out()).contains("Undone: the decision about", "Zwijntje");
        assertThat(Json.list(shell.json("rules"))).isEmpty();
        assertThat(shell.run("undo").out()).contains("nothing to undo");
        assertThat(shell.run("redo").out()).contains("Done again");
        assertThat(Json.list(shell.json("rules"))).hasSize(1);
        assertThat(Json.member(shell.json("redo"), "act")).isNull();
    }

    @Test
    void onlyOnePurchaseIsAChoiceThatStays() {
        shell.run("decide", "ZWIJNTJE", "--category", "eat.cafe", "--only", "1");
        shell.run(REPAIR);
        var purchases = Json.list(shell.json("purchases", "--text", "zwijntje"));
        assertThat(purchases).extracting(purchase -> Json.member(purchase, "category"))
                .containsExactlyInAnyOrder("eat.cafe", "service.repair");
    }

    @Test
    void whatCannotBeDecidedIsASentence() {
        assertRefused(2, "no category food.nothing", "decide", "X", "--category", "food.nothing");
        assertRefused(2, "0.25", "decide", "X", "--category", "food.bakery", "--price-level", "100");
        assertRefused(2, "Nothing is said", "decide", "X");
        assertRefused(3, "There is no account Nobody", "decide", "X", "--category", "food.bakery", "--account",
                "Nobody");
        assertRefused(2, "independent", "decide", "X", "--type", "shop");
        assertRefused(3, "no decision 9", "rules", "--remove", "9");
    }

    private void assertRefused(int code, String says, String... arguments) {
        var answer = shell.run(arguments);
        assertThat(answer.code()).as(answer.err()).isEqualTo(code);
        assertThat(answer.err()).contains(says);
        assertThat(answer.out()).isEmpty();
    }

    private static String[] append(String[] arguments, String... more) {
        var all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }
}
