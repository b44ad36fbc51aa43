// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.ledger.AccountKind;

/// The statements of the sample household: 24 months of a current account, a savings account and a credit card. The
/// family, its account numbers and everything it did are invented; the shops are meant as examples and nothing is said
/// of them. The same files on every machine, at every time.
public final class SampleStatements {
    /** How many months the household's data cover. */
    static final int MONTHS = 24;
    private static final YearMonth FIRST = YearMonth.of(2024, 11);
    private static final int SETTLEMENT_DAY = 5;
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 0);

    private final List<Movement> movements;

    private SampleStatements(List<Movement> movements) {
        this.movements = movements;
    }

    /// The household as shipped.
    public static SampleStatements shipped() {
        var habits = rows("household.csv").stream().filter(row -> !row.text("payee").startsWith("#")).map(Habit::of)
                .toList();
        return new SampleStatements(settled(new Diary(FIRST, MONTHS).of(habits)));
    }

    /// The rows of one of the household's data files.
    static List<DataFile.Row> rows(String name) {
        var resource = Objects.requireNonNull(
                SampleStatements.class.getResourceAsStream("/org/wellspent/sample/" + name));
        try (var text = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return DataFile.read(name, text).rows();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// One file for each account.
    ///
    /// @param name    the file's name
    /// @param account what the household calls the account
    /// @param kind    what sort of account it is
    /// @param bytes   the whole file
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    public record File(String name, String account, AccountKind kind, byte[] bytes) {}

    /// The files.
    public List<File> files() {
        return List.of(KbcFile.current(on(movement -> !movement.channel().isCard()
                && movement.channel() != Channel.INTEREST)),
                KbcFile.savings(on(movement -> switch (movement.channel()) {
                    case TOSAVINGS, FROMSAVINGS, INTEREST -> true;
                    default -> false;
                })),
                KbcCardFile.of(on(movement -> movement.channel().isCard()
                        || movement.channel() == Channel.SETTLEMENT)));
    }

    private List<Movement> on(Predicate<Movement> account) {
        return movements.stream().filter(account).toList();
    }

    /// Adds the card's monthly bill: on the current account it leaves, on the card it arrives.
    private static List<Movement> settled(List<Movement> movements) {
        var bills = new TreeMap<YearMonth, Long>();
        movements.stream().filter(movement -> movement.channel().isCard())
                .forEach(movement -> bills.merge(YearMonth.from(movement.paidOn()), movement.cents(), Long::sum));
        var all = new ArrayList<>(movements);
        bills.headMap(FIRST.plusMonths(MONTHS - 1L)).forEach((month, cents) -> all.add(new Movement(
                month.plusMonths(1).atDay(SETTLEMENT_DAY), AT_NIGHT, cents, Channel.SETTLEMENT, "KBC KREDIETKAART",
                "", "", false)));
        return all.stream().sorted(Comparator.comparing(Movement::bookedOn)
                .thenComparing(Movement::time)).toList();
    }
}
