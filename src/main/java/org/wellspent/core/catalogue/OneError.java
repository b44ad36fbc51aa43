// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

/// Whether two spellings differ by at most one letter missing, added, changed, or swapped with its neighbour.
final class OneError {
    private OneError() {}

    static boolean between(char[] a, int aFrom, int aLength, char[] b, int bFrom, int bLength) {
        if (Math.abs(aLength - bLength) > 1) {
            return false;
        }
        int shared = Math.min(aLength, bLength);
        int head = 0;
        while (head < shared && a[aFrom + head] == b[bFrom + head]) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head && a[aFrom + aLength - 1 - tail] == b[bFrom + bLength - 1 - tail]) {
            tail++;
        }
        int aRest = aLength - head - tail;
        int bRest = bLength - head - tail;
        if (aRest <= 1 && bRest <= 1) {
            return true;
        }
        return aRest == 2 && bRest == 2 && a[aFrom + head] == b[bFrom + head + 1]
                && a[aFrom + head + 1] == b[bFrom + head];
    }
}
