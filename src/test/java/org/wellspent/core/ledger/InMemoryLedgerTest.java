// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.ledger;

class InMemoryLedgerTest implements LedgerContract {
    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Ledger reopened() {
        return ledger;
    }
}
