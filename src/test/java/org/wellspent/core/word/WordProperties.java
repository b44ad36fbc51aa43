// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.ledger.Transaction;
import org.wellspent.core.money.Money;

/// What holds for whatever a household says.
class WordProperties {
    private static final Instant AT = Instant.parse("2026-10-24T09:30:00Z");
    private static final List<String> SHOPS = List.of("bakker", "bakker jan", "bakker jan gent zuid", "colruyt",
            "colruyt halle", "markt");
    private static final List<String> CATEGORIES = List.of("food.bakery", "food.grocery", "eat.cafe", "home.diy");

    @Property(tries = 300)
    void undoRestoresExactly(@ForAll("acts") List<Act> before, @ForAll("acts") List<Act> taken) {
        var log = new InMemoryActLog();
        before.forEach(act -> log.append(act, AT));
        var then = readings(log);
        taken.forEach(act -> log.append(act, AT));
        var now = readings(log);
        taken.forEach(_ -> log.undoLast(AT));
        assertThat(readings(log)).isEqualTo(then);
        taken.forEach(_ -> log.redoLast());
        assertThat(readings(log)).isEqualTo(now);
    }

    @Property(tries = 300)
    void theOrderOfDecisionsDoesNotMatterWhereOneIsMoreSpecific(@ForAll("decisions") List<Act.Decide> decisions,
            @ForAll Random random) {
        var distinct = decisions.stream().filter(decision -> decisions.stream()
                .filter(other -> doesTimeDecide(other, decision)).count() == 1).toList();
        var shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        assertThat(whatIsFound(shuffled)).isEqualTo(whatIsFound(distinct));
    }

    @Property(tries = 300)
    void noDecisionEverOverwritesAChoiceByHand(@ForAll("decisions") List<Act.Decide> before,
            @ForAll("decisions") List<Act.Decide> after, @ForAll("category") String category) {
        var acts = new ArrayList<Act>(before);
        acts.add(Act.CorrectPurchases.one(1, Told.builder().category(category).build()));
        acts.addAll(after);
        var word = HouseholdWord.of(recorded(acts));
        var decisions = Household.decisions(word);
        for (var shop : SHOPS) {
            var decided = decisions.decide(Household.paid(1, shop, "-60"), Household.unrecognised(shop), null);
            assertThat(decided.getFirst().match().categoryId()).isEqualTo(category);
        }
    }

    @Property(tries = 300)
    void theSameActsAlwaysComeToTheSameWord(@ForAll("acts") List<Act> acts) {
        assertThat(readings(HouseholdWord.of(recorded(acts)))).isEqualTo(readings(HouseholdWord.of(recorded(acts))));
    }

    /// Decisions between which the time decides: equally specific ones, and those that tell of the same own merchant.
    private static boolean doesTimeDecide(Act.Decide one, Act.Decide other) {
        boolean equallySpecific = Scope.BY_NARROWNESS.compare(one.scope(), other.scope()) == 0
                && one.text().demand() == other.text().demand();
        var merchant = one.told().merchant();
        return equallySpecific || (merchant != null && merchant.equals(other.told().merchant()));
    }

    private static List<Decided> whatIsFound(List<? extends Act> acts) {
        return purchases().flatMap(paid -> Household.decisions(HouseholdWord.of(recorded(acts)))
                .decide(paid, Household.unrecognised(paid.descriptor()), null).stream()).map(WordProperties::undated)
                .toList();
    }

    /// The day of a decision is part of its reason, and shuffling changes it.
    private static Decided undated(Decided decided) {
        var match = decided.match();
        return new Decided(decided.transaction(), decided.part(),
                new org.wellspent.core.matching.Match(match.kind(), match.merchant(), match.categoryId(), match.type(),
                        match.labels(), match.traits(), match.evidence(), match.confidence(), match.intermediary(),
                        match.shownName(), org.wellspent.core.text.Remark.of("any")),
                decided.circumstances(), decided.isKindSaid());
    }

    private static List<Decided> readings(ActLog log) {
        return readings(HouseholdWord.of(log.acts()));
    }

    private static List<Decided> readings(HouseholdWord word) {
        var decisions = Household.decisions(word);
        return purchases()
                .flatMap(paid -> decisions.decide(paid, Household.unrecognised(paid.descriptor()), "BE").stream())
                .toList();
    }

    private static Stream<Transaction> purchases() {
        return IntStream.range(0, SHOPS.size() * 3).mapToObj(i -> Household.paid(i + 1L, SHOPS.get(i / 3),
                List.of("-10", "-60", "25").get(i % 3)));
    }

    private static List<RecordedAct> recorded(List<? extends Act> acts) {
        return IntStream.range(0, acts.size()).mapToObj(i -> new RecordedAct(i + 1L, AT, acts.get(i))).toList();
    }

    @Provide
    Arbitrary<String> category() {
        return Arbitraries.of(CATEGORIES);
    }

    @Provide
    Arbitrary<List<Act.Decide>> decisions() {
        return decision().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.oneOf(decision().map(Act.class::cast), other()).list().ofMaxSize(8);
    }

    private Arbitrary<Act.Decide> decision() {
        return Combinators.combine(Arbitraries.of(SHOPS), scope(), told())
                .as((shop, scope, told) -> new Act.Decide(Household.TEXTS.rule(shop), scope, told, null));
    }

    private Arbitrary<Act> other() {
        var id = Arbitraries.longs().between(1, 18);
        return Arbitraries.oneOf(Combinators.combine(id, told()).as(Act.CorrectPurchases::one),
                told().map(told -> new Act.CorrectMerchant("own:bakker-jan", told.but().merchant(null).worth(3).build(),
                        false)),
                id.map(Act.RemoveRule::new), id.map(any -> new Act.Note(any, "note")),
                id.map(any -> new Act.Split(any, List.of(new Part(Money.of("-4", "EUR"), Told.NOTHING),
                        new Part(Money.of("-6", "EUR"), Told.builder().category("home.diy").build())))),
                Arbitraries.just(new Act.RenameMerchant("own:bakker-jan", "Jan")),
                Arbitraries.just(new Act.MergeMerchants("own:bakker-jan", "nsi:colruyt")));
    }

    private Arbitrary<Scope> scope() {
        return Arbitraries.of(Scope.ALL, Scope.ALL, Scope.above(Money.of("50", "EUR")),
                Scope.above(Money.of("20", "EUR")), Scope.account(1), Scope.account(2),
                new Scope(null, Money.of("50", "EUR"), 1L));
    }

    private Arbitrary<Told> told() {
        return Combinators
                .combine(Arbitraries.of("", "Bakker Jan", "Markt"), Arbitraries.of(CATEGORIES).injectNull(0.3),
                        Arbitraries.of(MerchantType.class).injectNull(0.5))
                .as((name, category, type) -> {
                    var told = Told.builder().category(category).worth(2);
                    if (!name.isEmpty()) {
                        told.merchantNamed(name);
                    }
                    if (type != null) {
                        told.type(type);
                    }
                    return told.build();
                });
    }
}
