// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Turns the country cells of the lists into ISO codes. Words for whole regions are kept to the countries whose
/// statements the application reads; other regions become the code `XX`, which no account has.
final class Regions {
    /// A place that no account is in.
    static final String ELSEWHERE = "XX";
    private static final Set<String> EUROPE = Set.of("AD", "AL", "AT", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE",
            "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV",
            "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "UA", "XK");
    private static final Map<String, Set<String>> WORDS = Map.of("EUROPE", EUROPE);

    private Regions() {}

    /// The codes of a cell; empty where the cell says the whole world or nothing.
    static Set<String> codes(String cell, String excluded) {
        var codes = new LinkedHashSet<String>();
        for (var part : CatalogueFiles.parts(cell)) {
            if (part.equals("world")) {
                return Set.of();
            }
            if (part.length() == 2) {
                codes.add(part);
            } else {
                codes.addAll(WORDS.getOrDefault(part, Set.of(ELSEWHERE)));
            }
        }
        for (var part : CatalogueFiles.parts(excluded)) {
            codes.remove(part);
        }
        return codes;
    }
}
