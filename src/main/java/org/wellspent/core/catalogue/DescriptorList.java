// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Problem;
import org.wellspent.core.text.Remark;

/// A list of statement texts to recognise: CSV with a column `descriptor`, and perhaps `country`.
///
/// @param name the file's name, for refusals
/// @param text the file's text
public record DescriptorList(String name, String text) {
    private static final String DESCRIPTOR = "descriptor";
    private static final String COUNTRY = "country";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true).setIgnoreEmptyLines(true).setTrim(false).get();

    /// One text.
    ///
    /// @param descriptor the text as it stands
    /// @param country    the ISO country of its account, null where it is not said
    public record Entry(String descriptor, @Nullable String country) {}

    /// Hands the texts, in the file's order and read while they are asked for, to some work.
    ///
    /// @throws Problem if there is no column `descriptor`, or the file is no CSV
    public <T> T read(Function<Stream<Entry>, T> work) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            if (parser.getHeaderNames().stream().noneMatch(DESCRIPTOR::equalsIgnoreCase)) {
                throw new Problem(Remark.of("match.list.column", name, DESCRIPTOR));
            }
            return work.apply(parser.stream().map(DescriptorList::entry));
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new Problem(Remark.of("match.list.unreadable", name), broken);
        }
    }

    private static Entry entry(CSVRecord row) {
        String country = row.isSet(COUNTRY) ? row.get(COUNTRY).strip() : "";
        return new Entry(row.isSet(DESCRIPTOR) ? row.get(DESCRIPTOR) : "", country.isEmpty() ? null : country);
    }
}
