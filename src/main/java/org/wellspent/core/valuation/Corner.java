// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// One end of a range of assumptions, or its centre.
enum Corner {
    LOW, CENTRAL, HIGH;

    /// The figure of a range at this corner.
    double of(Range range) {
        return switch (this) {
            case LOW -> range.low();
            case CENTRAL -> range.central();
            case HIGH -> range.high();
        };
    }

    /// The other end.
    Corner opposite() {
        return switch (this) {
            case LOW -> HIGH;
            case CENTRAL -> CENTRAL;
            case HIGH -> LOW;
        };
    }
}
