// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// All words and signs the reader knows, loaded once.
///
/// @param currencies signs and codes of currencies
/// @param headers    words of headings
/// @param cells      words of cells
/// @param dates      reads dates
/// @param amounts    reads numbers
/// @param countries  what tells the country
record Vocabulary(CurrencyNames currencies, HeaderWords headers, CellWords cells, DateLexer dates, AmountLexer amounts,
        Countries countries) {

    static Vocabulary load() {
        var currencies = new CurrencyNames();
        return new Vocabulary(currencies, new HeaderWords(currencies), new CellWords(), new DateLexer(new MonthNames()),
                new AmountLexer(currencies), new Countries());
    }
}
