// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.text;

import java.util.List;

/// Something worth saying, not yet in any language: a message key and the figures that fill it.
///
/// @param code      a key of `messages.properties`, such as `statement.problem.date`
/// @param arguments what fills the `{0}`, `{1}` of the message, in order: text, numbers, dates, [org.wellspent.core.money.Money]
public record Remark(String code, List<Object> arguments) {

    /// Copies the arguments.
    public Remark {
        arguments = List.copyOf(arguments);
    }

    /// A remark with its arguments written out.
    public static Remark of(String code, Object... arguments) {
        return new Remark(code, List.of(arguments));
    }
}
