// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.Match;

/// How the grade of a purchase comes about (value-method, sections 7 and 13).
///
/// @param merchant       the points for the name, null for none
/// @param evidence       the points for type and labels, null for none
/// @param factor         the points for the footprint's factor, null for none
/// @param price          the points for a known price level, null for none
/// @param isLocalMissing whether the table has no local share of its own for the type: one letter less
/// @param isAbroad       whether it was bought outside Belgium: one letter less
/// @param caps           the best letters that other circumstances allow
record Grading(@Nullable ConstantId merchant, @Nullable ConstantId evidence, @Nullable ConstantId factor,
        @Nullable ConstantId price, boolean isLocalMissing, boolean isAbroad, List<ConstantId> caps) {

    private static final Grade[] LETTERS = Grade.values();
    private static final List<ConstantId> THRESHOLDS = List.of(GRADE_A, GRADE_B, GRADE_C, GRADE_D);

    Grading {
        caps = List.copyOf(caps);
    }

    /// The grading of a purchase.
    static Grading of(Situation situation, Match match, boolean isLocalMissing) {
        SpendCategory category = situation.category();
        var caps = new ArrayList<ConstantId>();
        boolean known = category.treatment() != SpendCategory.Treatment.UNKNOWN;
        if (!known) {
            caps.add(CAP_CATEGORY_UNKNOWN);
        }
        if (situation.type() == null) {
            caps.add(CAP_TYPE_UNKNOWN);
        } else if (category.isBasket(situation.type())) {
            caps.add(CAP_BASKET);
        }
        if (match.intermediary()) {
            caps.add(CAP_INTERMEDIARY);
        }
        Article counted = situation.counted();
        if (counted != null && counted.outlying()) {
            caps.add(CAP_OUTLYING_ARTICLE);
        }
        return new Grading(merchant(match.confidence()), evidence(match.evidence()), factor(situation),
                situation.isPriceLevelTold() || counted != null ? POINTS_PRICE_LEVEL : null, isLocalMissing,
                situation.place().isAbroad(), caps);
    }

    private static @Nullable ConstantId merchant(Confidence confidence) {
        return switch (confidence) {
            case HOUSEHOLD -> POINTS_MERCHANT_HOUSEHOLD;
            case EXACT -> POINTS_MERCHANT_EXACT;
            case FUZZY -> POINTS_MERCHANT_FUZZY;
            case TRADE_WORD, NONE -> null;
        };
    }

    private static @Nullable ConstantId evidence(Evidence evidence) {
        return switch (evidence) {
            case HOUSEHOLD -> POINTS_EVIDENCE_HOUSEHOLD;
            case VERIFIED -> POINTS_EVIDENCE_VERIFIED;
            case DEFAULT -> POINTS_EVIDENCE_DEFAULT;
            case UNVERIFIED, NONE -> null;
        };
    }

    private static @Nullable ConstantId factor(Situation situation) {
        if (situation.counted() != null) {
            return POINTS_FACTOR_PHYSICAL;
        }
        return situation.category().qualityB() ? POINTS_FACTOR_QUALITY_B : null;
    }

    double points(Constants constants) {
        return Stream.of(merchant, evidence, factor, price).filter(Objects::nonNull).mapToDouble(constants::value)
                .sum();
    }

    /// How many letters less.
    int drops() {
        return (isLocalMissing ? 1 : 0) + (isAbroad ? 1 : 0);
    }

    Grade grade(Constants constants) {
        double points = points(constants);
        long below = THRESHOLDS.stream().filter(threshold -> points < constants.value(threshold)).count();
        double letter = Math.min(LETTERS.length, 1 + below + drops());
        for (ConstantId cap : caps) {
            letter = Math.max(letter, constants.value(cap));
        }
        return letter(letter);
    }

    /// The place of a grade, 0 for A.
    static int index(Grade grade) {
        return Arrays.asList(LETTERS).indexOf(grade);
    }

    /// The grade of a letter's number, 1 for A; between two the less sure one.
    static Grade letter(double number) {
        return LETTERS[(int) Math.ceil(number) - 1];
    }
}
