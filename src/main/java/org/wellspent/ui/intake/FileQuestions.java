// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.statement.DateOrder;
import org.wellspent.core.statement.ReadOptions;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.service.FilePreview;
import org.wellspent.service.ImportRequest;
import org.wellspent.ui.intake.FilePage.Answer;

/// Turns what a reading left open into a question with two answers: nothing that changes a figure is guessed.
final class FileQuestions {
    private final Messages messages;

    FileQuestions(Messages messages) {
        this.messages = messages;
    }

    /// The question of a file that was refused; empty where no answer would help.
    Optional<FilePage.Question> of(String name, FilePreview.Refused refused, ImportRequest asked) {
        var reason = refused.reason();
        if (!refused.accounts().isEmpty()) {
            return Optional.of(new FilePage.Question(name, messages.get("intake.question.account"),
                    refused.accounts().stream().map(account -> new Answer(account.name(),
                            new ImportRequest(account.name(), asked.options()))).toList()));
        }
        return switch (reason.code()) {
            case "statement.refused.dateorder" -> Optional.of(dateOrder(name, reason, asked));
            case "statement.refused.dates" -> question(name, "intake.question.dates", reason,
                    new Answer(messages.get("intake.answer.dmy"), withOrder(asked, DateOrder.DMY)),
                    new Answer(messages.get("intake.answer.mdy"), withOrder(asked, DateOrder.MDY)));
            case "statement.refused.decimal" -> question(name, "intake.question.decimal", reason, comma(asked),
                    point(asked));
            case "statement.refused.decimal.both" -> question(name, "intake.question.decimal.both", reason,
                    comma(asked), point(asked));
            default -> Optional.empty();
        };
    }

    private FilePage.Question dateOrder(String name, Remark reason, ImportRequest asked) {
        var arguments = reason.arguments();
        return new FilePage.Question(name, messages.get("intake.question.dateorder", arguments.toArray()),
                List.of(new Answer(messages.get("intake.answer.date", arguments.get(1)),
                        withOrder(asked, DateOrder.DMY)),
                        new Answer(messages.get("intake.answer.date", arguments.get(2)),
                                withOrder(asked, DateOrder.MDY))));
    }

    private Optional<FilePage.Question> question(String name, String key, Remark reason, Answer... answers) {
        return Optional.of(new FilePage.Question(name, messages.get(key, new ArrayList<>(reason.arguments()).toArray()),
                List.of(answers)));
    }

    private Answer comma(ImportRequest asked) {
        return new Answer(messages.get("intake.answer.comma"), withMark(asked, ','));
    }

    private Answer point(ImportRequest asked) {
        return new Answer(messages.get("intake.answer.point"), withMark(asked, '.'));
    }

    private static ImportRequest withOrder(ImportRequest asked, DateOrder order) {
        return with(asked, order, asked.options().decimalMark());
    }

    private static ImportRequest withMark(ImportRequest asked, char mark) {
        return with(asked, asked.options().dateOrder(), mark);
    }

    private static ImportRequest with(ImportRequest asked, @Nullable DateOrder order, @Nullable Character mark) {
        var options = asked.options();
        return new ImportRequest(asked.accountName(), new ReadOptions(options.layoutId(), order, mark,
                options.currency(), options.defaultCurrency(), options.today()));
    }
}
