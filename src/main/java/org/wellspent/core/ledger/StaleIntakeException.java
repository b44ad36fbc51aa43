// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

/// The ledger changed after an intake was planned: plan again.
public final class StaleIntakeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// With both revisions.
    public StaleIntakeException(long planned, long now) {
        super("planned at revision " + planned + ", now " + now);
    }
}
