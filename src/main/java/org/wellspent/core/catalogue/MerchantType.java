// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// What kind of business a merchant is (value-method, section 2). The order is the one screens list them in.
public enum MerchantType {
    INDEPENDENT(Side.LOCAL), PRODUCER(Side.LOCAL), COOPERATIVE(Side.LOCAL), SOCIAL(Side.LOCAL), FRANCHISE(Side.VOLUME),
    CHAIN(Side.VOLUME), PLATFORM(Side.VOLUME), OPERATOR(Side.VOLUME), PUBLIC(Side.PUBLIC);

    private final Side side;

    MerchantType(Side side) {
        this.side = side;
    }

    /// Which side of the comparison the type stands on.
    public Side side() {
        return side;
    }

    /// The word files use: `chain`, `independent`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The type of a word as [#id()] writes it.
    ///
    /// @throws IllegalArgumentException if no type has the word
    public static MerchantType ofId(String id) {
        return valueOf(id.toUpperCase(java.util.Locale.ROOT));
    }
}
