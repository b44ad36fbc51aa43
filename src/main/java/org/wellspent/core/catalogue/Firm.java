// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.util.List;

/// A merchant with everything that the lists say of it.
///
/// @param merchant   what the application shows
/// @param list       the most trusted list that has it
/// @param categories all categories it is listed with, the most likely first
/// @param forms      the ways its name may be written
record Firm(Merchant merchant, MerchantList list, List<String> categories, List<Form> forms) {

    /// @param words           the folded words, single blanks between
    /// @param kind            one of the kinds of [NameIndex]
    /// @param needsSecondWord whether it must not match alone
    record Form(String words, int kind, boolean needsSecondWord) {}
}
