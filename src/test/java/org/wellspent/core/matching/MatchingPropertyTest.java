// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Folding;

class MatchingPropertyTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Matcher MATCHER = new DescriptorMatcher(CATALOGUE);

    @Property(tries = 500)
    void foldingAFoldedTextChangesNothing(@ForAll String text) {
        var once = Folding.words(text);
        assertThat(Folding.words(once)).isEqualTo(once);
    }

    @Property(tries = 500)
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThatCode(() -> MATCHER.match(text, "BE", 0)).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void caseDoesNotMatter(@ForAll("texts") String text) {
        assertThat(MATCHER.match(text.toLowerCase(Locale.ROOT), "BE", -1))
                .usingRecursiveComparison().ignoringFields("shownName", "reason")
                .isEqualTo(MATCHER.match(text.toUpperCase(Locale.ROOT), "BE", -1));
    }

    @Property(tries = 300)
    void accentsDoNotMatter(@ForAll("texts") String text) {
        var accented = text.replace('E', 'É').replace('A', 'À').replace('I', 'Ï');
        assertThat(MATCHER.match(accented, "BE", -1)).usingRecursiveComparison().ignoringFields("shownName", "reason")
                .isEqualTo(MATCHER.match(text, "BE", -1));
    }

    @Property(tries = 300)
    void blanksAroundDoNotMatter(@ForAll("texts") String text) {
        assertThat(MATCHER.match("  " + text.replace(" ", "   ") + " ", "BE", -1).merchant())
                .isEqualTo(MATCHER.match(text, "BE", -1).merchant());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(new InventedDescriptors(CATALOGUE, 7).brands(400)).map(MatchingScore.Labelled::text)
                .filter(text -> text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().allMatch(c -> c < 128));
    }
}
