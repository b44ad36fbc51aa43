// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Account numbers by ISO 13616, known by their check digits.
final class Iban {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private Iban() {}

    /// The number without blanks, or null where the text is no IBAN with right check digits.
    static @Nullable String of(String text) {
        String bare = compact(text);
        return looksLike(bare) && checks(bare) ? bare : null;
    }

    /// Whether a text without blanks has the form of an IBAN, right or masked.
    static boolean looksLike(String bare) {
        if (bare.length() < SHORTEST || bare.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean fits = i < 2
                    ? c >= 'A' && c <= 'Z'
                    : i < 4
                            ? c >= '0' && c <= '9'
                            : (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /// The text in capitals without blanks.
    static String compact(String text) {
        String bare = Cells.bare(text);
        var compact = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (!Cells.isSpace(bare.charAt(i))) {
                compact.append(bare.charAt(i));
            }
        }
        return compact.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean checks(String iban) {
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            char c = iban.charAt((i + 4) % iban.length());
            if (c == '*') {
                return false;
            }
            rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest == 1;
    }
}
