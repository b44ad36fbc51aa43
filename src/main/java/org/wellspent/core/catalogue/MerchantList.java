// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// The lists that merchants come from, the most trusted first.
public enum MerchantList {
    VALUE(0, "be-value-merchants.csv"), MORE(1, "more-merchants.csv"), ONLINE(2, "online-merchants.csv"), BRAND(3,
            "brands.csv.gz"),
    OPERATOR(4, "brands.csv.gz"), TRANSIT(5, "brands.csv.gz");

    private static final MerchantList[] BY_CODE = values();
    private final byte code;
    private final String file;

    MerchantList(int code, String file) {
        this.code = (byte) code;
        this.file = file;
    }

    byte code() {
        return code;
    }

    static MerchantList ofCode(int code) {
        return BY_CODE[code];
    }

    /// The data file, as *Data sources* names it.
    public String file() {
        return file;
    }

    /// Whether people chose each row by hand.
    public boolean isEditorial() {
        return compareTo(BRAND) < 0;
    }
}
