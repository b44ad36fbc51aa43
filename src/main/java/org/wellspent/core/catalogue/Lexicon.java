// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.List;

/// The words around merchants' names: what banks print, what trades are called, where towns are, what people are called.
///
/// @param vocabulary all words and phrases by hash
/// @param trades     the trade words, by index
/// @param phrases    the banks' phrases, by index
/// @param processors the payment services, by index
/// @param countries  ISO codes, by index
public record Lexicon(Vocabulary vocabulary, List<TradeWord> trades, List<StatementPhrase> phrases,
        List<Processor> processors, List<String> countries) {

    /// Copies the lists.
    public Lexicon {
        trades = List.copyOf(trades);
        phrases = List.copyOf(phrases);
        processors = List.copyOf(processors);
        countries = List.copyOf(countries);
    }

    /// The bundle of a word or phrase as [Word] reads it; 0 if unknown.
    public long word(CharSequence folded) {
        return vocabulary.get(Folding.hash(folded));
    }

    /// The trade word of an index.
    public TradeWord trade(int index) {
        return trades.get(index);
    }

    /// The phrase of an index.
    public StatementPhrase phrase(int index) {
        return phrases.get(index);
    }

    /// The payment service of an index.
    public Processor processor(int index) {
        return processors.get(index);
    }

    /// The ISO code of an index.
    public String country(int index) {
        return countries.get(index);
    }
}
