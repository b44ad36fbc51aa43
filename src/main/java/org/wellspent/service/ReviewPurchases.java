// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.insight.Book;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Progress;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.Weights;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.Decisions;
import org.wellspent.core.word.HouseholdWord;
import org.wellspent.core.word.RecordedAct;
import org.wellspent.core.word.Texts;

/// Turns the ledger's facts and the household's word into the household's book. The book is drawn anew when one of them or a
/// preference changed, else kept; what did not change is not worked out again.
public final class ReviewPurchases {
    private final Household household;
    private final Recognition recognition;
    private final ValueModel model;
    private final Texts texts;
    private @Nullable Known known;
    private @Nullable Drawn drawn;

    /// Reviews the purchases of one household.
    public ReviewPurchases(Household household, Recognition recognition, ValueModel model) {
        this.household = household;
        this.recognition = recognition;
        this.model = model;
        this.texts = new Texts(recognition.shopText());
    }

    /// The household's book as of now.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public Book book(Progress progress) {
        return drawn(progress).book();
    }

    /// What the book would be if these acts were done now. Nothing is done.
    ///
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public Book bookAfter(List<? extends Act> acts, Progress progress) {
        var now = drawn(progress);
        var all = new ArrayList<>(household.acts().acts());
        long id = all.isEmpty() ? 0 : all.getLast().id();
        for (var act : acts) {
            all.add(new RecordedAct(++id, household.clock().instant(), act));
        }
        return draw(now.known(), HouseholdWord.of(all), now).book();
    }

    /// How the figures of a transaction arose: one tree per figure; empty where it is not valued. Of a split one, those of
    /// its first part.
    ///
    /// @throws Problem if no transaction that counts has the number
    public List<Trail> explain(long transactionId) {
        var now = drawn(Progress.NONE);
        var entry = now.book().find(transactionId)
                .orElseThrow(() -> new Problem(Remark.of("purchases.problem.unknown", transactionId)));
        return entry.valuation() == null ? List.of() : now.valuator().explain(entry.purchase());
    }

    /// The texts of the statements, taken apart.
    Texts texts() {
        return texts;
    }

    /// The household's word as it is laid over what was found.
    Decisions decisions(HouseholdWord word) {
        return new Decisions(word, texts, recognition.merchants(), household.clock().getZone());
    }

    private synchronized Drawn drawn(Progress progress) {
        var state = new State(household.ledger().revision(), household.acts().revision(),
                household.preferences().weights(), household.preferences().country(),
                household.preferences().currency().getCurrencyCode());
        var kept = drawn;
        if (kept == null || !kept.state().equals(state)) {
            kept = draw(known(state, progress), HouseholdWord.of(household.acts().acts()), kept);
            drawn = kept;
        }
        return kept;
    }

    /// The facts, recognised; kept until the ledger changes.
    private Known known(State state, Progress progress) {
        var kept = known;
        if (kept == null || kept.state().ledger() != state.ledger()
                || !kept.state().country().equals(state.country())) {
            kept = new Known(state, Facts.of(household.ledger(), recognition.matcher(), state.country(), progress));
        } else {
            kept = new Known(state, kept.facts());
        }
        known = kept;
        return kept;
    }

    private Drawn draw(Known facts, HouseholdWord word, @Nullable Drawn before) {
        var weights = word.weights().orElse(facts.state().weights());
        var alike = before != null && before.valuator().weights().equals(weights) ? before : null;
        var valuator = alike == null ? new Valuator(model, weights) : alike.valuator();
        var drawing = new BookDrawing(facts.facts(), word, decisions(word), recognition.matcher(), valuator);
        return new Drawn(facts, drawing.draw(household.preferences(), alike == null ? null : alike.book()), valuator);
    }

    private record State(long ledger, long acts, Weights weights, String country, String currency) {}

    private record Known(State state, Facts facts) {}

    private record Drawn(Known known, Book book, Valuator valuator) {
        State state() {
            return known.state();
        }
    }
}
