// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;

/// Layouts as texts: one property a line, several values divided by `;`.
///
/// ```properties
/// bank=Example Savings
/// country=BE
/// header=Booked;Amount;Payee
/// booked=Booked
/// amount=Amount
/// name=Payee
/// ```
public final class LayoutText {
    private LayoutText() {}

    /// A layout from its text.
    ///
    /// @param id   its id, such as its file's name without the ending
    /// @param text the properties
    /// @throws Problem with one sentence, if the text is no layout
    public static Layout parse(String id, String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException _) {
            throw new Problem(Remark.of("statement.layout.text", id));
        }
        return parse(id, properties);
    }

    static Layout parse(String id, Properties text) {
        Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<String> names = values(text, key(role));
            if (!names.isEmpty()) {
                columns.put(role, names);
            }
        }
        List<String> header = values(text, "header");
        List<String> rows = values(text, "rows");
        if (header.isEmpty() && rows.isEmpty() && columns.isEmpty()) {
            throw new Problem(Remark.of("statement.layout.text", id));
        }
        return new Layout(id, text.getProperty("bank"), text.getProperty("country"), header, rows,
                values(text, "words"), columns,
                choice(id, text, "order", DateOrder.class), mark(text.getProperty("decimal")),
                choice(id, text, "sign-rule", SignRule.class), text.getProperty("default-currency"),
                values(text, "not-counted"));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> values(Properties text, String key) {
        var values = new ArrayList<String>();
        for (String value : text.getProperty(key, "").split(";", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    private static <E extends Enum<E>> @Nullable E choice(String id, Properties text, String key, Class<E> type) {
        String value = text.getProperty(key);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw new Problem(Remark.of("statement.layout.value", id, key, value));
        }
    }

    private static @Nullable Character mark(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip().charAt(0);
    }

    /// The text of a layout; [#parse(String, String)] reads it back.
    public static String write(Layout layout) {
        var text = new StringBuilder();
        line(text, "bank", layout.bank());
        line(text, "country", layout.country());
        line(text, "header", String.join(";", layout.header()));
        line(text, "rows", String.join(";", layout.rows()));
        line(text, "words", String.join(";", layout.words()));
        for (Role role : Role.values()) {
            line(text, key(role), String.join(";", layout.columns().getOrDefault(role, List.of())));
        }
        line(text, "order", layout.dateOrder() == null ? null : layout.dateOrder().name().toLowerCase(Locale.ROOT));
        line(text, "decimal", layout.decimalMark() == null ? null : layout.decimalMark().toString());
        line(text, "sign-rule",
                layout.sign() == null ? null : layout.sign().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line(text, "default-currency", layout.currency());
        line(text, "not-counted", String.join(";", layout.notCounted()));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(key).append('=').append(escaped(value)).append('\n');
        }
    }

    /// A value as a properties file writes it: a backslash, a line end or a leading blank must not be taken for something else.
    private static String escaped(String value) {
        String plain = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return plain.startsWith(" ") ? "\\" + plain : plain;
    }
}
