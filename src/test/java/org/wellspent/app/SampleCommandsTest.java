// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands that answer about a household, on the sample household.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCommandsTest {
    private Path folder;
    private Shell shell;
    private Object made;

    @BeforeAll
    void makeSampleHousehold(@TempDir Path empty) {
        folder = empty;
        made = new Shell(folder).json("sample");
        shell = new Shell(Path.of(text(made, "data")));
    }

    @Test
    void theSampleHouseholdLiesInAFolderOfItsOwn() {
        assertThat(Path.of(text(made, "data"))).isEqualTo(folder.resolve("sample"));
        assertThat(number(made, "transactions")).isBetween(new BigDecimal(2300), new BigDecimal(2600));
        assertThat(Json.list(new Shell(folder).json("purchases"))).as("the folder around it stays empty").isEmpty();
    }

    @Test
    void makingItAgainChangesNothing() {
        assertThat(new Shell(folder).json("sample")).isEqualTo(made);
    }

    /// Each shape is a golden file: names, and the sort of what stands there.
    @ParameterizedTest
    @CsvSource({"overview, overview", "purchases, purchases --from 2026-10-01", "merchants, merchants",
        "imports, imports", "match, match COLRUYT", "catalogue, catalogue list",
        "value, value 50 --category leisure.books --type independent"})
    void documentsHaveTheirFixedNames(String golden, String command) throws IOException {
        var shape = Json.shape(shell.json(command.split(" ")));

        assertThat(new TreeSet<>(withoutTrail(shape))).containsExactlyInAnyOrderElementsOf(golden(golden));
    }

    @Test
    void theOverviewIsOfTheLastMonthWithData() {
        var overview = shell.json("overview");

        assertThat(Json.member(overview, "period")).hasToString("{from=2026-10-01, to=2026-10-31}");
        assertThat(Json.list(Json.member(overview, "months"))).hasSize(12);
        assertThat(number(overview, "v").doubleValue()).isBetween(number(overview, "vLow").doubleValue(),
                number(overview, "vHigh").doubleValue());
        assertThat(number(overview, "value").doubleValue())
                .isCloseTo(number(overview, "v").doubleValue() * number(overview, "scored").doubleValue(),
                        within(1e-6));
    }

    @Test
    void theOverviewAgreesWithThePurchasesOfItsPeriod() {
        var purchases = Json.list(shell.json("purchases", "--from", "2026-10-01", "--to", "2026-10-31"));
        var spent = purchases.stream().filter(row -> Set.of("purchase", "refund", "fee").contains(text(row, "kind")))
                .map(row -> new BigDecimal(text(row, "amount"))).reduce(BigDecimal.ZERO, BigDecimal::subtract);

        assertThat(new BigDecimal(text(shell.json("overview"), "spent"))).isEqualByComparingTo(spent);
    }

    @Test
    void ownTransfersAndTheCardBillCountNowhere() {
        var transfers = Json.list(shell.json("purchases")).stream()
                .filter(row -> text(row, "descriptor").matches(".*(EIGEN REKENING|AFREKENING).*")).toList();

        assertThat(transfers).hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(text(row, "kind")).isEqualTo("transfer"))
                .allSatisfy(row -> assertThat(Json.member(row, "value")).isNull());
        assertThat(transfers.stream().map(row -> new BigDecimal(text(row, "amount"))).reduce(BigDecimal.ZERO,
                BigDecimal::add)).isEqualByComparingTo("0");
    }

    @Test
    void showsEveryKindOfFlow() {
        assertThat(
                Json.list(shell.json("purchases")).stream().map(row -> text(row, "kind")).collect(Collectors.toSet()))
                .contains("purchase", "refund", "fee", "gift", "cash", "transfer", "person", "income", "tax", "rent",
                        "saving");
    }

    @Test
    void valuePerEuroRisesOverTheTwoYears() {
        assertThat(meanV(YearMonth.of(2026, 5))).isGreaterThan(meanV(YearMonth.of(2024, 11)) + 0.02);
    }

    @Test
    void aPurchaseIsExplainedDownToItsSources() {
        var row = Json.list(shell.json("purchases", "--text", "Lindenblad", "--from", "2026-10-24", "--to",
                "2026-10-24")).getFirst();
        var explained = shell.json("purchases", "--explain", number(row, "id").toPlainString());

        assertThat(text(explained, "descriptor")).isEqualTo(text(row, "descriptor"));
        var trail = Json.list(Json.member(Objects.requireNonNull(Json.member(explained, "value")), "trail"));
        assertThat(trail).isNotEmpty().allSatisfy(tree -> {
            assertThat(Json.member(tree, "symbol")).isNotNull();
            assertThat(text(tree, "op")).isIn("fact", "row", "formula");
        });
        assertThat(shell.run("purchases", "--explain", number(row, "id").toPlainString()).out())
                .startsWith("Boekhandel Lindenblad").contains("Cost: 50.00\u202f€", "Created: 31 of 50",
                        "Per euro: 0.63 (between 0.");
        assertThat(shell.run("purchases", "--explain", "999999").code()).isEqualTo(3);
    }

    @Test
    void textIsAnAlignedTableWithItsTotals() {
        var lines = shell.run("purchases", "--text", "Molenwiek", "--from", "2026-10-01").out().lines().toList();

        assertThat(lines.getFirst()).contains("Number", "Date", "Merchant", "Cost, €", "Created", "Grade");
        assertThat(lines.get(lines.size() - 1)).startsWith("They created").contains("per euro");
    }

    @Test
    void filtersThatFitNothingSaySo() {
        assertThat(shell.run("purchases", "--text", "nowhere at all").out()).startsWith("No purchase fits.");
        assertThat(shell.run("purchases", "--account", "Somebody else").err()).contains("KBC joint account");
    }

    private double meanV(YearMonth first) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += number(shell.json("overview", "--period", first.plusMonths(i).toString()), "v").doubleValue();
        }
        return sum / 6;
    }

    private static Set<String> withoutTrail(Set<String> shape) {
        return shape.stream().filter(path -> !path.contains("trail[].inputs[].inputs")).collect(Collectors.toSet());
    }

    private static Set<String> golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SampleCommandsTest.class.getResourceAsStream(name + ".shape.txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        }
    }

    private static String text(Object object, String name) {
        return (String) Objects.requireNonNull(Json.member(object, name), name);
    }

    private static BigDecimal number(Object object, String name) {
        return (BigDecimal) Objects.requireNonNull(Json.member(object, name), name);
    }
}
