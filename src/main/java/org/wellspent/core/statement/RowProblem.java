// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.wellspent.core.text.Remark;

/// Why one row, or a whole file, was refused.
///
/// @param line   the line of the file on which the row begins, from 1; 0 for the file as a whole
/// @param text   the row as it stands in the file, cells joined by ` | `, at most 200 characters; empty for the file
/// @param remark what was seen and what to do
public record RowProblem(int line, String text, Remark remark) {}
