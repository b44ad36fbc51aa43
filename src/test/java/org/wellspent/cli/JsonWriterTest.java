// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellspent.core.money.Money;

class JsonWriterTest {

    @Test
    void writesEveryKindOfValue() throws IOException {
        var object = new JsonObject().with("text", "50 €").with("none", null).with("count", 7).with("long", 1L << 40)
                .with("number", 0.1).with("whole", 3.0).with("yes", true).with("money", Money.of("-12.5", "EUR"))
                .with("yen", Money.of("1200", "JPY")).with("day", LocalDate.of(2026, 10, 31))
                .with("list", List.of("a", 1)).with("inner", new JsonObject().with("x", Stream.of()));

        assertThat(written(object)).isEqualTo("""
                {"text":"50 €","none":null,"count":7,"long":1099511627776,"number":0.1,"whole":3,"yes":true,\
                "money":"-12.50","yen":"1200","day":"2026-10-31","list":["a",1],"inner":{"x":[]}}
                """);
    }

    @Test
    void putsEachElementOfTheOutermostArrayOnALine() throws IOException {
        assertThat(written(List.of(new JsonObject().with("a", List.of(1, 2)), new JsonObject()))).isEqualTo("""
                [{"a":[1,2]},
                {}]
                """);
    }

    @Test
    void escapesWhatJsonCannotHold() throws IOException {
        assertThat(written("a\"b\\c\nd\te\u0001")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u0001\"\n");
    }

    @Test
    void keepsPairsOfSurrogatesAndEscapesHalves() throws IOException {
        assertThat(written("\uD83E\uDDFE")).isEqualTo("\"\uD83E\uDDFE\"\n");
        assertThat(written("a\uD83Eb")).isEqualTo("\"a\\ud83eb\"\n");
        assertThat(written("\uDDFE\uD83E")).isEqualTo("\"\\uddfe\\ud83e\"\n");
    }

    @Property
    void anyTextSurvivesTheWayThroughUtf8(@ForAll String text) throws IOException {
        String document = written(text);
        assertThat(new String(document.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(document);
        assertThat(document).hasSizeGreaterThanOrEqualTo(text.length() + 3).startsWith("\"").endsWith("\"\n");
    }

    @Property
    void numbersAreNotRounded(@ForAll double number) throws IOException {
        assertThat(Double.parseDouble(written(number))).isEqualTo(number == 0 ? 0 : number);
    }

    @Test
    void refusesWhatJsonHasNoWordFor() {
        assertThatThrownBy(() -> written(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonObject().with("a", 1).with("a", 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(@Nullable Object value) throws IOException {
        var out = new StringBuilder();
        new JsonWriter(out).document(value);
        return out.toString();
    }
}
