// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.Catalogue;

/// How often the right name is given, and how often none where none is right. The figures of each kind and country are printed;
/// the floors are what acceptance asks, or near it.
class MatchingQualityTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Matcher MATCHER = new DescriptorMatcher(CATALOGUE);

    @Test
    void labelledDescriptorsOfTheSpecificationAreRecognised() throws IOException {
        var file = Path.of("..", "shared", "merchants", "descriptors.csv");
        assumeTrue(Files.exists(file), "the labelled descriptors are not beside the project: nothing is measured");
        var score = score(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        System.out.print(score.report("specification"));
        assertThat(score.precision()).as(score.report("precision")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as(score.report("recall")).isGreaterThanOrEqualTo(0.95);
        assertThat(score.leftAlone()).as(score.report("left alone")).isGreaterThanOrEqualTo(0.97);
        assertThat(score.category()).as(score.report("category")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void inventedDescriptorsOfOtherShopsAreRecognised() throws IOException {
        var score = score(new InputStreamReader(Objects.requireNonNull(
                MatchingQualityTest.class.getResourceAsStream("invented-descriptors.csv")), StandardCharsets.UTF_8));
        System.out.print(score.report("invented"));
        assertThat(score.precision()).as(score.report("precision")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as(score.report("recall")).isGreaterThanOrEqualTo(0.95);
        assertThat(score.leftAlone()).as(score.report("left alone")).isGreaterThanOrEqualTo(0.97);
        assertThat(score.category()).as(score.report("category")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void namesOfTheCatalogueAreFoundInGeneratedDescriptors() {
        var score = new MatchingScore(MATCHER);
        new InventedDescriptors(CATALOGUE, 20261124).brands(1500).forEach(score::add);
        System.out.print(score.report("generated brands"));
        assertThat(score.precision()).as(score.report("precision")).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).as(score.report("recall")).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void generatedIndependentsAndPersonsAreLeftWithoutABrand() {
        var score = new MatchingScore(MATCHER);
        new InventedDescriptors(CATALOGUE, 20261125).others(1500).forEach(score::add);
        System.out.print(score.report("generated others"));
        assertThat(score.leftAlone()).as(score.report("left alone")).isGreaterThanOrEqualTo(0.97);
        assertThat(score.category()).as(score.report("category")).isGreaterThanOrEqualTo(0.9);
    }

    private static MatchingScore score(Reader reader) throws IOException {
        var score = new MatchingScore(MATCHER);
        try (reader) {
            MatchingScore.read(reader).forEach(score::add);
        }
        return score;
    }
}
