// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.report.Created;
import org.wellspent.core.report.CreatedText;
import org.wellspent.core.valuation.Benefit;
import org.wellspent.core.valuation.Grade;
import org.wellspent.core.valuation.Range;
import org.wellspent.ui.kit.Bubble;

/// The value receipt of one transaction, every word and figure of it ready.
///
/// @param id       the ledger's number of the transaction
/// @param merchant whom it was paid to
/// @param details  "Independent · Books · 24 October 2026"
/// @param cost     what it cost, `50.00`
/// @param unit     the unit of the cost
/// @param created  what the bar shows
/// @param text     the words beside "what it created"
/// @param perEuro  `0.62 per euro`; empty where it is not known
/// @param between  "somewhere between 0.54 and 0.70"; empty where it is not known
/// @param note     why there is no value; empty where there is one
/// @param paid     the facts of the cost column
/// @param made     the facts of the value column
/// @param statement what the statement says, as it stands there
/// @param scores   the three bubbles; none where they are not known
/// @param benefit  who benefits; null where it is not known
/// @param grade    how sure all this is; null where nothing is valued
/// @param sure     the words of the grade
/// @param context  what a trail belongs to: "Boekhandel Lindenblad · 24 October 2026 · grade C"
record ReceiptPage(long id, String merchant, String details, String cost, String unit, Created created,
        CreatedText text, String perEuro, String between, String note, List<Fact> paid, List<Fact> made,
        String statement, List<Score> scores, @Nullable Benefit benefit, @Nullable Grade grade, String sure,
        String context) {

    /// Copies the lists.
    ReceiptPage {
        paid = List.copyOf(paid);
        made = List.copyOf(made);
        scores = List.copyOf(scores);
    }

    /// A line of a column.
    ///
    /// @param label  what it is
    /// @param figure its figure or words
    /// @param beside its range or a remark, small; may be empty
    /// @param range  what a range bar shows; null for none
    /// @param symbol the trail that explains it (`local`); empty where it is no figure
    record Fact(String label, String figure, String beside, @Nullable Range range, String symbol) {}

    /// A bubble's score.
    ///
    /// @param bubble which
    /// @param score  0 to 100
    /// @param figure the score as it is written, `63`
    record Score(Bubble bubble, Range score, String figure) {}
}
