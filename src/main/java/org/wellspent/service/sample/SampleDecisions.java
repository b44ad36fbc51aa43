// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.util.List;
import java.util.Locale;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.word.Act;
import org.wellspent.core.word.RuleText;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;

/// What the family said of the shops, doctors and schools it knows. Some names it left open, for the inbox to show.
final class SampleDecisions {
    private SampleDecisions() {}

    static List<Act.Decide> shipped() {
        return SampleStatements.rows("decisions.csv").stream().map(SampleDecisions::decision).toList();
    }

    private static Act.Decide decision(DataFile.Row row) {
        String text = row.text("text");
        var told = Told.builder().merchantNamed(row.text("merchant")).category(row.text("category"));
        if (!row.text("type").isEmpty()) {
            told.type(MerchantType.ofId(row.text("type")));
        }
        return new Act.Decide(new RuleText(text, text.toLowerCase(Locale.ROOT), false), Scope.ALL, told.build(), null);
    }
}
