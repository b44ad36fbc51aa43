// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;

class LayoutsTest {
    private static final StatementReader SHIPPED = StatementReader.shipped();
    private static final Path GOLDEN = Path.of("src/test/resources/org/wellspent/core/statement/layouts");
    private static final Path LAYOUTS = Path.of("src/main/resources/org/wellspent/statement/layouts");
    private static final ReadOptions OPTIONS = ReadOptions.none(Currency.getInstance("EUR"),
            LocalDate.of(2026, 11, 24));

    static Stream<Path> goldenFiles() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void eachKnownLayoutReadsItsGoldenFileExactly(Path csv) throws IOException {
        String id = csv.getFileName().toString().replace(".csv", "");
        ReadOutcome outcome = SHIPPED.read(csv.getFileName().toString(), Files.readAllBytes(csv), OPTIONS);

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Statement.class, statement -> {
            assertThat(statement.format().layoutId()).isEqualTo(id);
            assertThat(statement.refused()).isEmpty();
            assertThat(rendered(statement)).isEqualTo(expected(id));
            assertThat(statement.lines()).allMatch(line -> !line.descriptor().isEmpty());
        });
    }

    private static List<String> rendered(ReadOutcome.Statement statement) {
        return statement.lines().stream().map(line -> line.bookedOn() + " " + line.amount()).toList();
    }

    private static List<String> expected(String id) {
        try (var lines = Files.lines(GOLDEN.resolve(id + ".expected.txt"))) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLayoutFileIsNamedInTheIndexAndHasAGoldenFile() throws IOException {
        var files = new ArrayList<String>();
        try (var list = Files.list(LAYOUTS)) {
            list.map(file -> file.getFileName().toString().replace(".properties", "")).filter(id -> !id.equals("index"))
                    .sorted().forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        assertThat(SHIPPED.layouts()).extracting(Layout::id).containsExactlyElementsOf(files);
        assertThat(files).allMatch(id -> Files.exists(GOLDEN.resolve(id + ".csv")));
    }

    @Test
    void aLayoutIsWrittenAndReadBackAsItWas() {
        assertThat(SHIPPED.layouts())
                .allSatisfy(layout -> assertThat(LayoutText.parse(layout.id(), LayoutText.write(layout)))
                        .isEqualTo(layout));
    }

    @Test
    void aHouseholdsOwnLayoutReadsWhatNothingElseExplains() {
        String text = """
                Xqz;Fnord;Blorg
                01.03.2026;Kaffee;4,20
                02.03.2026;Kaffee;4,20
                05.03.2026;Brot;3,10
                """;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(SHIPPED.read("x.csv", bytes, OPTIONS)).isInstanceOf(ReadOutcome.Refused.class);

        Layout own = LayoutText.parse("own", """
                header=Xqz;Fnord;Blorg
                booked=Xqz
                text=Fnord
                amount=Blorg
                sign-rule=turned
                """);

        assertThat(SHIPPED.with(List.of(own)).read("x.csv", bytes, OPTIONS)).isInstanceOfSatisfying(
                ReadOutcome.Statement.class, statement -> {
                    assertThat(statement.format().layoutId()).isEqualTo("own");
                    assertThat(rendered(statement)).containsExactly("2026-03-01 -4.20 EUR", "2026-03-02 -4.20 EUR",
                            "2026-03-05 -3.10 EUR");
                });
    }

    @Test
    void aMappingByPlaceReadsAFileWithoutKnownHeadings() {
        String text = "01.03.2026;Kaffee;4,20;x\n02.03.2026;Kaffee;4,20;y\n";
        var mapping = new Layout("draft", null, null, List.of(), List.of(), List.of(),
                Map.of(Role.BOOKED, List.of("#1"), Role.TEXT, List.of("#2"), Role.AMOUNT, List.of("#3")), null, null,
                SignRule.TURNED, "CHF", List.of());

        ReadOutcome outcome = SHIPPED.read("x.csv", text.getBytes(StandardCharsets.UTF_8), OPTIONS, mapping,
                Progress.NONE);

        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Statement.class,
                statement -> assertThat(rendered(statement)).containsExactly("2026-03-01 -4.20 CHF",
                        "2026-03-02 -4.20 CHF"));
    }

    @Test
    void anUnknownLayoutIsSaidByName() {
        var options = new ReadOptions("no-such-bank", null, null, null, OPTIONS.defaultCurrency(), OPTIONS.today());
        byte[] bytes = "Date,Description,Amount\n2026-03-01,Coffee,-4.20\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SHIPPED.read("x.csv", bytes, options)).isInstanceOfSatisfying(ReadOutcome.Refused.class,
                refused -> assertThat(refused.reason().code()).isEqualTo("statement.refused.layout"));
    }

    @Test
    void aTextThatIsNoLayoutIsSaidInOneSentence() {
        assertThatThrownBy(() -> LayoutText.parse("mine", "hello=world")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> LayoutText.parse("mine", "booked=Date\namount=Amount\norder=sideways"))
                .isInstanceOf(Problem.class);
    }
}
