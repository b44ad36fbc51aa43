// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.Instant;

/// An act as the log keeps it.
///
/// @param id  its number: later acts have higher ones
/// @param at  when it was done
/// @param act what was done
public record RecordedAct(long id, Instant at, Act act) {}
