// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.time.LocalDate;
import org.wellspent.core.intake.PlannedLine;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;

/// A line of a file, what importing does with it, and what it would become.
///
/// @param planned the line and whether it is new
/// @param becomes what its text is recognised as
public record PreviewLine(PlannedLine planned, Match becomes) {

    /// Whether the line is added.
    public boolean isNew() {
        return planned.status() == PlannedLine.Status.NEW;
    }

    /// The booking date.
    public LocalDate bookedOn() {
        return planned.line().bookedOn();
    }

    /// The signed amount.
    public Money amount() {
        return planned.line().amount();
    }
}
