// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import org.wellspent.core.text.Remark;

/// The text of a file.
///
/// @param text     all of it, without a byte order mark
/// @param encoding the IANA name of its character set
/// @param reason   what in the bytes decided the character set
record DecodedText(String text, String encoding, Remark reason) {}
