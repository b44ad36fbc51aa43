// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.money.Money;

/// Writes JSON (RFC 8259): objects, arrays of iterables and streams, text, numbers unrounded, booleans, null; money as
/// text with the currency's decimals, dates in ISO form. Half of a surrogate pair is escaped, so that the document is
/// always valid UTF-8.
final class JsonWriter {
    private final Appendable out;

    JsonWriter(Appendable out) {
        this.out = out;
    }

    /// Writes one value and a line end. Each element of an outermost array stands on a line of its own, so that a long
    /// answer can be read, and cut, by lines.
    void document(@Nullable Object value) throws IOException {
        switch (value) {
            case Iterable<?> array -> array(array.iterator(), ",\n");
            case Stream<?> array -> array(array.iterator(), ",\n");
            case null, default -> value(value);
        }
        out.append('\n');
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.append("null");
            case JsonObject object -> object(object);
            case String text -> text(text);
            case Double number -> number(number);
            case Integer number -> out.append(number.toString());
            case Long number -> out.append(number.toString());
            case Boolean truth -> out.append(truth.toString());
            case Money money -> text(money.toPlainString());
            case LocalDate date -> text(date.toString());
            case Iterable<?> array -> array(array.iterator(), ",");
            case Stream<?> array -> array(array.iterator(), ",");
            default -> throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private void object(JsonObject object) throws IOException {
        out.append('{');
        String before = "";
        for (Map.Entry<String, @Nullable Object> member : object.members().entrySet()) {
            out.append(before);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ",";
        }
        out.append('}');
    }

    private void array(Iterator<?> elements, String between) throws IOException {
        out.append('[');
        String before = "";
        while (elements.hasNext()) {
            out.append(before);
            value(elements.next());
            before = between;
        }
        out.append(']');
    }

    private void number(double number) throws IOException {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number for " + number);
        }
        out.append(number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number));
    }

    private void text(String text) throws IOException {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                out.append(text, plain, i).append(escaped(text.charAt(i)));
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static boolean needsEscape(String text, int at) {
        char letter = text.charAt(at);
        if (letter < ' ' || letter == '"' || letter == '\\') {
            return true;
        }
        if (!Character.isSurrogate(letter)) {
            return false;
        }
        return Character.isHighSurrogate(letter)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String escaped(char letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted((int) letter);
        };
    }
}
