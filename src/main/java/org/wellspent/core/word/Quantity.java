// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

/// How much was bought.
///
/// @param count     how many of the article's units, above 0
/// @param articleId the article of `articles.csv`
public record Quantity(double count, String articleId) {
    private static final double HIGHEST = 1_000_000;

    /// Refuses a count that cannot be.
    ///
    /// @throws org.wellspent.core.text.Problem if it is not above 0, or beyond a million
    public Quantity {
        if (!(count > 0 && count <= HIGHEST)) {
            throw Told.problem("word.problem.quantity", Told.plain(count));
        }
    }
}
