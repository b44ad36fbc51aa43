// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.List;

/// Joins the cells that name the other side: names first, then texts, without repeating a part.
final class DescriptorText {
    private final int[] parts;
    private final int payer;
    private final int payee;
    private final int type;

    DescriptorText(Columns columns) {
        List<Integer> names = columns.all(Role.NAME);
        List<Integer> texts = columns.all(Role.TEXT);
        this.parts = new int[names.size() + texts.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = i < names.size() ? names.get(i) : texts.get(i - names.size());
        }
        this.payer = columns.first(Role.PAYER);
        this.payee = columns.first(Role.PAYEE);
        this.type = columns.first(Role.TYPE);
    }

    String of(RawRow row, boolean outgoing) {
        String joined = clean(row.cell(outgoing ? payee : payer));
        for (int part : parts) {
            joined = join(joined, clean(row.cell(part)));
        }
        if (joined.isEmpty()) {
            joined = clean(row.cell(outgoing ? payer : payee));
        }
        return joined.isEmpty() ? clean(row.cell(type)) : joined;
    }

    /// Two texts with one blank between them; the one alone that begins with the other or holds it.
    static String join(String text, String more) {
        if (more.isEmpty() || holds(text, more)) {
            return text;
        }
        return text.isEmpty() || more.regionMatches(true, 0, text, 0, text.length()) ? more : text + ' ' + more;
    }

    private static boolean holds(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /// The cell on one line: runs of blanks, line ends and control signs become one blank.
    static String clean(String cell) {
        String bare = ColumnProfile.isNil(cell) ? "" : Cells.bare(cell);
        boolean plain = true;
        for (int i = 0; i < bare.length() && plain; i++) {
            char c = bare.charAt(i);
            plain = (c > ' ' && c < 0x7F) || (c >= 0xA1 && c < 0x2000) || (c == ' ' && bare.charAt(i - 1) != ' ');
        }
        if (plain) {
            return bare;
        }
        var cleaned = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean blank = Cells.isSpace(c) || Character.isISOControl(c);
            if (!blank) {
                cleaned.append(c);
            } else if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
                cleaned.append(' ');
            }
        }
        return cleaned.toString().strip();
    }
}
