// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.wellspent.core.valuation.ConstantId.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Labels.Label;

/// How the footprint of a purchase and its ecological score arise.
final class FootprintTrail {
    private static final String PER_EURO = "kg CO2e/EUR";

    private final Situation situation;
    private final Circumstances said;
    private final Constants constants;
    private final Paid paid;
    private final @Nullable Trail euros;

    /// @param euros the node of the amount in euros, null where no rate is known
    FootprintTrail(Situation situation, Circumstances said, Constants constants, Paid paid, @Nullable Trail euros) {
        this.situation = situation;
        this.said = said;
        this.constants = constants;
        this.paid = paid;
        this.euros = euros;
    }

    /// Kg CO2e of the purchase; null where they are not known.
    @Nullable
    Trail co2() {
        Article article = situation.counted();
        Remark label = Remark.of("trail.co2");
        if (article != null) {
            return Node.formula("co2", label, Node.KG, "q * f * phi * w",
                    List.of(quantity(), article(article), phi(), spread()));
        }
        if (euros == null) {
            return null;
        }
        if (situation.category().treatment() == SpendCategory.Treatment.UNKNOWN) {
            return Node.formula("co2", label, Node.KG, "X * e", List.of(euros, factor()));
        }
        var inputs = new ArrayList<>(List.of(euros, factor(), phi(), spread()));
        if (!hasPriceLevel()) {
            return Node.formula("co2", label, Node.KG, "X * e * phi * w", inputs);
        }
        inputs.add(priceCorrection());
        return Node.formula("co2", label, Node.KG, "X * e * p * phi * w", inputs);
    }

    /// The ecological score when the purchase is read as a type of merchant.
    Trail eco(Reading reading) {
        Trail byArticle = Node.formula("byArticle", Remark.of("trail.eco.article"), Node.POINTS,
                "100 / (1 + opposite(r) ^ n)", List.of(need(reading), constant("n", ECO_EXPONENT)));
        Trail byEuro = Node.formula("byEuro", Remark.of("trail.eco.euro"), Node.POINTS,
                "100 / (1 + opposite(g) / average)", List.of(perEuro(), constant("average", ECO_AVERAGE)));
        return Node.formula("E", Remark.of("trail.eco"), Node.POINTS, "a * byArticle + c * byEuro",
                List.of(constant("a", ECO_WEIGHT_ARTICLE), byArticle, constant("c", ECO_WEIGHT_EURO), byEuro));
    }

    private Trail need(Reading reading) {
        Trail need = constant("need", reading.need());
        Remark label = Remark.of("trail.need");
        if (!hasPriceLevel()) {
            return Node.formula("r", label, "", "need * phi * w", List.of(need, phi(), spread()));
        }
        return Node.formula("r", label, "", "need * price ^ (1 - " + betaForLow() + ") * phi * w",
                List.of(need, price(), beta(), phi(), spread()));
    }

    private Trail perEuro() {
        Remark label = Remark.of("trail.footprint.euro");
        Article article = situation.counted();
        if (article != null && euros != null && paid.canBearQuantity()) {
            return Node.formula("g", label, PER_EURO, "max(q * f / X, e * most ^ (-beta)) * phi * w",
                    List.of(quantity(), article(article), euros, factor(), constant("most", ECO_FLOOR_PRICE_LEVEL),
                            constant("beta", BETA), phi(), spread()));
        }
        if (!hasPriceLevel()) {
            return Node.formula("g", label, PER_EURO, "e * phi * w", List.of(factor(), phi(), spread()));
        }
        return Node.formula("g", label, PER_EURO, "e * p * phi * w",
                List.of(factor(), priceCorrection(), phi(), spread()));
    }

    private boolean hasPriceLevel() {
        return situation.priceLevel().plays();
    }

    private Trail priceCorrection() {
        return Node.formula("p", Remark.of("trail.price.correction"), "", "price ^ (-" + betaForLow() + ")",
                List.of(price(), beta()));
    }

    /// The exponent that gives the smaller footprint for the low figure: the larger one where things are dear.
    private String betaForLow() {
        return situation.priceLevel().lambda() >= 1 ? "opposite(beta)" : "beta";
    }

    private Trail beta() {
        return Node.ranged("beta", constants.get(situation.priceLevel().beta()));
    }

    private Trail price() {
        PriceLevel level = situation.priceLevel();
        ConstantId standard = level.standard();
        ConstantId bounds = standard == null ? LAMBDA_TOLD : LAMBDA_INFERRED;
        Trail raw = standard == null ? told(Objects.requireNonNull(level.told())) : constant("raw", standard);
        double unbounded = Objects.requireNonNull(raw.value());
        if (unbounded == level.lambda()) {
            return Node.as("price", raw);
        }
        Constant limits = constants.get(bounds);
        return Node.formula("price", Remark.of("trail.price.bounded"), "", "max(least, min(most, raw))",
                List.of(raw, Node.constant("least", limits, limits.range().low()),
                        Node.constant("most", limits, limits.range().high())));
    }

    private Trail told(PriceLevel.Told how) {
        return switch (how) {
            case FACTOR -> yours("raw", Remark.of("trail.price.told"), Objects.requireNonNull(said.priceLevel()), "");
            case PIECE -> {
                Article article = Objects.requireNonNull(situation.article());
                yield Node.formula("raw", Remark.of("trail.price.piece"), "", "piece / usual",
                        List.of(yours("piece", Remark.of("trail.piece"),
                                Objects.requireNonNull(said.pricePerPiece()), Node.EUROS),
                                Node.row("usual", Remark.of("trail.usual", name(article)),
                                        Objects.requireNonNull(article.baseline()), Node.EUROS,
                                        new Cited(article.source(), Trail.Tag.ASSUMED))));
            }
        };
    }

    private static Trail yours(String symbol, Remark label, double value, String unit) {
        return Node.fact(symbol, label, value, unit, Trail.Tag.YOURS, null);
    }

    private static String name(Article article) {
        return article.names().getOrDefault("en", article.id());
    }

    private Trail quantity() {
        Article article = Objects.requireNonNull(situation.article());
        return yours("q", Remark.of("trail.quantity", article.unit(), name(article)),
                situation.quantity() * paid.sign(), article.unit());
    }

    private Trail article(Article article) {
        Trail here = Node.row("f", Remark.of("trail.article", article.unit(), name(article)), article.factor(),
                Node.KG, new Cited(article.source(), Trail.Tag.SOURCED));
        return situation.followsGrid(article) ? onGrid("f", here, null) : here;
    }

    private Trail factor() {
        SpendCategory category = situation.category();
        Trail here = Node.row("e", Remark.of("trail.factor", Remark.of("category." + category.id())),
                category.factor(), PER_EURO, category.factorRow());
        if (!situation.place().isAbroad()) {
            return here;
        }
        Trail wider = Node.ranged("d", constants.get(ABROAD_FACTOR));
        if (category.has(CategoryRule.ELECTRICITY)) {
            return onGrid("e", here, wider);
        }
        return Node.formula("e", Remark.of("trail.factor.abroad", situation.place().code()), PER_EURO, "home * d",
                List.of(Node.as("home", here), wider));
    }

    /// A Belgian factor of electricity taken to the grid of another country.
    private Trail onGrid(String symbol, Trail here, @Nullable Trail wider) {
        Places.Place place = situation.place();
        var inputs = new ArrayList<>(List.of(Node.as("home", here)));
        String formula = "home";
        if (wider != null) {
            inputs.add(wider);
            formula += " * d";
        }
        Places.Figure there = place.grid();
        if (there != null) {
            inputs.add(grid("there", place.code(), there));
            inputs.add(grid("here", Places.HOME, place.homeGrid()));
            formula += " * there / here";
        }
        return Node.formula(symbol, Remark.of("trail.factor.abroad", place.code()), here.unit(), formula, inputs);
    }

    private static Trail grid(String symbol, String country, Places.Figure figure) {
        return Node.row(symbol, Remark.of("trail.grid", country), figure.value(), "kg CO2e/kWh", figure.cited());
    }

    private Trail phi() {
        Constant constant = constants.get(situation.labels().phi());
        Label label = situation.labels().phiBy();
        Trail plain = constant("phi", situation.labels().phi());
        return label == null
                ? plain
                : Node.row("phi", plain.label(), constant.value(), constant.unit(), new Cited(
                        Node.cited(constant).text() + "; " + label.cited().text(), constant.tag()));
    }

    private Trail spread() {
        return Node.ranged("w", constants.get(PHI_SPREAD));
    }

    private Trail constant(String symbol, ConstantId id) {
        return Node.constant(symbol, constants.get(id));
    }

    /// Kg CO2e avoided, up to; null where nothing new is known to be spared.
    @Nullable
    Trail avoided() {
        ConstantId rate = switch (situation.circular()) {
            case NONE -> null;
            case SECOND_HAND -> AVOIDED_SECOND_HAND;
            case REPAIR -> AVOIDED_REPAIR;
        };
        Article article = situation.article();
        if (rate == null || article == null) {
            return null;
        }
        Trail pieces = situation.quantity() > 0
                ? quantity()
                : Node.fact("q", Remark.of("trail.one", name(article)), paid.sign(), article.unit(), Trail.Tag.ASSUMED,
                        null);
        return Node.central("avoided", Remark.of("trail.avoided"), Node.KG, "d * f * q", List.of(constant("d", rate),
                Node.row("f", Remark.of("trail.article", article.unit(), name(article)), article.factor().central(),
                        Node.KG, new Cited(article.source(), Trail.Tag.SOURCED)),
                pieces));
    }
}
