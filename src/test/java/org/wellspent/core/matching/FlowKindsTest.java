// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspent.core.catalogue.Catalogue;

class FlowKindsTest {
    private static final Matcher MATCHER = new DescriptorMatcher(Catalogue.shipped());

    @ParameterizedTest
    @CsvSource(textBlock = """
            CARD PAYMENT TO LIDL GB 0412, GB, -1, PURCHASE
            DECATHLON LILLE, FR, 1, REFUND
            TERUGBETALING COOLBLUE BV, BE, 1, REFUND
            FRAIS DE TENUE DE COMPTE, FR, -1, FEE
            KOSTEN BETAALREKENING, BE, -1, FEE
            KONTOFUEHRUNGSGEBUEHR, DE, -1, FEE
            MONTHLY ACCOUNT FEE, GB, -1, FEE
            DEBETRENTE 1E KWARTAAL, BE, -1, FEE
            ARTSEN ZONDER GRENZEN, BE, -1, GIFT
            GELDOPNAME AAN AUTOMAAT GENT, BE, -1, CASH
            RETRAIT DAB 12/04 LILLE, FR, -1, CASH
            BARGELDAUSZAHLUNG 12.04, DE, -1, CASH
            ATM WITHDRAWAL 0412, US, -1, CASH
            OVERSCHRIJVING NAAR EIGEN REKENING, BE, -1, TRANSFER
            VIREMENT VERS LIVRET A, FR, -1, TRANSFER
            UMBUCHUNG AUF SPARKONTO, DE, -1, TRANSFER
            TRANSFER TO SAVINGS, GB, -1, TRANSFER
            OVERSCHRIJVING NAAR PEETERS SOFIE, BE, -1, PERSON
            VIREMENT A MME DUPONT ANNE, FR, -1, PERSON
            UEBERWEISUNG AN SCHULZ ANDREAS, DE, -1, PERSON
            FASTER PAYMENT TO MR J SMITH, GB, -1, PERSON
            LOON APRIL 2026, BE, 1, INCOME
            SALAIRE AVRIL, FR, 1, INCOME
            GEHALT APRIL, DE, 1, INCOME
            BACS SALARY ACME LTD, GB, 1, INCOME
            CREDITRENTE SPAARREKENING, BE, 1, INCOME
            BELASTINGDIENST AANSLAG 2026, NL, -1, TAX
            TAXE FONCIERE 2026, FR, -1, TAX
            FINANZAMT KASSEL, DE, -1, TAX
            COUNCIL TAX LEEDS, GB, -1, TAX
            FINANZAMT KASSEL, DE, 1, INCOME
            HUUR APPARTEMENT MEI, BE, -1, RENT
            LOYER MAI, FR, -1, RENT
            MIETE MAI, DE, -1, RENT
            MONTHLY RENT, GB, -1, RENT
            AFLOSSING HYPOTHEEK, NL, -1, RENT
            PENSIOENSPAREN 2026, BE, -1, SAVING
            WERTPAPIERSPARPLAN 0412, DE, -1, SAVING
            AFREKENING KREDIETKAART, BE, -1, OTHER
            KREDITKARTENABRECHNUNG, DE, -1, OTHER
            """)
    void theBanksWordsAndTheSignTellTheKind(String text, @Nullable String country, int sign, FlowKind kind) {
        assertThat(MATCHER.match(text, country, sign).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RETRAIT BANCONTACT DELHAIZE FLAGEY, BE
            OVERSCHRIJVING NAAR LIDL SOFIE, BE
            LOON LIDL BELGIUM, BE
            """)
    void cashPersonsAndIncomeNameNoMerchant(String text, String country) {
        assertThat(MATCHER.match(text, country, 0).merchant()).isNull();
    }
}
