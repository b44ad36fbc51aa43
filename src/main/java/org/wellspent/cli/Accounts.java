// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.util.stream.Collectors;
import org.wellspent.core.insight.Book;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;

/// Accounts as a command names them.
final class Accounts {
    private Accounts() {}

    /// The account of a name or number.
    ///
    /// @throws Problem if there is none, with those there are
    static Account named(String name, Book book) {
        return book.accounts().stream().filter(known -> known.isCalled(name) || name.equals(known.number())).findFirst()
                .orElseThrow(
                        () -> new Problem(Remark.of("cli.account.unknown", name, Math.min(1, book.accounts().size()),
                                book.accounts().stream().map(Account::name).collect(Collectors.joining(", ")))));
    }
}
