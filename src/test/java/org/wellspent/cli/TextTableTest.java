// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wellspent.cli.TextTable.Column;

class TextTableTest {

    @Test
    void alignsFiguresToTheRightAndEndsLinesWithoutBlanks() {
        var table = new TextTable(Column.left("Merchant"), Column.right("Cost, €"), Column.left("Created"));
        table.row("Boekhandel Lindenblad", "50.00", "31 of 50");
        table.row("Café Zon", "\u22124.50", "");

        assertThat(table.lines()).containsExactly(
                "Merchant               Cost, €  Created",
                "Boekhandel Lindenblad    50.00  31 of 50",
                "Café Zon                 \u22124.50");
    }

    @Test
    void aLineBreakInACellKeepsTheRowOnOneLine() {
        var table = new TextTable(Column.left("Text"));
        table.row("one\r\ntwo\tthree");

        assertThat(table.lines()).containsExactly("Text", "one two three");
    }
}
