// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Settings;
import org.wellspent.core.valuation.Weights;

/// What the household sets once: its currency, language, look and what matters to it. A setting that is damaged or was
/// never made is as shipped.
public final class Preferences {

    /// Light or dark.
    public enum Appearance {
        LIGHT, DARK,
        /** As the desktop is. */
        SYSTEM
    }

    private static final String CURRENCY = "currency";
    private static final String COUNTRY = "country";
    private static final String SHIPPED_COUNTRY = "BE";
    private static final String LANGUAGE = "language";
    private static final String APPEARANCE = "appearance";
    private static final String WEIGHTS = "weights";
    private static final String SAMPLE = "sample";

    private final Settings settings;
    private final Currency shippedCurrency;

    /// Settings over a store.
    ///
    /// @param shippedCurrency the currency of a household that set none
    public Preferences(Settings settings, Currency shippedCurrency) {
        this.settings = settings;
        this.shippedCurrency = shippedCurrency;
    }

    /// The household's currency.
    public Currency currency() {
        String code = settings.get(CURRENCY);
        try {
            return code == null ? shippedCurrency : Currency.getInstance(code);
        } catch (IllegalArgumentException damaged) {
            return shippedCurrency;
        }
    }

    /// Sets the household's currency.
    public void setCurrency(Currency currency) {
        settings.put(CURRENCY, currency.getCurrencyCode());
    }

    /// The ISO country of two letters in which the household lives; Belgium if it set none, for whose prices the model is
    /// made.
    public String country() {
        String code = settings.get(COUNTRY);
        return code == null ? SHIPPED_COUNTRY : code;
    }

    /// Sets the household's country.
    ///
    /// @param country an ISO code of two letters
    public void setCountry(String country) {
        settings.put(COUNTRY, country.toUpperCase(Locale.ROOT));
    }

    /// The language of the texts, or null for the machine's.
    public @Nullable Locale language() {
        String tag = settings.get(LANGUAGE);
        return tag == null ? null : Locale.forLanguageTag(tag);
    }

    /// Sets the language; null for the machine's.
    public void setLanguage(@Nullable Locale language) {
        settings.put(LANGUAGE, language == null ? null : language.toLanguageTag());
    }

    /// Light or dark.
    public Appearance appearance() {
        String name = settings.get(APPEARANCE);
        for (Appearance appearance : Appearance.values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        return Appearance.SYSTEM;
    }

    /// Sets light or dark.
    public void setAppearance(Appearance appearance) {
        settings.put(APPEARANCE, appearance.name());
    }

    /// What matters: ecological, economic, social.
    public Weights weights() {
        String text = settings.get(WEIGHTS);
        String[] parts = text == null ? new String[0] : text.split(" ", -1);
        try {
            return parts.length == 3
                    ? Weights.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]))
                    : Weights.EQUAL;
        } catch (IllegalArgumentException damaged) {
            return Weights.EQUAL;
        }
    }

    /// Sets what matters.
    public void setWeights(Weights weights) {
        settings.put(WEIGHTS, weights.eco() + " " + weights.economic() + " " + weights.social());
    }

    /// Whether the folder holds the invented sample household.
    public boolean isSample() {
        return settings.get(SAMPLE) != null;
    }

    /// Says that the folder holds the invented sample household.
    public void markAsSample() {
        settings.put(SAMPLE, "yes");
    }
}
