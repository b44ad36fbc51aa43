// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// How sure a figure is (value-method, section 7): A very sure to E too little known. D and E are shown in words only.
public enum Grade {
    A, B, C, D, E;

    /// Whether figures of this grade are shown in words only.
    public boolean isWordsOnly() {
        return compareTo(D) >= 0;
    }

    /// The less sure of two grades.
    public Grade atMost(Grade cap) {
        return compareTo(cap) >= 0 ? this : cap;
    }
}
