// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Locality;
import org.wellspent.core.valuation.Weights;

/// Acts of every kind, each with all that it can hold and with as little as it can.
public final class SampleActs {
    private SampleActs() {}

    public static List<Act> all() {
        var text = new RuleText("BC 4521 ATELIER VDB", "atelier vdb", true);
        var everything = Told.builder().kind(FlowKind.PURCHASE).merchantNamed("Atelier “Vandenbossche” = 1\nzoon \\ co")
                .category("service.repair").type(MerchantType.INDEPENDENT).labels(Set.of("repair_cafe", "eu_organic"))
                .locality(Locality.NEAR).price(new Price.Level(1.15)).quantity(new Quantity(2.5, "tshirt")).worth(5)
                .build();
        var notSure = Told.builder().merchant(new MerchantChoice.Listed("nsi:colruyt")).type(Answer.notSure())
                .labels(Set.of()).price(new Price.PerPiece(3.2, "loaf")).build();
        var kindOnly = Told.builder().kind(FlowKind.OTHER).build();
        var worthOnly = Told.builder().worth(1).build();
        var few = Told.builder().category("food.bakery").build();
        return List.of(new Act.Decide(text, Scope.ALL, everything, null),
                new Act.Decide(text, new Scope(12L, Money.of("50.00", "EUR"), 3L), notSure, 1L),
                new Act.RemoveRule(2), new Act.CorrectPurchases(ids(1, 2), everything, false),
                new Act.CorrectPurchases(ids(7), Told.NOTHING, true),
                new Act.CorrectPurchases(ids(-4), kindOnly, false), Act.CorrectPurchases.one(9, worthOnly),
                new Act.CorrectMerchant("nsi:colruyt", few, false),
                new Act.CorrectMerchant("nsi:colruyt", Told.NOTHING, true),
                new Act.Split(9, List.of(new Part(Money.of("-30.00", "EUR"), few),
                        new Part(Money.of("-12.35", "EUR"), Told.NOTHING))),
                new Act.Split(9, List.of()), new Act.Note(9, "for the\nneighbours"), new Act.Note(9, ""),
                new Act.Tag(ids(9, 10), tags("holiday", "été 2026"), tags("work")),
                new Act.SetWeights(Weights.of(0.5, 0.3, 0.2)),
                new Act.MergeMerchants("own:atelier", "own:atelier-vandenbossche"),
                new Act.RenameMerchant("own:atelier", "Het Atelier"),
                new Act.EnterCash(LocalDate.parse("2026-10-24"), Money.of("-500", "JPY"), "Market", few),
                new Act.EnterCash(LocalDate.parse("2026-10-24"), Money.of("-5.00", "EUR"), "", Told.NOTHING),
                new Act.RemoveCash(-18), new Act.ChangeAccount(1, "Joint", "Ada"),
                new Act.ChangeAccount(1, null, ""), new Act.RemoveAccount(2));
    }

    private static SortedSet<Long> ids(long... ids) {
        var set = new TreeSet<Long>();
        for (long id : ids) {
            set.add(id);
        }
        return set;
    }

    private static SortedSet<String> tags(String... tags) {
        return new TreeSet<>(List.of(tags));
    }
}
