// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one file into which the build turns all lists, so that the application starts without parsing them.
final class CompactCatalogue {
    /// Where the build writes it, beside the lists.
    static final String FILE = "/org/wellspent/catalogue/catalogue.bin";
    private static final String FORMAT = "wellspent-catalogue 1";

    private CompactCatalogue() {}

    /// The catalogue of the file, or nothing where the build has not written one.
    static Optional<Catalogue> read() {
        try (var stream = CompactCatalogue.class.getResourceAsStream(FILE)) {
            return stream == null ? Optional.empty() : read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue cannot be read", e);
        }
    }

    static Optional<Catalogue> read(byte[] data) {
        var in = new CompactInput(data);
        var head = in.strings();
        if (!head.getFirst().equals(FORMAT)) {
            return Optional.empty();
        }
        var categories = in.strings();
        var kinds = in.strings();
        var all = new ArrayList<Category>();
        for (int i = 0; i < categories.size(); i++) {
            all.add(new Category(categories.get(i), kinds.get(i)));
        }
        var sources = in.strings().stream().map(CompactCatalogue::source).toList();
        var layer = MerchantLayer.read(in);
        return Optional.of(new Catalogue(head.get(1), List.of(layer), lexicon(in), all, sources));
    }

    static byte[] write(Catalogue catalogue) {
        var out = new CompactOutput();
        out.strings(List.of(FORMAT, catalogue.version()));
        out.strings(catalogue.categories().stream().map(Category::id).toList());
        out.strings(catalogue.categories().stream().map(Category::kind).toList());
        out.strings(catalogue.sources().stream().map(CompactCatalogue::line).toList());
        catalogue.layers().getFirst().write(out);
        write(catalogue.lexicon(), out);
        return out.toByteArray();
    }

    private static Lexicon lexicon(CompactInput in) {
        var vocabulary = new Vocabulary(in.longs(), in.longs());
        var trades = in.strings().stream().map(line -> {
            var cells = line.split("\t", -1);
            return new TradeWord(cells[0], cells[1].isEmpty() ? null : cells[1], cells[2],
                    Integer.parseInt(cells[3]));
        }).toList();
        var phrases = in.strings().stream().map(line -> {
            var cells = line.split("\t", -1);
            return new StatementPhrase(cells[0], cells[1], cells[2], cells[3], StatementPhrase.Role.valueOf(cells[4]));
        }).toList();
        var processors = in.strings().stream().map(line -> {
            var cells = line.split("\t", -1);
            return new Processor(cells[0], cells[1], cells[2], Boolean.parseBoolean(cells[3]));
        }).toList();
        return new Lexicon(vocabulary, trades, phrases, processors, in.strings());
    }

    private static void write(Lexicon lexicon, CompactOutput out) {
        out.longs(lexicon.vocabulary().rawKeys());
        out.longs(lexicon.vocabulary().rawBundles());
        out.strings(lexicon.trades().stream().map(trade -> String.join("\t", trade.lang(),
                trade.categoryId() == null ? "" : trade.categoryId(), trade.hint(), String.valueOf(trade.weight())))
                .toList());
        out.strings(lexicon.phrases().stream().map(phrase -> String.join("\t", phrase.phrase(), phrase.lang(),
                phrase.country(), phrase.means(), phrase.role().name())).toList());
        out.strings(lexicon.processors().stream().map(processor -> String.join("\t", processor.pattern(),
                processor.name(), processor.kind(), String.valueOf(processor.star()))).toList());
        out.strings(lexicon.countries());
    }

    private static String line(DataSource source) {
        return String.join("\t", source.file(), source.what(), source.source(), source.year(), source.licence(),
                source.credit(), String.valueOf(source.rows()), String.valueOf(source.unverified()));
    }

    private static DataSource source(String line) {
        var cells = line.split("\t", -1);
        return new DataSource(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]));
    }
}
