// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// A payment service that prints itself before, after or instead of a shop's name.
///
/// @param pattern as the statement has it: `SQ *`, `PAYPAL *`, `VIA ADYEN`
/// @param name    the service
/// @param kind    acquirer, gateway, wallet, pay-later, platform, person, transfer, voucher, scheme, `merchant group`
/// @param star    whether the pattern ends in a star, so that it counts only with one
public record Processor(String pattern, String name, String kind, boolean star) {

    /// Whether the service is itself a merchant that sells (Uber, Google), not only a way to pay.
    public boolean isPlatform() {
        return kind.equals("platform") || kind.equals("merchant group");
    }

    /// Whether its own name on a statement is whom the household pays: vouchers, credit, transfers abroad.
    public boolean isSeller() {
        return kind.equals("voucher") || kind.equals("pay-later") || kind.equals("transfer");
    }

    /// Whether people use it to pay people.
    public boolean isBetweenPersons() {
        return kind.equals("person");
    }
}
