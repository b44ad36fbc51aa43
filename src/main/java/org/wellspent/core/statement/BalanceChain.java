// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

/// Whether balances follow from the amounts between them.
///
/// @param shape    how the file writes them, where most links hold
/// @param links    pairs of neighbouring rows with both balances
/// @param holding  pairs that add up
/// @param broken   the place of the first row that does not, or -1
record BalanceChain(Shape shape, int links, int holding, int broken) {

    /// Oldest or newest row first; the balance after or before the row's movement.
    enum Shape {
        /** Oldest first, balance after. */
        RISING,
        /** Newest first, balance after. */
        FALLING,
        /** Oldest first, balance before. */
        RISING_BEFORE,
        /** Newest first, balance before. */
        FALLING_BEFORE
    }

    /// In which order the rows stand, as their dates show.
    enum Direction {
        OLDEST_FIRST,
        NEWEST_FIRST,
        /** All on one day, or in no order. */
        UNKNOWN;

        /// A balance before the movement, newest first, looks like one after a movement of the other sign, oldest first: only
        /// the dates can tell them apart.
        private boolean allows(Shape shape) {
            return switch (this) {
                case OLDEST_FIRST -> shape == Shape.RISING || shape == Shape.RISING_BEFORE;
                case NEWEST_FIRST -> shape == Shape.FALLING || shape == Shape.FALLING_BEFORE;
                case UNKNOWN -> shape == Shape.RISING || shape == Shape.FALLING;
            };
        }
    }

    private static final long UNKNOWN = Long.MIN_VALUE;

    /// The shape in which most links hold; unknown values are `Long.MIN_VALUE`.
    static BalanceChain of(long[] amounts, long[] balances, Direction direction) {
        BalanceChain best = of(amounts, balances, direction == Direction.NEWEST_FIRST ? Shape.FALLING : Shape.RISING);
        for (Shape shape : Shape.values()) {
            if (!direction.allows(shape)) {
                continue;
            }
            BalanceChain chain = of(amounts, balances, shape);
            if (chain.holding > best.holding) {
                best = chain;
            }
        }
        return best;
    }

    private static BalanceChain of(long[] amounts, long[] balances, Shape shape) {
        int links = 0;
        int holding = 0;
        int broken = -1;
        for (int i = 1; i < amounts.length; i++) {
            long before = balances[i - 1];
            long after = balances[i];
            long amount = switch (shape) {
                case RISING -> amounts[i];
                case FALLING -> -amounts[i - 1];
                case RISING_BEFORE -> amounts[i - 1];
                case FALLING_BEFORE -> -amounts[i];
            };
            if (before == UNKNOWN || after == UNKNOWN || amount == UNKNOWN) {
                continue;
            }
            links++;
            if (after - before == amount) {
                holding++;
            } else if (broken < 0) {
                broken = i;
            }
        }
        return new BalanceChain(shape, links, holding, broken);
    }

    /// Whether nearly all links hold.
    boolean isSound() {
        return links > 0 && holding * 10L >= links * 8L;
    }
}
