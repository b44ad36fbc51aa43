// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

/// The formulas of the value model (value-method, sections 3, 5 and 6, with the corners of section 13). Scores are 0 to
/// 100; everything else is per euro.
final class Formulas {
    private static final double FULL = 100;
    private static final double MINUTES = 60;

    private final Constants constants;

    Formulas(Constants constants) {
        this.constants = constants;
    }

    /// Kg CO2e per euro by spending.
    double spendFootprint(Inputs.Footprint f, Corner e, Corner beta, Corner spread) {
        return e.of(f.factor()) * Math.pow(f.lambda(), -beta.of(f.beta())) * phi(f, spread);
    }

    private double phi(Inputs.Footprint f, Corner spread) {
        return f.phi() * spread.of(constants.range(PHI_SPREAD));
    }

    /// Kg CO2e per euro as it is shown, at the two corners and the centre.
    Range footprint(Inputs.Footprint f) {
        Range physical = f.physical();
        if (physical != null) {
            return new Range(physical.low() * phi(f, Corner.LOW), physical.central() * phi(f, Corner.CENTRAL),
                    physical.high() * phi(f, Corner.HIGH));
        }
        Corner enlarging = enlarging(f);
        return new Range(spendFootprint(f, Corner.LOW, enlarging.opposite(), Corner.LOW),
                spendFootprint(f, Corner.CENTRAL, Corner.CENTRAL, Corner.CENTRAL),
                spendFootprint(f, Corner.HIGH, enlarging, Corner.HIGH));
    }

    /// The end of beta's range that enlarges the footprint.
    static Corner enlarging(Inputs.Footprint f) {
        return f.lambda() >= 1 ? Corner.LOW : Corner.HIGH;
    }

    /// The ecological score at any combination of its assumptions.
    double eco(Inputs.Footprint f, Corner e, Corner beta, Corner spread) {
        double perEuro = physicalOrSpend(f, e, beta, spread);
        double perArticle = f.need() * Math.pow(f.lambda(), 1 - beta.of(f.beta())) * phi(f, spread);
        double byArticle = FULL / (1 + Math.pow(perArticle, constants.value(ECO_EXPONENT)));
        double byEuro = FULL / (1 + perEuro / constants.value(ECO_AVERAGE));
        return constants.value(ECO_WEIGHT_ARTICLE) * byArticle + constants.value(ECO_WEIGHT_EURO) * byEuro;
    }

    private double physicalOrSpend(Inputs.Footprint f, Corner e, Corner beta, Corner spread) {
        Range physical = f.physical();
        return physical == null
                ? spendFootprint(f, e, beta, spread)
                : Math.max(e.of(physical), e.of(f.factor()) * floor()) * phi(f, spread);
    }

    /// What is left of the spend factor at the highest price level that a quantity may claim.
    private double floor() {
        return Math.pow(constants.value(ECO_FLOOR_PRICE_LEVEL), -constants.value(BETA));
    }

    /// The ecological score: low where the footprint is high.
    Range eco(Inputs.Footprint f) {
        Corner enlarging = enlarging(f);
        return new Range(eco(f, Corner.HIGH, enlarging, Corner.HIGH),
                eco(f, Corner.CENTRAL, Corner.CENTRAL, Corner.CENTRAL),
                eco(f, Corner.LOW, enlarging.opposite(), Corner.LOW));
    }

    /// The economic score at one corner of the local share.
    double economic(Inputs.Place place, Corner local) {
        double reached = local.of(place.local()) / constants.value(ECONOMIC_FULL_SHARE);
        return Math.min(FULL, FULL * Math.pow(reached, constants.value(ECONOMIC_EXPONENT)) + place.circular());
    }

    Range economic(Inputs.Place place) {
        return new Range(economic(place, Corner.LOW), economic(place, Corner.CENTRAL), economic(place, Corner.HIGH));
    }

    /// The share of fair work at one corner of its spread, 0 to 1.
    double fairShare(Shares shares, Inputs.Work work, Corner spread) {
        double domestic = shares.domestic();
        double otherEu = shares.otherEu();
        double world = shares.world();
        if (work.makesWhatSells()) {
            double part = constants.value(OWN_PRODUCTION);
            domestic += (1 - domestic) * part;
            otherEu *= 1 - part;
            world *= 1 - part;
        }
        double inProduct = domestic * work.fairDomestic() + otherEu * constants.value(FAIR_EU)
                + world * work.fairWorld();
        double fair = (shares.margin() * work.fairDomestic() + shares.basic() * inProduct)
                / (shares.margin() + shares.basic());
        return Math.clamp(fair + spread.of(constants.range(FAIR_SPREAD)), 0, 1);
    }

    Range fairShare(Shares shares, Inputs.Work work) {
        return new Range(fairShare(shares, work, Corner.LOW), fairShare(shares, work, Corner.CENTRAL),
                fairShare(shares, work, Corner.HIGH));
    }

    /// The social score for a share of fair work.
    double social(Inputs.Work work, double fairShare) {
        return FULL * (constants.value(SOCIAL_WEIGHT_FAIR) * fairShare
                + constants.value(SOCIAL_WEIGHT_GOVERNANCE) * work.governance()
                + constants.value(SOCIAL_WEIGHT_LABEL) * work.label());
    }

    Range social(Inputs.Work work, Range fair) {
        return new Range(social(work, fair.low()), social(work, fair.central()), social(work, fair.high()));
    }

    /// Euros per euro that stay in the region.
    Range local(Shares shares, Inputs.Place place) {
        return place.local().times(1 - shares.tax());
    }

    /// Minutes of paid local work per euro.
    Range workMinutes(Range local, Inputs.Place place) {
        return new Range(minutes(local, place, Corner.LOW), minutes(local, place, Corner.CENTRAL),
                minutes(local, place, Corner.HIGH));
    }

    private double minutes(Range local, Inputs.Place place, Corner corner) {
        return corner.of(local) * corner.of(constants.range(LABOUR_SHARE))
                / (place.hourly() * corner.opposite().of(place.kappa())) * MINUTES;
    }

    /// Euros per euro for the public purse: second-hand goods may owe tax on the margin only.
    static Range publicPurse(Shares shares, boolean isMargin) {
        return new Range(isMargin ? 0 : shares.tax(), shares.tax(), shares.tax());
    }

    /// Value per euro of three scores.
    static Range value(Weights weights, Range eco, Range economic, Range social) {
        return new Range(value(weights, eco.low(), economic.low(), social.low()),
                value(weights, eco.central(), economic.central(), social.central()),
                value(weights, eco.high(), economic.high(), social.high()));
    }

    static double value(Weights weights, double eco, double economic, double social) {
        return (weights.eco() * eco + weights.economic() * economic + weights.social() * social) / FULL;
    }

    /// Who benefits, by the central figures.
    Benefit benefit(Inputs in, double eco, double social) {
        double me = in.usefulness();
        double around = constants.value(BENEFIT_AROUND_LOCAL) * in.place().local().central()
                + (in.place().isNear() ? constants.value(BENEFIT_AROUND_NEAR) : 0);
        double next = constants.value(BENEFIT_NEXT_ECO) * eco / FULL;
        double common = Math.min(in.shares().tax(), constants.value(BENEFIT_TAX_CAP))
                + constants.value(BENEFIT_COMMON_SOCIAL) * social / FULL
                + (in.place().isShared() ? constants.value(BENEFIT_COMMON_SHARED) : 0);
        double sum = me + around + next + common;
        return new Benefit(me / sum, around / sum, next / sum, common / sum);
    }

    /// Everything about one euro of a purchase read as one type of merchant.
    PerEuro perEuro(Inputs in, Weights weights) {
        Range eco = eco(in.footprint());
        Range economic = economic(in.place());
        Range fair = fairShare(in.shares(), in.work());
        Range social = social(in.work(), fair);
        Range local = local(in.shares(), in.place());
        return new PerEuro(value(weights, eco, economic, social), eco, economic, social, footprint(in.footprint()),
                local, workMinutes(local, in.place()), publicPurse(in.shares(), in.isMargin()), fair,
                benefit(in, eco.central(), social.central()));
    }
}
