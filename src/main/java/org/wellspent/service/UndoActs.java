// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service;

import java.util.Optional;
import org.wellspent.core.text.Remark;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.MerchantChoice;
import org.wellspent.core.word.RecordedAct;
import org.wellspent.core.word.Told;

/// Takes back the household's last act, and brings it again.
public final class UndoActs {
    private final Household household;

    /// Undoes the acts of a household.
    public UndoActs(Household household) {
        this.household = household;
    }

    /// Takes the last act back.
    ///
    /// @return what it was, or empty where there is none
    public Optional<RecordedAct> undo() {
        return household.acts().undoLast(household.clock().instant());
    }

    /// Takes the last act back if it is still this one: what else was done meanwhile stays.
    ///
    /// @return what it was, or empty where something was done after it
    public Optional<RecordedAct> undo(RecordedAct act) {
        var acts = household.acts().acts();
        return !acts.isEmpty() && acts.getLast().id() == act.id() ? undo() : Optional.empty();
    }

    /// Brings the act again that was taken back last, as long as nothing was done since.
    ///
    /// @return what it was, or empty where there is none
    public Optional<RecordedAct> redo() {
        return household.acts().redoLast();
    }

    /// What an act is, in words: "the decision about “ATELIER VDB”".
    public static Remark described(Act act) {
        return switch (act) {
            case Act.Decide(var text, _, var told, _) -> Remark.of("act.decide", name(told, text.shown()));
            case Act.RemoveRule _ -> Remark.of("act.remove-rule");
            case Act.CorrectPurchases(var ids, _, _) -> Remark.of("act.correct-purchases", ids.size());
            case Act.CorrectMerchant _ -> Remark.of("act.correct-merchant");
            case Act.Split _ -> Remark.of("act.split");
            case Act.Note _ -> Remark.of("act.note");
            case Act.Tag(var ids, _, _) -> Remark.of("act.tag", ids.size());
            case Act.SetWeights _ -> Remark.of("act.set-weights");
            case Act.MergeMerchants _ -> Remark.of("act.merge-merchants");
            case Act.RenameMerchant(_, var name) -> Remark.of("act.rename-merchant", name);
            case Act.EnterCash(_, var amount, _, _) -> Remark.of("act.enter-cash", amount.abs());
            case Act.RemoveCash _ -> Remark.of("act.remove-cash");
            case Act.ChangeAccount _ -> Remark.of("act.change-account");
            case Act.RemoveAccount _ -> Remark.of("act.remove-account");
        };
    }

    private static String name(Told told, String text) {
        return told.merchant() instanceof MerchantChoice.Named(String name) ? name : text;
    }
}
