// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// Finds the currency of the rows that name none themselves.
final class CurrencyFinder {
    private final Vocabulary words;
    private final Evidence evidence;
    private final List<RawRow> rows;

    CurrencyFinder(Vocabulary words, Evidence evidence, List<RawRow> rows) {
        this.words = words;
        this.evidence = evidence;
        this.rows = rows;
    }

    Currency find(TablePlace place, Columns columns, List<Remark> reasons, List<Remark> notices) {
        String told = inTable(place, columns, words, rows, evidence.country());
        if (told != null) {
            return say(told, "statement.reason.currency.table", reasons);
        }
        if (evidence.preamble().currency() != null) {
            return say(evidence.preamble().currency(), "statement.reason.currency.preamble", reasons);
        }
        if (evidence.layout() != null && evidence.layout().currency() != null) {
            return say(evidence.layout().currency(), "statement.reason.currency.layout", reasons);
        }
        if (evidence.options().currency() != null) {
            return evidence.options().currency();
        }
        String inferred = inferred(columns);
        if (inferred != null) {
            notices.add(Remark.of("statement.notice.currency.inferred", inferred));
            return Currency.getInstance(inferred);
        }
        Currency assumed = evidence.options().defaultCurrency();
        notices.add(Remark.of("statement.notice.currency.assumed", assumed.getCurrencyCode()));
        return assumed;
    }

    private static Currency say(String code, String reason, List<Remark> reasons) {
        reasons.add(Remark.of(reason, code));
        return Currency.getInstance(code);
    }

    /// The code named by the column of currencies, the heading of the amount, or the amounts themselves.
    static @Nullable String inTable(TablePlace place, Columns columns, Vocabulary words, List<RawRow> rows,
            Countries.@Nullable Habit country) {
        int column = columns.first(Role.CURRENCY);
        String most = column < 0 ? null : most(rows, column, words);
        if (most != null) {
            return most;
        }
        for (Role role : List.of(Role.AMOUNT, Role.DEBIT, Role.CREDIT, Role.BALANCE)) {
            for (int i : columns.all(role)) {
                String named = place.heading(i).currency();
                if (named != null) {
                    return among(words.currencies().codesOf(named), country);
                }
                for (RawRow row : rows) {
                    AmountCell cell = words.amounts().lex(row.cell(i));
                    if (cell != null && cell.currency() != null) {
                        return among(words.currencies().codesOf(cell.currency()), country);
                    }
                }
            }
        }
        return null;
    }

    /// Of several codes of one sign, the country's own, else the likeliest.
    static @Nullable String among(List<String> codes, Countries.@Nullable Habit country) {
        if (country != null && country.currency() != null && codes.contains(country.currency())) {
            return country.currency();
        }
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private static @Nullable String most(List<RawRow> rows, int column, Vocabulary words) {
        Map<String, Integer> counts = new HashMap<>();
        for (RawRow row : rows) {
            String code = words.currencies().codeOf(row.cell(column));
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    /// By the country of the account's IBAN, of the words, of the language.
    private @Nullable String inferred(Columns columns) {
        String iban = evidence.preamble().account();
        int own = columns.first(Role.OWN_ACCOUNT);
        if (iban == null && own >= 0 && !rows.isEmpty()) {
            iban = Iban.of(rows.getFirst().cell(own));
        }
        if (iban != null && Iban.of(iban) != null) {
            return currencyOf(iban.substring(0, 2));
        }
        if (evidence.country() != null) {
            return evidence.country().currency();
        }
        return evidence.language() == null ? null : evidence.language().currency();
    }

    private static @Nullable String currencyOf(String country) {
        Currency currency = Currency.getInstance(Locale.of("", country));
        return currency == null ? null : currency.getCurrencyCode();
    }
}
