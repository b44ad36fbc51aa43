// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.time.LocalDate;
import java.time.LocalTime;

/// Money that moved.
///
/// @param paidOn  the day it was paid
/// @param time    at what time; the same for equal purchases of one day
/// @param cents   signed: negative for money that leaves the account
/// @param channel how
/// @param payee   the other side
/// @param place   where; may be empty
/// @param message what was written with it; may be empty
/// @param refund  whether a shop gives money back
record Movement(LocalDate paidOn, LocalTime time, long cents, Channel channel, String payee, String place,
        String message, boolean refund) {

    /// The day the bank books it: the next working day, unless that lies in another month.
    LocalDate bookedOn() {
        if (!channel.isBookedOnWorkingDays()) {
            return paidOn;
        }
        int late = switch (paidOn.getDayOfWeek()) {
            case SATURDAY -> 2;
            case SUNDAY -> 1;
            default -> 0;
        };
        var next = paidOn.plusDays(late);
        return next.getMonth() == paidOn.getMonth() ? next : next.minusDays(3);
    }
}
