// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.math.BigInteger;

/// Invented account numbers: of bank 999, which no bank has, with check digits that are right.
final class BelgianAccount {
    private static final String NO_BANK = "999";
    private static final int ACCOUNTS = 10_000_000;
    private static final long MODULUS = 97;
    /** `BE` in figures, and two zeros for the check digits. */
    private static final String COUNTRY = "111400";

    private BelgianAccount() {}

    /// The IBAN of an account that only its holder's name decides, without blanks.
    static String of(String holder) {
        return withNumber(Math.floorMod(holder.hashCode(), ACCOUNTS));
    }

    /// The IBAN of an account number of up to seven figures.
    static String withNumber(int number) {
        String ten = NO_BANK + "%07d".formatted(number);
        long rest = Long.parseLong(ten) % MODULUS;
        String national = ten + "%02d".formatted(rest == 0 ? MODULUS : rest);
        long check = MODULUS + 1
                - new BigInteger(national + COUNTRY).mod(BigInteger.valueOf(MODULUS)).longValueExact();
        return "BE%02d%s".formatted(check, national);
    }

    /// In groups of four, as statements print it.
    static String inGroups(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
