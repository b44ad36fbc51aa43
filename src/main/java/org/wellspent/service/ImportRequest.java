// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.statement.ReadOptions;

/// What the household says about a file it wants to import.
///
/// @param accountName the account for the lines that name none themselves; a new account where there is none of that
///                    name; null to find it by the file
/// @param options     how to read the file where it leaves something open
public record ImportRequest(@Nullable String accountName, ReadOptions options) {}
