// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellspent.core.ledger.AccountKind;

class SampleStatementsTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern IBAN = Pattern.compile("BE\\d{2} ?\\d{4} ?\\d{4} ?\\d{4}");

    private final List<SampleStatements.File> files = SampleStatements.shipped().files();
    private final List<String[]> current = rows(files.get(0));
    private final List<String[]> savings = rows(files.get(1));
    private final List<String[]> card = rows(files.get(2));

    @Test
    void isTheSameEveryTime() {
        var again = SampleStatements.shipped().files();

        for (int i = 0; i < files.size(); i++) {
            assertThat(again.get(i).bytes()).isEqualTo(files.get(i).bytes());
        }
    }

    @Test
    void hasThreeAccountsAndAboutTwentyFourHundredTransactions() {
        assertThat(files.stream().map(SampleStatements.File::kind)).containsExactly(AccountKind.CURRENT,
                AccountKind.SAVINGS, AccountKind.CARD);
        assertThat(current.size() + savings.size() + card.size()).isBetween(2_300, 2_600);
    }

    @Test
    void coversEveryMonthFromNovember2024ToOctober2026AndNoOther() {
        var months = current.stream().map(row -> YearMonth.from(day(row[5]))).distinct().sorted().toList();

        assertThat(months).hasSize(24).startsWith(YearMonth.of(2024, 11)).endsWith(YearMonth.of(2026, 10));
        assertThat(Stream.concat(savings.stream().map(row -> day(row[5])), card.stream().map(row -> day(row[4]))))
                .allMatch(day -> !day.isBefore(LocalDate.of(2024, 11, 1)) && !day.isAfter(LocalDate.of(2026, 10, 31)));
    }

    @Test
    void balancesChainAndTheAccountIsNeverEmpty() {
        for (var account : List.of(current, savings)) {
            for (int i = 0; i + 1 < account.size(); i++) {
                var later = account.get(i);
                assertThat(cents(account.get(i + 1)[9]) + cents(later[8])).isEqualTo(cents(later[9]));
            }
            assertThat(account).allMatch(row -> cents(row[9]) > 0);
        }
    }

    @Test
    void everyAccountNumberHasRightCheckDigits() {
        var numbers = new HashSet<String>();
        for (var file : files) {
            IBAN.matcher(text(file)).results().forEach(found -> numbers.add(found.group().replace(" ", "")));
        }
        assertThat(numbers).hasSizeGreaterThan(20).allSatisfy(iban -> {
            assertThat(new BigInteger(iban.substring(4) + "1114" + iban.substring(2, 4)).mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE);
            assertThat(Long.parseLong(iban.substring(4, 14)) % 97).isEqualTo(Long.parseLong(iban.substring(14)) % 97);
            assertThat(iban.substring(4, 7)).as("no bank's code").isEqualTo("999");
        });
    }

    @Test
    void whatLeavesOneAccountForAnotherArrivesThere() {
        var sent = amounts(current, row -> row[6].contains("EIGEN REKENING"), row -> -cents(row[8]));
        var arrived = amounts(savings, row -> row[6].contains("EIGEN REKENING"), row -> cents(row[8]));
        assertThat(sent).isEqualTo(arrived).isNotEmpty();

        var billed = amounts(current, row -> row[6].startsWith("AFREKENING KREDIETKAART"), row -> -cents(row[8]));
        var settled = amounts(card, row -> row[12].startsWith("AFREKENING"), row -> cents(row[5]));
        assertThat(billed).isEqualTo(settled).hasSize(23);
    }

    @Test
    void hasEverythingTheScreensCanShow() {
        String text = files.stream().map(SampleStatementsTest::text).collect(Collectors.joining());

        assertThat(text).contains("Wedde november 2025", "Huur mei 2026", "Groeipakket", "GELDOPNEMING",
                "TERUGBETALING KAARTBETALING", "EUROPESE DOMICILIERING", "DOORLOPENDE OPDRACHT", "VERKEERSBOETE",
                "PERSONENBELASTING", "ARTSEN ZONDER GRENZEN", "MOBIELE BETALING NAAR", "BAKKERIJ DE MOLENWIEK",
                "FIETSATELIER LEDEBERG", "SLAGERIJ VERHELST", "BRASSERIE AU PEKET", "DE KRINGWINKEL", "ECOPOWER",
                "VOEDSELTEAMS", "OXFAM", "DELHAIZE", "COLRUYT", "H&M", "IKEA", "ZX-ENTERPRISES", "BOLT.EU*RIDE");
        assertThat(Arrays.stream(Channel.values())).hasSize(15);
    }

    @Test
    void holdsEqualTwinsOnOneDay() {
        var twins = current.stream().map(row -> row[5] + row[6] + row[8])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(twins.values()).filteredOn(count -> count > 1).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void movesFromChainsTowardsTheNeighbourhoodOverTheYears() {
        assertThat(timesIn("DELHAIZE", 2025)).isGreaterThan(timesIn("DELHAIZE", 2026) * 12 / 10);
        assertThat(timesIn("DE KRINGWINKEL", 2026)).isGreaterThan(timesIn("DE KRINGWINKEL", 2025));
        assertThat(timesIn("BAKKERIJ DE MOLENWIEK", 2026)).isGreaterThan(timesIn("BAKKERIJ DE MOLENWIEK", 2025));
    }

    /// In the ten months that both years have.
    private int timesIn(String merchant, int year) {
        return (int) current.stream().filter(row -> row[6].contains(merchant)).map(row -> day(row[5]))
                .filter(day -> day.getYear() == year && day.getMonthValue() <= 10).count();
    }

    private static List<Long> amounts(List<String[]> rows, java.util.function.Predicate<String[]> which,
            Function<String[], Long> amount) {
        return rows.stream().filter(which).map(amount).toList();
    }

    private static List<String[]> rows(SampleStatements.File file) {
        var rows = new ArrayList<String[]>();
        text(file).lines().skip(1).forEach(line -> rows.add(line.split(";", -1)));
        return rows;
    }

    private static String text(SampleStatements.File file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private static long cents(String euros) {
        return Long.parseLong(euros.replace(",", ""));
    }
}
