// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import`, `imports`, `undo-import`: one statement of an invented account, taken in, again, and back.
class ImportCommandsTest {
    private static final String HEAD = "Date;Description;Amount;Currency;Balance\n";
    private static final String OCTOBER = HEAD + """
            24/10/2026;BOEKHANDEL LINDENBLAD GENT;-50,00;EUR;950,00
            26/10/2026;KOFFIEBAR DE ZON;-3,60;EUR;946,40
            26/10/2026;KOFFIEBAR DE ZON;-3,60;EUR;942,80
            30/10/2026;COLRUYT 3127 GENT;-120,00;EUR;822,80
            """;

    @TempDir
    private Path folder;
    private Path data;
    private Path file;
    private Shell shell;

    @BeforeEach
    void writeStatement() throws IOException {
        data = folder.resolve("data");
        file = Files.writeString(folder.resolve("october.csv"), OCTOBER);
        shell = new Shell(data);
    }

    @Test
    void anImportSaysWhatItRead() {
        var document = shell.json("import", file.toString(), "--account", "Joint");

        assertThat(shown(document)).isEqualTo("""
                file=october.csv status=imported account=Joint currency=EUR encoding=UTF-8 delimiter=; read=4 \
                refused=0 notCounted=0 new=4 known=0 first=2026-10-24 last=2026-10-30 sum=-177.20 importId=1\
                """);
    }

    @Test
    void theSameFileAgainAddsNothing() {
        shell.run("import", file.toString());

        assertThat(shown(shell.json("import", file.toString()))).contains("read=4", "new=0 known=4")
                .contains("importId=2");
    }

    @Test
    void aDryRunAnswersAsTheImportWouldAndMakesNothing() {
        var answer = shell.run("import", "--dry-run", "--json", file.toString());

        assertThat(answer.code()).isZero();
        assertThat(shown(answer.json())).contains("status=imported").contains("read=4").endsWith("importId=null");
        assertThat(data).doesNotExist();
    }

    @Test
    void aDryRunOverALedgerTellsNewFromKnownAndChangesNothing() throws IOException {
        shell.run("import", file.toString());
        var more = Files.writeString(folder.resolve("more.csv"),
                OCTOBER + "31/10/2026;FRITUUR BIJ RITA;-16,00;EUR;806,80\n");

        assertThat(shown(shell.json("import", "--dry-run", more.toString()))).contains("new=1 known=4");
        assertThat(Json.list(shell.json("imports"))).hasSize(1);
    }

    @Test
    void refusedRowsAreFindings() throws IOException {
        Files.writeString(file, OCTOBER.replace("26/10/2026;KOFFIEBAR DE ZON;-3,60;EUR;942,80",
                "30.13.2026;KOFFIEBAR DE ZON;-3,60;EUR;942,80"));

        var answer = shell.run("import", "--json", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(shown(answer.json())).contains("read=3 refused=1");
        var problem = Json.list(Json.member(first(answer.json()), "problems")).getFirst();
        assertThat(Json.member(problem, "message")).asString().contains("30.13.2026");
        assertThat(Json.member(problem, "line")).asString().isEqualTo("4");
    }

    @Test
    void aRefusedFileIsAFindingAndTheOthersAreTakenIn() throws IOException {
        var picture = Files.write(folder.resolve("picture.csv"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        var answer = shell.run("import", "--json", picture.toString(), file.toString());

        assertThat(answer.code()).isEqualTo(1);
        var files = Json.list(Json.member(answer.json(), "files"));
        assertThat(Json.member(files.get(0), "status")).isEqualTo("refused");
        assertThat(Json.member(Json.list(Json.member(files.get(0), "problems")).getFirst(), "message")).asString()
                .isNotBlank();
        assertThat(Json.member(files.get(1), "status")).isEqualTo("imported");
    }

    @Test
    void textSaysTheSameToPeople() {
        var answer = shell.run("import", file.toString(), "--account", "Joint");

        assertThat(answer.out()).contains("october.csv: 4 new, 0 known, 0 refused. 4 lines imported.")
                .contains("Joint, 24 October 2026 to 30 October 2026, sum \u2212177.20\u202f€").contains("both count");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void importsListsThemNewestFirst() {
        shell.run("import", file.toString(), "--account", "Joint");
        shell.run("import", file.toString());

        var imports = Json.list(shell.json("imports"));
        assertThat(Json.shape(imports)).containsExactly("[].account: text", "[].at: text", "[].file: text",
                "[].importId: number", "[].known: number", "[].new: number", "[].undone: truth");
        assertThat(imports.stream().map(batch -> Json.member(batch, "importId"))).asString().isEqualTo("[2, 1]");
        assertThat(shell.run("imports").out()).contains("24 Nov 2026", "october.csv", "Joint");
    }

    @Test
    void undoTakesBackAndKeepsWhatAnotherImportHolds() throws IOException {
        shell.run("import", file.toString());
        var more = Files.writeString(folder.resolve("more.csv"),
                OCTOBER + "31/10/2026;FRITUUR BIJ RITA;-16,00;EUR;806,80\n");
        shell.run("import", more.toString());

        assertThat(shell.run("undo-import", "2", "--json").out())
                .isEqualTo("{\"importId\":2,\"removed\":1,\"kept\":4}\n");
        assertThat(Json.list(shell.json("purchases"))).hasSize(4);
        assertThat(shown(shell.json("import", more.toString()))).contains("new=1 known=4");
    }

    @Test
    void undoingWhatIsNotThereCouldNotBeDone() {
        var answer = shell.run("undo-import", "7");

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("There is no import 7").hasLineCount(1);
        assertThat(answer.out()).isEmpty();
    }

    /// The first file's members that a test compares, in their order.
    private static String shown(Object document) {
        var shown = new StringBuilder();
        for (String name : new String[]{"file", "status", "account", "currency", "encoding", "delimiter", "read",
            "refused", "notCounted", "new", "known", "first", "last", "sum", "importId"}) {
            Object value = Json.member(first(document), name);
            shown.append(name).append('=')
                    .append(name.equals("file") ? Path.of("" + value).getFileName() : value).append(' ');
        }
        return shown.toString().strip();
    }

    private static Object first(Object document) {
        return Json.list(Json.member(document, "files")).getFirst();
    }
}
