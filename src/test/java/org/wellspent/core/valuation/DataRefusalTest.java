// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.catalogue.DataFile;
import org.wellspent.core.catalogue.DataFileException;
import org.wellspent.core.text.Messages;

/// Data that would give wrong figures are refused with a sentence when they are read.
class DataRefusalTest {

    private static String shipped(String name) {
        for (String folder : List.of("", "by-sa/")) {
            try (InputStream in = DataRefusalTest.class
                    .getResourceAsStream("/org/wellspent/catalogue/" + folder + name)) {
                if (in != null) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(name);
    }

    /// The sentence with which a model is refused whose file has one text in place of another.
    private static String refusal(String name, String text, String instead) {
        String changed = shipped(name).replace(text, instead);
        assertThat(changed).as("the change applies").isNotEqualTo(shipped(name));
        return refusal(name, changed);
    }

    private static String refusal(String name, String changed) {
        var refused = catchThrowableOfType(DataFileException.class, () -> ValueModel
                .from(file -> file.equals(name) ? DataFile.of(name, changed) : ValueModel.resource(file)));
        return Messages.in(Locale.ENGLISH).get(Objects.requireNonNull(refused).remark());
    }

    @Test
    void theShippedFilesAreTaken() {
        assertThat(ValueModel.from(ValueModel::resource).constants()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.0566,0.3302,0.6132|-0.0566,0.3302,0.6132|categories.csv, row 3: tax_share_of_price is -0.057. A share lies between 0 and 1.
            0.0566,0.3302,0.6132|1.2,0.3302,0.6132|categories.csv, row 3: tax_share_of_price is 1.2. A share lies between 0 and 1.
            0.0566,0.3302,0.6132|0.0566,0.3302,0.8|categories.csv, row 3: tax_share_of_price, trade_margin_share, basic_value_share do not add up to 1. Correct the shares.
            0.0566,0.3302,0.6132|1,0,0|categories.csv, row 3: tax_share_of_price, trade_margin_share, basic_value_share do not add up to 1. Correct the shares.
            0.0566,0.3302,0.6132|NaN,0.3302,0.6132|categories.csv, row 3: tax_share_of_price holds "NaN", which is no number. Write digits with a decimal point.
            0.0566,0.3302,0.6132|,0.3302,0.6132|categories.csv, row 3: tax_share_of_price is empty. Write a number there.
            ,goods,01.1.1|,gods,01.1.1|categories.csv, row 3: kind holds "gods", a word that is not known. Use one of the words of the shipped file.
            C10T12,retail,300.0|C10T12,retail,300.0,x|categories.csv, row 11: the row has another number of cells than the header. Check its commas and quotes.
            F,service,6.0|F,moon,6.0|The local shares have no row for the sector moon. Add one, or give the category another sector.
            """)
    void aCategoryWithSharesThatCannotBeIsRefused(String text, String instead, String sentence) {
        assertThat(refusal("categories.csv", text, instead)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            food.bakery,0.19,0.152,0.633|food.bread,0.19,0.152,0.633|categories.csv, row 3: the category food.bakery has no row in emission-factors-recommended.csv. Add its factor, or leave the category out.
            food.bakery,0.19,0.152,0.633|food.bakery,0.19,0.2,0.633|emission-factors-recommended.csv, row 3: the factors of food.bakery are below zero or not in order. Write low, central and high in rising order.
            food.bakery,0.19,0.152,0.633|food.bakery,0.19,-1,0.633|emission-factors-recommended.csv, row 3: the factors of food.bakery are below zero or not in order. Write low, central and high in rising order.
            category_id,central|category_id,middle|emission-factors-recommended.csv has no column central. Add the column, or leave the file out of the pack.
            """)
    void aCategoryWithoutAFactorThatCanBeIsRefused(String text, String instead, String sentence) {
        assertThat(refusal("emission-factors-recommended.csv", text, instead)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lambda_chain,,0.95,|lambda_chain,,0,
            lambda_chain,,0.95,|lambda_chain,,-1,
            lambda_told,0.25,1,4|lambda_told,0,1,100
            beta,0.5,0.85,1,|beta,0.9,0.85,1,
            governance_chain,,0.3,|governance_chain,,1.3,
            """)
    void aConstantThatCannotBeIsRefused(String text, String instead) {
        assertThat(refusal("constants.csv", text, instead)).startsWith("constants.csv, row ")
                .contains("are not in order or not allowed for the unit");
    }

    @Test
    void aConstantThatIsMissingOrUnknownIsRefused() {
        assertThat(refusal("constants.csv", "governance_chain,", "governance_chains,"))
                .contains("the constant \"governance_chains\" is not known");
        String without = shipped("constants.csv").replaceAll("(?m)^beta,.*\n", "");
        assertThat(refusal("constants.csv", without))
                .isEqualTo("constants.csv has no row for the constant beta. Put the row back.");
        assertThat(refusal("constants.csv", "social_weight_fair,,0.6,", "social_weight_fair,,0.9,"))
                .isEqualTo("constants.csv: the weights social_weight add up to 1.3, not to 1. Correct them together.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            local-share-defaults.csv|retail,chain,0.14,0.22,0.33|retail,chain,0.14,0.22,1.33|the local shares of retail chain are not in order
            local-share-defaults.csv|retail,chain,|retail,mall,|merchant_type holds "mall"
            labels.csv|third-party audit,3,1,0|third-party audit,4,1,0|eco is 4. A label's strength is 0, 1, 2 or 3.
            articles.csv|3.612,5.16,6.708|3.612,0,6.708|the figures of the article tshirt are not above zero
            articles.csv|45 wears,15|45 wears,0|the figures of the article tshirt are not above zero
            articles.csv|T-Shirt,clothing.new|T-Shirt,clothing.old|category_id holds "clothing.old"
            more-articles.csv|"bread, 800 g loaf",food|"bread, none",food|item holds "bread, none"
            grid.csv|Belgium,0.11758|Belgium,0|kg_co2e_per_kwh is 0. It must be above zero.
            jobs.csv|BE,"average hourly|BX,"average hourly|jobs.csv has no row for BE
            category-rules.csv|no_score,tobacco|no_such_rule,tobacco|rule holds "no_such_rule"
            category-rules.csv|clothing.new,clothing.used|clothing.new,clothing.gone|needs a category clothing.gone
            category-rules.csv|fee,finance|repair,finance|needs a category FEE
            label-effects.csv|rating,fti|judgement,fti|effect holds "judgement"
            """)
    void otherFilesAreRefusedTheSameWay(String file, String text, String instead, String part) {
        assertThat(refusal(file, text, instead)).contains(part);
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        assertThat(refusal("labels.csv", "\"no end")).startsWith("The data file labels.csv cannot be read");
        assertThatExceptionOfType(DataFileException.class).isThrownBy(() -> ValueModel.resource("nothing.csv"));
    }

    @Test
    void theHouseholdCannotSetAConstantOutOfItsBounds() {
        Constant beta = Purchases.MODEL.table().get(ConstantId.BETA);
        for (Range range : List.of(new Range(-1, 0.85, 1), new Range(0.9, 0.85, 1),
                new Range(0.5, Double.NaN, 1), new Range(0.5, 0.85, Double.POSITIVE_INFINITY))) {
            assertThatExceptionOfType(DataFileException.class)
                    .isThrownBy(() -> Purchases.MODEL.withConstants(List.of(beta.withRange(range))));
        }
    }
}
