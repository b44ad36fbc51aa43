// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.text.Remark;

/// Recognises merchants by the catalogue: first the anatomy of the text, then names among what is left, weighed by the
/// evidence beside them (ADR 0021). Holds no state between texts.
public final class DescriptorMatcher implements Matcher {
    private final Catalogue catalogue;
    private final Phrases phrases;

    /// A matcher for a catalogue.
    public DescriptorMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.phrases = new Phrases(catalogue.lexicon());
    }

    @Override
    public Match match(String descriptor, @Nullable String country, int sign) {
        var lexicon = catalogue.lexicon();
        var tokens = new TokensBuilder(descriptor).build(lexicon.vocabulary());
        var anatomy = new AnatomyBuilder(tokens, lexicon, phrases, country).build();
        var around = new SurroundingsBuilder(anatomy, lexicon).build();
        return new Reading(country, sign, anatomy, around).match();
    }

    /// One text on its way to a match.
    private final class Reading {
        private final @Nullable String country;
        private final int sign;
        private final Anatomy anatomy;
        private final Surroundings around;
        private final FlowRules flows;
        private final int from;
        private final int to;

        Reading(@Nullable String country, int sign, Anatomy anatomy, Surroundings around) {
            this.country = country;
            this.sign = sign;
            this.anatomy = anatomy;
            this.around = around;
            this.flows = new FlowRules(anatomy, sign);
            this.from = Math.max(0, anatomy.nameFrom);
            this.to = anatomy.nameFrom >= 0 ? anatomy.nameTo : anatomy.tokens.count;
        }

        Match match() {
            var told = flows.told();
            if (told != null && told.kind() == FlowKind.CASH) {
                return neutral(told, "match.cash");
            }
            var candidate = new NameSearch(catalogue, anatomy, new Weighing(anatomy, around, country)).likeliest(from,
                    to);
            boolean named = candidate != null && candidate.score() >= Weighing.ENOUGH;
            if (isPerson(told, named ? candidate : null)) {
                return neutral(new FlowRules.Told(FlowKind.PERSON, "transfer.person"), "match.person");
            }
            if (named && candidate != null && (told == null || isStronger(candidate, told))) {
                return named(candidate);
            }
            if (told != null) {
                return told(told, named ? candidate : null);
            }
            var service = anatomy.processor < 0 ? null : service();
            return service == null ? unnamed() : service;
        }

        /// Whether a name weighs more than the words that tell a flow.
        private boolean isStronger(Candidate candidate, FlowRules.Told told) {
            if (covers(candidate) || flows.isDebit()) {
                return true;
            }
            boolean oneWord = anatomy.wordLength == 1 && told.kind() != FlowKind.TAX && told.kind() != FlowKind.INCOME;
            boolean before = candidate.to() <= anatomy.wordAt;
            boolean same = candidate.from() == anatomy.wordAt && candidate.score() > Weighing.CLEARLY;
            return oneWord && (before || same) && !flows.isTransfer() && !candidate.fuzzy();
        }

        /// What the words tell; a body of the catalogue is named on a tax.
        private Match told(FlowRules.Told told, @Nullable Candidate named) {
            if (named != null && told.kind() == FlowKind.TAX) {
                var merchant = named.layer().merchant(named.merchant());
                if (merchant.type() == MerchantType.PUBLIC) {
                    return named(merchant, told.categoryId(), named.fuzzy() ? Confidence.FUZZY : Confidence.EXACT,
                            Remark.of("match.name", merchant.name(), anatomy.tokens.raw(named.from(), named.to())));
                }
            }
            return neutral(told, "match.words");
        }

        private boolean isCard() {
            return anatomy.leads.contains(Flow.CARD_PURCHASE) || anatomy.processor >= 0;
        }

        private boolean isPerson(FlowRules.@Nullable Told told, @Nullable Candidate named) {
            if (told != null && told.kind() != FlowKind.RENT) {
                return false;
            }
            if (anatomy.leads.contains(Flow.PERSON)) {
                return true;
            }
            var persons = new Persons(anatomy, around);
            if (flows.isTransfer()) {
                int signs = persons.signs(from, to);
                boolean whole = named != null && named.to() - named.from() > 1 && !named.fuzzy()
                        && around.unexplained(named.to(), to) == 0;
                return (signs > 1 && !whole) || (signs > 0 && named == null && told == null);
            }
            boolean brand = named != null && named.to() - named.from() > 1;
            return told == null && !brand && !isCard() && !flows.isDebit() && persons.begins(from, to);
        }

        private boolean covers(Candidate candidate) {
            return candidate.to() - candidate.from() > anatomy.wordLength && candidate.from() <= anatomy.wordAt
                    && candidate.to() > anatomy.wordAt;
        }

        private Match neutral(FlowRules.Told told, String reason) {
            return new Match(told.kind(), null, told.categoryId(), null, Set.of(), Set.of(), Evidence.NONE,
                    Confidence.NONE,
                    false, new ShownName(anatomy).get(), Remark.of(reason));
        }

        private Match named(Candidate candidate) {
            var merchant = candidate.layer().merchant(candidate.merchant());
            var category = category(candidate);
            var written = anatomy.tokens.raw(candidate.from(), candidate.to());
            return named(merchant, category, candidate.fuzzy() ? Confidence.FUZZY : Confidence.EXACT,
                    Remark.of(candidate.fuzzy() ? "match.near" : "match.name", merchant.name(), written));
        }

        private Match named(Merchant merchant, @Nullable String category, Confidence confidence, Remark reason) {
            var kind = FlowRules.implied(category, sign);
            return new Match(kind, merchant, category, merchant.type(), merchant.labels(), merchant.traits(),
                    merchant.evidence(), confidence, isIntermediated(), merchant.name(), reason);
        }

        private boolean isIntermediated() {
            return anatomy.processor >= 0 && !catalogue.lexicon().processor(anatomy.processor).isPlatform();
        }

        private @Nullable String category(Candidate candidate) {
            var told = around.tradeCategory();
            return told != null && candidate.layer().hasCategory(candidate.merchant(), told)
                    ? told
                    : candidate.layer().mainCategory(candidate.merchant());
        }

        private @Nullable Match service() {
            var service = catalogue.lexicon().processor(anatomy.processor);
            boolean hidden = around.trade == null && around.unexplained(0, anatomy.tokens.count) == 0;
            if (!service.isPlatform() && !hidden) {
                return null;
            }
            var merchants = catalogue.named(service.name());
            return merchants.isEmpty()
                    ? null
                    : named(merchants.getFirst(), merchants.getFirst().categoryId(), Confidence.EXACT,
                            Remark.of("match.service", merchants.getFirst().name()));
        }

        private Match unnamed() {
            var trade = around.trade;
            var kind = sign > 0 ? FlowKind.REFUND : FlowKind.PURCHASE;
            var shown = new ShownName(anatomy).get();
            if (trade == null || trade.categoryId() == null) {
                return new Match(kind, null, null, null, Set.of(), Set.of(), Evidence.NONE, Confidence.NONE,
                        isIntermediated(), shown, Remark.of("match.none"));
            }
            var word = anatomy.tokens.raw(around.tradeFrom, around.tradeTo);
            return new Match(FlowRules.implied(trade.categoryId(), sign), null, trade.categoryId(), type(trade.hint()),
                    Set.of(), traits(trade.hint()), Evidence.NONE, Confidence.TRADE_WORD, isIntermediated(), shown,
                    Remark.of("match.trade", word, Remark.of("category." + trade.categoryId())));
        }

        private static @Nullable MerchantType type(String hint) {
            return switch (hint) {
                case "independent", "producer", "cooperative", "social", "public" -> MerchantType.ofId(hint);
                default -> null;
            };
        }

        private static Set<String> traits(String hint) {
            return switch (hint) {
                case "second-hand", "second_hand" -> Set.of("second_hand");
                case "repair" -> Set.of("repair");
                default -> Set.of();
            };
        }
    }
}
