// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.valuation.Situation.Circular;
import org.wellspent.core.valuation.SpendCategory.Treatment;

/// A purchase read as one type of merchant: which rows and constants then hold.
///
/// @param situation      what is known apart from the type
/// @param type           the type it is read as
/// @param local          the local share
/// @param fairDomestic   f of Belgian work
/// @param circular       the points for reuse, citizen energy and value banks
/// @param makesWhatSells whether it makes what it sells
record Reading(Situation situation, MerchantType type, LocalShare.Found local, ConstantId fairDomestic,
        ConstantId circular, boolean makesWhatSells) {

    private static final String GIG = "gig";
    private static final String CITIZEN_ENERGY_TRAIT = "citizen_energy";
    private static final String VALUE_BANK_TRAIT = "value_bank";

    /// The readings of a purchase: its type's, or a chain's and an independent's where the type is not known.
    static List<Reading> of(Situation situation, ValueModel model) {
        MerchantType type = situation.type();
        if (type != null && situation.category().treatment() != Treatment.UNKNOWN) {
            return List.of(of(situation, type, model));
        }
        return List.of(of(situation, MerchantType.CHAIN, model), of(situation, MerchantType.INDEPENDENT, model));
    }

    private static Reading of(Situation situation, MerchantType type, ValueModel model) {
        return new Reading(situation, type, model.localShares().find(situation.category(), type),
                fairDomestic(situation, type), circular(situation, type), makesWhatSells(situation, type));
    }

    private static ConstantId fairDomestic(Situation situation, MerchantType type) {
        boolean gigPlatform = type == MerchantType.PLATFORM && situation.category().has(CategoryRule.GIG_PLATFORM);
        if (gigPlatform || situation.traits().contains(GIG)) {
            return FAIR_DOMESTIC_GIG;
        }
        return type == MerchantType.SOCIAL ? FAIR_DOMESTIC_SOCIAL : FAIR_DOMESTIC;
    }

    private static ConstantId circular(Situation situation, MerchantType type) {
        if (situation.circular() != Circular.NONE) {
            return CIRCULAR_REUSE;
        }
        SpendCategory category = situation.category();
        boolean citizen = type == MerchantType.COOPERATIVE || situation.labels().citizenBy() != null
                || situation.traits().contains(CITIZEN_ENERGY_TRAIT);
        boolean valueBank = category.has(CategoryRule.VALUE_BANK) && situation.traits().contains(VALUE_BANK_TRAIT);
        boolean citizenEnergy = category.has(CategoryRule.CITIZEN_ENERGY) && citizen;
        return citizenEnergy || valueBank ? CIRCULAR_CITIZEN : CIRCULAR_NONE;
    }

    private static boolean makesWhatSells(Situation situation, MerchantType type) {
        return switch (type) {
            case PRODUCER -> true;
            case INDEPENDENT, COOPERATIVE, SOCIAL -> situation.category().has(CategoryRule.OWN_PRODUCTION);
            default -> false;
        };
    }

    /// Whether the people around own it.
    boolean isNear() {
        return switch (type) {
            case INDEPENDENT, PRODUCER, COOPERATIVE, SOCIAL -> true;
            default -> false;
        };
    }

    /// Whether it belongs to its members, its purpose or the public.
    boolean isShared() {
        return switch (type) {
            case COOPERATIVE, SOCIAL, PUBLIC -> true;
            default -> false;
        };
    }

    /// The constant of what meeting the need this way emits against the average way.
    ConstantId need() {
        return switch (situation.circular()) {
            case NONE -> ECO_NEW;
            case SECOND_HAND -> ECO_SECOND_HAND;
            case REPAIR -> ECO_REPAIR;
        };
    }

    /// The numbers for the formulas.
    ///
    /// @param physical kg CO2e per euro by a quantity, before phi; null without one
    Inputs inputs(@Nullable Range physical, Constants constants) {
        SpendCategory category = situation.category();
        var footprint = new Inputs.Footprint(situation.factor(constants), situation.priceLevel().lambda(),
                constants.range(situation.priceLevel().beta()), constants.value(situation.labels().phi()),
                constants.value(need()), physical);
        var place = new Inputs.Place(localRange(constants), constants.value(circular),
                situation.place().hourly().value(), constants.range(ConstantId.kappa(category.sector())), isNear(),
                isShared());
        ConstantId world = situation.labels().fairBy() == null ? FAIR_WORLD : FAIR_WORLD_LABEL;
        var work = new Inputs.Work(constants.value(fairDomestic), constants.value(world),
                situation.labels().governance(constants.value(ConstantId.governance(type)), constants),
                situation.labels().label(constants), makesWhatSells);
        return new Inputs(category.shares(), footprint, place, work, situation.usefulness(constants),
                category.has(CategoryRule.MARGIN_SCHEME));
    }

    private Range localRange(Constants constants) {
        Range here = local.share().range();
        if (!situation.place().isAbroad()) {
            return here;
        }
        Range spread = constants.range(ABROAD_LOCAL);
        return new Range(Math.min(1, here.low() * spread.low()), Math.min(1, here.central() * spread.central()),
                Math.min(1, here.high() * spread.high()));
    }
}
