// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;

/// Reads the parts of one row, each cell wholly or not at all.
final class RowReader {
    /// A date so far ahead is a slip of the pen.
    private static final int MOST_DAYS_AHEAD = 366;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final int CACHED = 8192;

    private final Vocabulary words;
    private final Columns columns;
    private final Conventions conventions;
    private final Evidence evidence;
    private final LocalDate latest;
    private final int booked;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();

    RowReader(Vocabulary words, Columns columns, Conventions conventions, Evidence evidence) {
        this.words = words;
        this.columns = columns;
        this.conventions = conventions;
        this.evidence = evidence;
        this.latest = evidence.today().plusDays(MOST_DAYS_AHEAD);
        this.booked = columns.has(Role.BOOKED)
                ? columns.first(Role.BOOKED)
                : columns.has(Role.VALUE) ? columns.first(Role.VALUE) : columns.first(Role.PURCHASED);
    }

    /// The column of the date that counts.
    int bookedColumn() {
        return booked;
    }

    /// The day of a cell, or null where it is none.
    @Nullable
    LocalDate day(String cell, int column) {
        LocalDate known = column == booked ? days.get(cell) : null;
        if (known != null) {
            return known;
        }
        DateCell parts = words.dates().lex(cell);
        if (parts == null) {
            parts = DateLexer.serial(cell);
        }
        LocalDate day = parts == null ? null : DateReader.day(parts, conventions.order(column), conventions.yearless());
        if (day != null && column == booked && days.size() < CACHED) {
            days.put(cell, day);
        }
        return day;
    }

    /// Whether a day is too far ahead or too long ago for a statement.
    boolean isOutside(LocalDate day) {
        return day.isAfter(latest) || day.isBefore(EARLIEST);
    }

    /// The purchase day of a row, or null.
    @Nullable
    LocalDate purchased(RawRow row) {
        int column = columns.first(Role.PURCHASED);
        if (column < 0 || column == booked) {
            return null;
        }
        LocalDate day = day(row.cell(column), column);
        return day == null || isOutside(day) ? null : day;
    }

    /// What the cells of money hold: an amount, nothing, or something that is none.
    ///
    /// @param money   the amount, signed; zero where no money moves; null where there is none
    /// @param problem why a filled cell is no amount, else null
    record Reading(@Nullable Money money, @Nullable Remark problem) {
        static final Reading NOTHING = new Reading(null, null);

        static Reading problem(String code, Object... arguments) {
            return new Reading(null, Remark.of(code, arguments));
        }
    }

    /// The column in which a row has its amount.
    int amountColumn(RawRow row) {
        if (columns.has(Role.AMOUNT)) {
            return filledAmount(row);
        }
        int debit = columns.first(Role.DEBIT);
        return debit >= 0 && !ColumnProfile.isNil(row.cell(debit)) ? debit : columns.first(Role.CREDIT);
    }

    /// How many decimals a cell shows; none where it is no number.
    int decimals(String text, int column) {
        AmountCell cell = words.amounts().lex(text);
        return cell == null ? 0 : Math.max(0, cell.decimals(conventions.mark(column)));
    }

    /// Whether the row moves money between the household's own pockets, as its sign column says.
    boolean isNeither(RawRow row) {
        Signs signs = conventions.signs();
        return signs.rule() == SignRule.BY_MARKER && words.cells().isNeither(row.cell(signs.column()));
    }

    /// Reads the amount of a row.
    Reading amount(RawRow row) {
        return columns.has(Role.AMOUNT) ? single(row) : sides(row);
    }

    private Reading single(RawRow row) {
        int column = filledAmount(row);
        String text = row.cell(column);
        if (ColumnProfile.isNil(text)) {
            return Reading.NOTHING;
        }
        Reading read = money(row, column);
        Money money = read.money();
        if (money == null || money.isZero()) {
            return read;
        }
        return switch (conventions.signs().rule()) {
            case AS_WRITTEN -> read;
            case TURNED -> new Reading(money.negated(), null);
            case BY_MARKER -> marked(row, money);
            case UNMARKED_OUT -> isMarked(row.cell(column)) ? read : new Reading(money.negated(), null);
        };
    }

    private int filledAmount(RawRow row) {
        List<Integer> places = columns.all(Role.AMOUNT);
        for (int place : places) {
            if (!ColumnProfile.isNil(row.cell(place))) {
                return place;
            }
        }
        return places.getFirst();
    }

    private Reading marked(RawRow row, Money money) {
        String mark = row.cell(conventions.signs().column());
        Boolean out = mark.isEmpty() ? conventions.signs().blankOut() : outgoing(mark);
        if (out == null) {
            return mark.isEmpty()
                    ? Reading.problem("statement.problem.sign.missing")
                    : Reading.problem("statement.problem.sign", mark);
        }
        return new Reading(out ? money.negated() : money, null);
    }

    private @Nullable Boolean outgoing(String mark) {
        return conventions.signs().firstWord() ? words.cells().outgoingByFirstWord(mark) : words.cells().outgoing(mark);
    }

    private boolean isMarked(String text) {
        AmountCell cell = words.amounts().lex(text);
        return cell != null && cell.signed();
    }

    private Reading sides(RawRow row) {
        int debitColumn = columns.first(Role.DEBIT);
        int creditColumn = columns.first(Role.CREDIT);
        Reading debit = ColumnProfile.isNil(row.cell(debitColumn)) ? Reading.NOTHING : money(row, debitColumn);
        Reading credit = ColumnProfile.isNil(row.cell(creditColumn)) ? Reading.NOTHING : money(row, creditColumn);
        if (debit.problem() != null || credit.problem() != null) {
            return debit.problem() != null ? debit : credit;
        }
        Money out = debit.money();
        Money in = credit.money();
        if (out != null && !out.isZero()) {
            if (in != null && !in.isZero()) {
                return Reading.problem("statement.problem.sides", row.cell(debitColumn), row.cell(creditColumn));
            }
            return new Reading(conventions.debitSigned() ? out : out.negated(), null);
        }
        if (in != null && !in.isZero()) {
            return new Reading(conventions.creditTurned() ? in.negated() : in, null);
        }
        return out != null ? debit : credit;
    }

    private Reading money(RawRow row, int column) {
        String text = row.cell(column);
        AmountCell cell = words.amounts().lex(text);
        if (cell == null) {
            return Reading.problem("statement.problem.amount", shortened(text));
        }
        Currency currency = currency(row, cell);
        if (currency == null) {
            return Reading.problem("statement.problem.currency", shortened(row.cell(columns.first(Role.CURRENCY))));
        }
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        long minor = AmountReader.minor(cell, conventions.mark(column), digits, conventions.threeDecimals());
        if (AmountReader.isAmount(minor)) {
            return new Reading(new Money(minor, currency), null);
        }
        return Reading.problem(minor == AmountReader.TOO_FINE
                ? "statement.problem.decimals"
                : minor == AmountReader.TOO_LARGE ? "statement.problem.large" : "statement.problem.amount",
                shortened(text));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    private @Nullable Currency currency(RawRow row, AmountCell cell) {
        if (cell.currency() != null) {
            List<String> codes = words.currencies().codesOf(cell.currency());
            return codes.contains(conventions.currency().getCurrencyCode())
                    ? conventions.currency()
                    : known(CurrencyFinder.among(codes, evidence.country()));
        }
        int column = columns.first(Role.CURRENCY);
        String text = column < 0 ? "" : row.cell(column);
        if (ColumnProfile.isNil(text)) {
            return conventions.currency();
        }
        Currency currency = currencies.get(text);
        if (currency == null) {
            List<String> codes = words.currencies().codesOf(text);
            currency = codes.contains(conventions.currency().getCurrencyCode())
                    ? conventions.currency()
                    : known(CurrencyFinder.among(codes, evidence.country()));
            if (currency != null) {
                currencies.put(text, currency);
            }
        }
        return currency;
    }

    private static @Nullable Currency known(@Nullable String code) {
        return code == null ? null : Currency.getInstance(code);
    }

    /// The balance of a row in the currency of its amount, or null.
    @Nullable
    Money balance(RawRow row, Currency currency) {
        int column = columns.first(Role.BALANCE);
        AmountCell cell = column < 0 ? null : words.amounts().lex(row.cell(column));
        if (cell == null) {
            return null;
        }
        long minor = AmountReader.minor(cell, conventions.mark(column),
                Math.max(0, currency.getDefaultFractionDigits()), false);
        return AmountReader.isAmount(minor) ? new Money(minor, currency) : null;
    }

    /// The number of the other side's account, or null.
    @Nullable
    String counterparty(RawRow row) {
        return account(row.cell(columns.first(Role.COUNTERPARTY_ACCOUNT)));
    }

    /// The number of the household's account: the row's, else the one before the table, else null.
    @Nullable
    String own(RawRow row) {
        String own = account(row.cell(columns.first(Role.OWN_ACCOUNT)));
        return own != null ? own : evidence.preamble().account();
    }

    private @Nullable String account(String cell) {
        if (cell.isEmpty() || ColumnProfile.isNil(cell)) {
            return null;
        }
        String known = accounts.get(cell);
        if (known == null) {
            known = accountOf(cell);
            if (accounts.size() < CACHED) {
                accounts.put(cell, known);
            }
        }
        return known;
    }

    private static String accountOf(String cell) {
        String compact = Iban.compact(cell);
        int slash = compact.indexOf('/');
        String first = slash > 0 ? compact.substring(0, slash) : compact;
        return Iban.looksLike(first) ? first : Cells.bare(cell);
    }
}
