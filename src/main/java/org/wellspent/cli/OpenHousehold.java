// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import org.wellspent.service.CorrectPurchases;
import org.wellspent.service.DecideMerchants;
import org.wellspent.service.Household;
import org.wellspent.service.ImportStatements;
import org.wellspent.service.ReviewPurchases;
import org.wellspent.service.UndoActs;

/// A household whose data folder is open; closing it lets other processes in.
public interface OpenHousehold extends AutoCloseable {

    /// The data folder.
    Path folder();

    /// What is kept of it.
    Household household();

    /// Takes statements in.
    ImportStatements imports();

    /// Draws its book.
    ReviewPurchases review();

    /// Decides for all purchases alike.
    DecideMerchants decisions();

    /// Corrects single purchases and merchants.
    CorrectPurchases corrections();

    /// Takes back what was said last.
    UndoActs undo();

    @Override
    void close();
}
