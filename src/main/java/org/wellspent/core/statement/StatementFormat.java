// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Remark;

/// How a file was understood: what the preview says in words.
///
/// @param layoutId    the id of the known layout (`be-kbc`), or `detected` where the general detector read it
/// @param bank        the bank's name where it is known, else null
/// @param country     the bank's ISO country where it is known, else null
/// @param encoding    the IANA name of the character set (`UTF-8`, `windows-1252`)
/// @param delimiter   the character between cells
/// @param dateOrder   the order of the parts of a date
/// @param decimalMark `,` or `.`
/// @param reasons     what in the file decided each of these, one remark each
public record StatementFormat(String layoutId, @Nullable String bank, @Nullable String country, String encoding,
        char delimiter, DateOrder dateOrder, char decimalMark, List<Remark> reasons) {

    /// Copies the reasons.
    public StatementFormat {
        reasons = List.copyOf(reasons);
    }
}
