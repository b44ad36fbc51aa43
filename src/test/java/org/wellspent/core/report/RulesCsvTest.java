// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.RuleInForce;
import org.wellspent.core.money.Money;
import org.wellspent.core.valuation.Locality;
import org.wellspent.core.word.Price;
import org.wellspent.core.word.Rule;
import org.wellspent.core.word.RuleText;
import org.wellspent.core.word.Scope;
import org.wellspent.core.word.Told;

class RulesCsvTest {
    private static final Instant LATE = Instant.parse("2026-10-24T22:30:00Z");

    @Test
    void everyWordOfADecisionHasItsColumnAndFormulasAreText() throws IOException {
        var told = Told.builder().merchantNamed("Atelier, Gent").category("service.repair")
                .type(MerchantType.INDEPENDENT).labels(Set.of("eu_organic", "demeter")).locality(Locality.NEAR)
                .price(new Price.Level(1.15)).build();
        var all = new Rule(3, LATE, new RuleText("=ATELIER", "atelier", true), Scope.ALL, told);
        var few = new Rule(4, LATE, new RuleText("MARKT", "markt", false),
                new Scope(null, Money.of("50.00", "EUR"), 2L), Told.builder().category("food.produce").build());
        var out = new StringBuilder();
        RulesCsv.write(List.of(new RuleInForce(all, "Atelier, Gent", null, 14), new RuleInForce(few, null, "Joint", 0)),
                ZoneId.of("Europe/Brussels"), out);
        assertThat(out.toString()).isEqualTo("""
                id,text,merchant,kind,category,type,labels,locality,price_level,scope,purchases,decided_on
                3,'=ATELIER,"Atelier, Gent",,service.repair,independent,demeter eu_organic,near,1.15,all,14,2026-10-25
                4,MARKT,,,food.produce,,,,,"above 50.00 EUR, account Joint",0,2026-10-25
                """.replace("\n", "\r\n"));
    }
}
