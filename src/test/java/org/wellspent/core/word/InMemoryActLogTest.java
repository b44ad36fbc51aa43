// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

class InMemoryActLogTest extends ActLogContract {
    @Override
    protected ActLog log() {
        return new InMemoryActLog();
    }
}
