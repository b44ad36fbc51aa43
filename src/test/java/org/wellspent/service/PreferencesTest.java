// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.ledger.Settings;
import org.wellspent.core.valuation.Weights;

class PreferencesTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Map<String, String> kept = new HashMap<>();
    private final Settings settings = new Settings() {
        @Override
        public @Nullable String get(String name) {
            return kept.get(name);
        }

        @Override
        public void put(String name, @Nullable String text) {
            if (text == null) {
                kept.remove(name);
            } else {
                kept.put(name, text);
            }
        }
    };
    private final Preferences preferences = new Preferences(settings, EUR);

    @Test
    void whatWasNeverSetIsAsShipped() {
        assertThat(preferences.currency()).isEqualTo(EUR);
        assertThat(preferences.language()).isNull();
        assertThat(preferences.appearance()).isEqualTo(Preferences.Appearance.SYSTEM);
        assertThat(preferences.weights()).isEqualTo(Weights.EQUAL);
        assertThat(preferences.isSample()).isFalse();
    }

    @Test
    void whatWasSetIsKept() {
        preferences.setCurrency(Currency.getInstance("SEK"));
        preferences.setLanguage(Locale.FRENCH);
        preferences.setAppearance(Preferences.Appearance.DARK);
        preferences.setWeights(Weights.of(2, 1, 1));
        preferences.markAsSample();
        var next = new Preferences(settings, EUR);
        assertThat(next.currency().getCurrencyCode()).isEqualTo("SEK");
        assertThat(next.language()).isEqualTo(Locale.FRENCH);
        assertThat(next.appearance()).isEqualTo(Preferences.Appearance.DARK);
        assertThat(next.weights()).isEqualTo(new Weights(0.5, 0.25, 0.25));
        assertThat(next.isSample()).isTrue();
        preferences.setLanguage(null);
        assertThat(next.language()).isNull();
    }

    @Test
    void damagedSettingsAreAsShipped() {
        kept.putAll(Map.of("currency", "euro", "appearance", "PINK", "weights", "1 2 x"));
        assertThat(preferences.currency()).isEqualTo(EUR);
        assertThat(preferences.appearance()).isEqualTo(Preferences.Appearance.SYSTEM);
        assertThat(preferences.weights()).isEqualTo(Weights.EQUAL);
        kept.put("weights", "0 0 0");
        assertThat(preferences.weights()).isEqualTo(Weights.EQUAL);
    }
}
