// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// ISO codes, signs and names of currencies as exports write them.
final class CurrencyNames {
    private final Set<String> codes = new HashSet<>();
    private final Map<String, List<String>> names = new HashMap<>();

    CurrencyNames() {
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        Properties file = WordFiles.load("currencies.properties");
        for (String name : file.stringPropertyNames()) {
            names.put(name, List.of(file.getProperty(name).split(" ")));
        }
    }

    /// The codes that a sign, name or code may stand for, the likeliest first; empty where it is none.
    List<String> codesOf(String text) {
        String bare = Cells.bare(text);
        if (bare.isEmpty() || bare.length() > 8) {
            return List.of();
        }
        if (bare.length() == 3 && codes.contains(bare)) {
            return List.of(bare.equals("RUR") ? "RUB" : bare);
        }
        return names.getOrDefault(bare.toLowerCase(Locale.ROOT), List.of());
    }

    /// The likeliest code, or null.
    @Nullable
    String codeOf(String text) {
        List<String> found = codesOf(text);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Whether the text is a currency and no other.
    boolean isCurrency(String text) {
        return !codesOf(text).isEmpty();
    }

    /// The one currency named in a heading or a line before the table: `Amount (EUR)`, `Umsatz in CHF`, `CAD$`, `Débit euros`.
    @Nullable
    String namedIn(String text) {
        String found = null;
        for (String word : words(text)) {
            String code = word.length() == 3 && word.equals(word.toLowerCase(Locale.ROOT)) && !word.equals("eur")
                    ? null
                    : codeOf(word);
            if ((code != null && word.length() > 1) || (code != null
                    && (!Character.isLetter(word.charAt(0)) || Character.isIdeographic(word.charAt(0))))) {
                if (found != null && !found.equals(code)) {
                    return null;
                }
                found = code;
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length()
                    && (Character.isLetter(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL);
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }
}
