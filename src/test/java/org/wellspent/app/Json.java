// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads JSON documents strictly, as a script would: objects as maps, arrays as lists, numbers as decimals.
final class Json {
    private static final String NULL = ": null";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// The value of a whole document.
    static Object read(String document) {
        var json = new Json(document);
        Object value = json.value();
        json.blanks();
        if (json.at != document.length() || value == null) {
            throw json.wrong("the end of the document");
        }
        return value;
    }

    /// A member of an object, which must be there; null where it is `null`.
    static @Nullable Object member(Object object, String name) {
        var members = (Map<?, ?>) object;
        if (!members.containsKey(name)) {
            throw new IllegalArgumentException("no member " + name + " among " + members.keySet());
        }
        return members.get(name);
    }

    /// The elements of an array.
    static List<Object> list(@Nullable Object array) {
        var elements = new ArrayList<Object>();
        ((List<?>) Objects.requireNonNull(array)).forEach(elements::add);
        return elements;
    }

    /// Every path in a value with the sort of what stands there, as `files[].sum: text`; the sort is `null` where nothing
    /// but null stands there.
    static Set<String> shape(Object value) {
        var paths = new TreeSet<String>();
        shape(value, "", paths);
        paths.removeIf(path -> path.endsWith(NULL) && isMoreThanNull(path.substring(0, path.length() - NULL.length()),
                paths));
        return paths;
    }

    private static boolean isMoreThanNull(String place, Set<String> paths) {
        return paths.stream().anyMatch(path -> path.startsWith(place) && !path.equals(place + NULL)
                && ":.[".indexOf(path.charAt(place.length())) >= 0);
    }

    private static void shape(@Nullable Object value, String path, Set<String> paths) {
        switch (value) {
            case null -> paths.add(path + NULL);
            case Map<?, ?> members -> members
                    .forEach((name, member) -> shape(member, path.isEmpty() ? "" + name : path + "." + name, paths));
            case List<?> elements -> elements.forEach(element -> shape(element, path + "[]", paths));
            case String _ -> paths.add(path + ": text");
            case BigDecimal _ -> paths.add(path + ": number");
            default -> paths.add(path + ": truth");
        }
    }

    private @Nullable Object value() {
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        expect('{');
        if (peek() != '}') {
            do {
                blanks();
                String name = string();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw wrong("each name once: " + name);
                }
            } while (goesOn());
        }
        expect('}');
        return members;
    }

    private List<@Nullable Object> array() {
        var elements = new ArrayList<@Nullable Object>();
        expect('[');
        if (peek() != ']') {
            do {
                elements.add(value());
            } while (goesOn());
        }
        expect(']');
        return elements;
    }

    private boolean goesOn() {
        if (peek() == ',') {
            at++;
            return true;
        }
        return false;
    }

    private String string() {
        var read = new StringBuilder();
        expect('"');
        while (text.charAt(at) != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') {
                throw wrong("no control character");
            }
            read.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char letter = text.charAt(at++);
        if (letter == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int which = "\"\\/bfnrt".indexOf(letter);
        if (which < 0) {
            throw wrong("an escape");
        }
        return "\"\\/\b\f\n\r\t".charAt(which);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong(word);
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private char peek() {
        blanks();
        return text.charAt(at);
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw wrong("a " + letter);
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException("wanted " + wanted + " at " + at + " of: "
                + text.substring(0, Math.min(text.length(), 400)));
    }
}
