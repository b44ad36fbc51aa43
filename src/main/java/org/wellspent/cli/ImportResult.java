// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Account;
import org.wellspent.core.ledger.ImportBatch;
import org.wellspent.core.report.Figures;
import org.wellspent.core.statement.RowProblem;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;
import org.wellspent.service.FilePreview;

/// What came of one file of an `import`.
sealed interface ImportResult {

    /// As the JSON document shows it.
    JsonObject json(Messages messages);

    /// As people read it.
    List<String> lines(Messages messages);

    /// Whether rows, or the file, were refused.
    boolean hasFindings();

    /// Whether it could not be done for a reason that is not the file's.
    boolean isFailed();

    /// A file that was read.
    ///
    /// @param preview what it would do
    /// @param batch   what was done; null where nothing was written
    /// @param dryRun  whether nothing was to be written
    record Read(FilePreview.Ready preview, @Nullable ImportBatch batch, boolean dryRun) implements ImportResult {

        @Override
        public JsonObject json(Messages messages) {
            var format = preview.statement().format();
            var currency = preview.currency();
            return new JsonObject().with("file", preview.path().toString()).with("status", "imported")
                    .with("layout", format.layoutId()).with("account", accounts())
                    .with("currency", currency == null ? null : currency.getCurrencyCode())
                    .with("encoding", format.encoding()).with("delimiter", String.valueOf(format.delimiter()))
                    .with("read", preview.read()).with("refused", preview.refused())
                    .with("notCounted", preview.notCounted()).with("new", fresh()).with("known", known())
                    .with("first", preview.first()).with("last", preview.last()).with("sum", preview.sum())
                    .with("problems", preview.statement().refused().stream().map(row -> problem(row, messages)))
                    .with("notices", preview.notices().stream().map(notice -> notice(notice, messages)))
                    .with("importId", batch == null ? null : batch.id());
        }

        @Override
        public List<String> lines(Messages messages) {
            var lines = new ArrayList<String>();
            lines.add(messages.get("cli.import.file", preview.path().toString(), messages.get(dryRun
                    ? "cli.import.would"
                    : fresh() == 0 ? "cli.import.nothing" : "cli.import.did", fresh(), known(), preview.refused())));
            var sum = preview.sum();
            var first = preview.first();
            var last = preview.last();
            if (sum != null && first != null && last != null) {
                lines.add("  " + messages.get("cli.import.period", String.valueOf(accounts()), first, last,
                        new Figures(messages).money(sum)));
            }
            preview.statement().refused()
                    .forEach(row -> lines.add("  " + messages.get("cli.import.problem", messages.get(row.remark()))));
            preview.notices()
                    .forEach(notice -> lines.add("  " + messages.get("cli.import.notice", messages.get(notice))));
            return lines;
        }

        @Override
        public boolean hasFindings() {
            return preview.refused() > 0;
        }

        @Override
        public boolean isFailed() {
            return false;
        }

        private int fresh() {
            return batch == null ? preview.fresh() : batch.fresh();
        }

        private int known() {
            return batch == null ? preview.known() : batch.known();
        }

        private @Nullable String accounts() {
            return preview.accounts().isEmpty()
                    ? null
                    : preview.accounts().stream().map(planned -> planned.account()).map(Account::name)
                            .collect(Collectors.joining(", "));
        }

        private static JsonObject problem(RowProblem row, Messages messages) {
            return new JsonObject().with("line", row.line()).with("code", row.remark().code()).with("message",
                    messages.get(row.remark()));
        }

        private static JsonObject notice(Remark notice, Messages messages) {
            return new JsonObject().with("code", notice.code()).with("message", messages.get(notice));
        }
    }

    /// A file of which nothing was taken.
    ///
    /// @param path     the file
    /// @param reason   why, in a sentence
    /// @param isFailed whether the reason lies in the data folder, not in the file
    record Refused(Path path, Remark reason, boolean isFailed) implements ImportResult {

        @Override
        public JsonObject json(Messages messages) {
            return new JsonObject().with("file", path.toString()).with("status", "refused").with("layout", null)
                    .with("account", null).with("currency", null).with("encoding", null).with("delimiter", null)
                    .with("read", 0).with("refused", 0).with("notCounted", 0).with("new", 0).with("known", 0)
                    .with("first", null).with("last", null).with("sum", null)
                    .with("problems",
                            List.of(new JsonObject().with("line", 0).with("code", reason.code()).with("message",
                                    messages.get(reason))))
                    .with("notices", List.of()).with("importId", null);
        }

        @Override
        public List<String> lines(Messages messages) {
            return List.of(messages.get("cli.import.file", path.toString(), messages.get(reason)));
        }

        @Override
        public boolean hasFindings() {
            return true;
        }
    }
}
