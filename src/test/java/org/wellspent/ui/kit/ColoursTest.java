// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Colours have names, and what is read on them can be read (WCAG 2: 4.5 for text, 3 for shapes).
class ColoursTest {
    private static final Pattern TOKEN = Pattern.compile("(-ws-[a-z0-9-]+): #([0-9A-F]{6});");
    private static final Pattern USED = Pattern.compile("-ws-[a-z0-9-]+");
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");

    @ParameterizedTest
    @CsvSource({"ink, surface", "ink, bg", "ink, sunken", "ink, accent-soft", "muted, surface", "muted, bg",
        "muted, sunken", "muted, accent-soft", "muted, rail", "accent, surface", "accent, bg", "accent, accent-soft",
        "on-accent, accent", "problem, surface", "eco-ink, eco-soft", "economic-ink, economic-soft",
        "social-ink, social-soft", "on-eco, eco", "on-economic, economic", "on-social, social"})
    void textCanBeRead(String text, String ground) {
        for (var sheet : List.of("base-light.css", "base-dark.css")) {
            assertThat(contrast(sheet, text, ground)).as("%s: %s on %s", sheet, text, ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"eco, surface", "economic, surface", "social, surface", "edge, surface", "likely, surface",
        "accent, track"})
    void shapesCanBeSeen(String shape, String ground) {
        for (var sheet : List.of("base-light.css", "base-dark.css")) {
            assertThat(contrast(sheet, shape, ground)).as("%s: %s on %s", sheet, shape, ground)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void lightAndDarkHaveTheSameNames() {
        assertThat(tokens("base-light.css").keySet()).isEqualTo(tokens("base-dark.css").keySet());
    }

    @Test
    void otherSheetsUseOnlyColoursThatHaveAName() {
        var names = USED.matcher(read("base-light.css")).results().map(found -> found.group()).toList();
        for (var sheet : List.of("base.css", "controls.css", "components.css", "shell.css")) {
            assertThat(HEX.matcher(read(sheet)).results().map(found -> found.group())).as(sheet).isEmpty();
            Stream<String> used = USED.matcher(read(sheet)).results().map(found -> found.group());
            assertThat(used).as(sheet).isNotEmpty().allMatch(names::contains);
        }
    }

    private static double contrast(String sheet, String one, String other) {
        double first = luminance(tokens(sheet).get("-ws-" + one));
        double second = luminance(tokens(sheet).get("-ws-" + other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(@org.jspecify.annotations.Nullable String hex) {
        int rgb = Integer.parseInt(Objects.requireNonNull(hex), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String sheet) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(read(sheet)).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static String read(String sheet) {
        try (var file = Objects.requireNonNull(Theme.class.getResourceAsStream("/org/wellspent/ui/" + sheet), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
