// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.core.text.Remark;

/// Where a command talks: its result on standard output, everything else on standard error.
public final class Terminal {
    private final OutputStream results;
    private final PrintWriter text;
    private final PrintWriter talk;
    private final Messages messages;

    /// A terminal.
    ///
    /// @param results  standard output
    /// @param talk     standard error
    /// @param charset  the character set of text on both; JSON is always UTF-8
    /// @param messages the reader's language
    public Terminal(OutputStream results, OutputStream talk, Charset charset, Messages messages) {
        this.results = results;
        this.text = new PrintWriter(new BufferedWriter(new OutputStreamWriter(results, charset)));
        this.talk = new PrintWriter(new OutputStreamWriter(talk, charset), /* autoFlush= */ true);
        this.messages = messages;
    }

    /// The texts of the reader's language.
    Messages messages() {
        return messages;
    }

    /// Prints a line of the result.
    void line(String line) {
        text.println(line);
    }

    /// Prints the one JSON document of a command.
    ///
    /// @throws UncheckedIOException if it cannot be written
    void json(@Nullable Object value) {
        try {
            Writer json = new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
            new JsonWriter(json).document(value);
            json.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Says a sentence beside the result.
    void say(Remark remark) {
        talk.println(messages.get(remark));
    }

    /// Says a sentence beside the result.
    void say(String key, Object... arguments) {
        talk.println(messages.get(key, arguments));
    }

    /// Hands everything printed so far to the operating system.
    ///
    /// @throws UncheckedIOException if it cannot be written
    void flush() {
        if (text.checkError()) {
            throw new UncheckedIOException(new IOException("standard output takes no more"));
        }
    }

    /// The result's writer, for what the parser prints itself.
    PrintWriter resultWriter() {
        return text;
    }

    /// The talk's writer, for what the parser prints itself.
    PrintWriter talkWriter() {
        return talk;
    }
}
