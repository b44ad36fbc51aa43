// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wellspent.core.money.Money;

/// The texts of one language. Every sentence a person reads comes from here.
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The texts for a reader, English where the language has none.
    public static Messages in(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle("org.wellspent.messages", locale, noFallback), locale);
    }

    /// The reader's language and number formats.
    public Locale locale() {
        return locale;
    }

    /// The text behind a key, with its arguments put in by [MessageFormat].
    ///
    /// @throws java.util.MissingResourceException if no text has the key
    public String get(String key, Object... arguments) {
        var shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(shown);
    }

    /// The sentence of a remark.
    public String get(Remark remark) {
        return get(remark.code(), remark.arguments().toArray());
    }

    private Object shown(Object argument) {
        return switch (argument) {
            case Money money -> money.toString();
            case LocalDate date ->
                date.format(DateTimeFormatter.ofPattern(bundle.getString("date.long.year"), locale));
            case Remark remark -> get(remark);
            default -> argument;
        };
    }
}
