// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

/// How dear something is, as the household tells it.
public sealed interface Price {

    /// The price against the usual price of the same article.
    ///
    /// @param factor 0.25 to 4; 1.15 is 15 % above the usual
    record Level(double factor) implements Price {
        private static final double LOWEST = 0.25;
        private static final double HIGHEST = 4;

        /// Refuses a factor out of range.
        ///
        /// @throws org.wellspent.core.text.Problem if it is
        public Level {
            if (!(factor >= LOWEST && factor <= HIGHEST)) {
                throw Told.problem("word.problem.price-level", Told.plain(factor));
            }
        }
    }

    /// The price of one piece.
    ///
    /// @param euros     above 0
    /// @param articleId the article of `articles.csv` whose usual price it stands against
    record PerPiece(double euros, String articleId) implements Price {
        private static final double HIGHEST = 1_000_000;

        /// Refuses a price that cannot be.
        ///
        /// @throws org.wellspent.core.text.Problem if it is not above 0, or beyond a million
        public PerPiece {
            if (!(euros > 0 && euros <= HIGHEST)) {
                throw Told.problem("word.problem.piece", Told.plain(euros));
            }
        }
    }
}
