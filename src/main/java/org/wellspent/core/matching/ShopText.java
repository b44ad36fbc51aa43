// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

/// Takes the part that names the shop out of a statement's text: without the bank's words, card and terminal numbers,
/// dates, times and towns, so that all payments at one shop have one text. Safe for use by several threads at once.
@FunctionalInterface
public interface ShopText {

    /// The part that names the shop; may be empty where nothing does.
    String of(String descriptor);
}
