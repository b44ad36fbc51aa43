// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A run of a sentence in one weight.
///
/// @param text   its words
/// @param weight how they are set
record Emphasis(String text, Weight weight) {
    private static final Pattern RUN = Pattern.compile("\\*([^*]*)\\*|_([^_]*)_|[^*_]+");

    /// How words are set.
    enum Weight {
        /** As the rest. */
        PLAIN,
        /** What it cost: strong. */
        STRONG,
        /** What it created: strong and in the colour of value. */
        CREATED
    }

    /// The runs of a message in which `*cost*` and `_value_` stand out.
    static List<Emphasis> read(String message) {
        var runs = new ArrayList<Emphasis>();
        RUN.matcher(message).results().forEach(run -> {
            if (run.group(1) != null) {
                runs.add(new Emphasis(run.group(1), Weight.STRONG));
            } else if (run.group(2) != null) {
                runs.add(new Emphasis(run.group(2), Weight.CREATED));
            } else {
                runs.add(new Emphasis(run.group(), Weight.PLAIN));
            }
        });
        return List.copyOf(runs);
    }
}
