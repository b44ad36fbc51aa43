// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// Names of months in many languages (`months.properties`).
final class MonthNames {
    private final Map<String, Integer> months = new HashMap<>();

    MonthNames() {
        Properties file = WordFiles.load("months.properties");
        Set<String> twice = new HashSet<>();
        for (int month = 1; month <= 12; month++) {
            for (String name : WordFiles.list(file, String.valueOf(month))) {
                String folded = Fold.fold(name);
                Integer other = months.put(folded, month);
                if (other != null && other != month) {
                    twice.add(folded);
                }
            }
        }
        months.keySet().removeAll(twice);
    }

    /// The month from 1 to 12, or 0 for another word.
    int monthOf(String word) {
        return months.getOrDefault(Fold.fold(word), 0);
    }
}
