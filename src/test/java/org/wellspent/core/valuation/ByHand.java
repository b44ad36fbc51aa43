// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

/// The formulas of value-method, sections 3 and 5, written down a second time with their numbers, one figure of each
/// assumption at a time: what brute force and the benchmark compare with.
final class ByHand {

    private ByHand() {}

    static double kgPerEuro(double e, double lambda, double beta, double phi) {
        return e * Math.pow(lambda, -beta) * phi;
    }

    static double eco(double need, double e, double lambda, double beta, double phi) {
        double r = need * Math.pow(lambda, 1 - beta) * phi;
        return 50 / (1 + Math.pow(r, 1.5)) + 50 / (1 + kgPerEuro(e, lambda, beta, phi) / 0.30);
    }

    static double economic(double l, double circular) {
        return Math.min(100, 100 * Math.pow(l / 0.8, 0.75) + circular);
    }

    static double fairShare(Shares s, double domestic, double world, boolean own) {
        double home = own ? s.domestic() + (1 - s.domestic()) / 2 : s.domestic();
        double part = own ? 0.5 : 1;
        return (s.margin() * domestic
                + s.basic() * (home * domestic + s.otherEu() * part * 0.80 + s.world() * part * world))
                / (s.margin() + s.basic());
    }

    static double social(double fair, double governance, double label) {
        return 100 * (0.60 * Math.max(0, Math.min(1, fair)) + 0.25 * governance + 0.15 * label);
    }

    static double value(double eco, double economic, double social) {
        return (eco + economic + social) / 300;
    }
}
