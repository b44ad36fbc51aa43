// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.List;
import org.wellspent.service.ImportRequest;

/// What is shown of the chosen file.
sealed interface FilePage {

    /// No file is chosen.
    record None() implements FilePage {}

    /// The file is being read.
    ///
    /// @param name its name
    record Reading(String name) implements FilePage {}

    /// The file cannot be imported as it is.
    ///
    /// @param title    "export(3).csv was not imported"
    /// @param sentence what was seen and what to do
    record Refused(String title, String sentence) implements FilePage {}

    /// Something only the household can tell.
    ///
    /// @param title    the file's name
    /// @param sentence what is open
    /// @param answers  what can be answered
    record Question(String title, String sentence, List<Answer> answers) implements FilePage {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// An answer.
    ///
    /// @param words how it is written
    /// @param then  what is asked once it is given
    record Answer(String words, ImportRequest then) {}

    /// What the file would become.
    ///
    /// @param title    the file's name
    /// @param format   how it was understood, in one line
    /// @param reasons  why it was understood so
    /// @param notices  what else is worth saying
    /// @param account  the account of its lines
    /// @param accounts the accounts it could be given to; none where the file itself says it
    /// @param rows     its lines, in the file's order
    /// @param newCount how many are new
    /// @param known    how many are known
    /// @param refused  how many stay out
    /// @param amount   "Amount, €"
    /// @param sum      the sum of the new lines; empty where there are several currencies
    /// @param footer   what importing does, in a sentence
    /// @param act      the words of the button: "Import 42 lines"
    record Preview(String title, String format, List<String> reasons, List<String> notices, String account,
            List<String> accounts, List<ImportRow> rows, int newCount, int known, int refused, String amount,
            String sum, String footer, String act) implements FilePage {
        public Preview {
            reasons = List.copyOf(reasons);
            notices = List.copyOf(notices);
            accounts = List.copyOf(accounts);
            rows = List.copyOf(rows);
        }
    }

    /// The file was taken in.
    ///
    /// @param title    "42 lines imported."
    /// @param sentence from which file
    record Taken(String title, String sentence) implements FilePage {}
}
