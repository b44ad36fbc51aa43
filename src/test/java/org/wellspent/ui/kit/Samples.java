// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wellspent.core.catalogue.Evidence;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.matching.Confidence;
import org.wellspent.core.matching.FlowKind;
import org.wellspent.core.matching.Match;
import org.wellspent.core.money.Money;
import org.wellspent.core.text.Remark;
import org.wellspent.core.valuation.Circumstances;
import org.wellspent.core.valuation.Purchase;
import org.wellspent.core.valuation.Trail;
import org.wellspent.core.valuation.Valuator;
import org.wellspent.core.valuation.ValueModel;
import org.wellspent.core.valuation.Weights;

/// Invented figures for pictures and tests: those of the design.
public final class Samples {
    /// The month of the design.
    public static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private static final List<Integer> COSTS = List.of(2000, 2610, 1900, 1760, 2050, 1940, 2120, 2240, 1870, 2000, 2200,
            2081);
    private static final List<Integer> VALUES = List.of(980, 1260, 950, 900, 1050, 1000, 1080, 1190, 980, 1040, 1140,
            1190);

    private static final Purchase BOOKS = new Purchase(Money.of("50.00", "EUR"), LocalDate.of(2026, 10, 24),
            new Match(FlowKind.PURCHASE, null, "leisure.books", MerchantType.INDEPENDENT, Set.of(), Set.of(),
                    Evidence.DEFAULT, Confidence.EXACT, false, "Boekhandel Lindenblad", Remark.of("application.name")),
            Circumstances.UNKNOWN);

    private Samples() {}

    /// How a figure of the design's receipt arose.
    ///
    /// @param symbol the figure: `local`, `v`
    public static Trail trail(String symbol) {
        return new Valuator(ValueModel.shipped(), Weights.EQUAL, Map.of()).explain(BOOKS).stream()
                .filter(trail -> trail.symbol().equals(symbol)).findFirst().orElseThrow();
    }

    /// Twelve months to October.
    public static List<MonthBars.Month> months() {
        return IntStream.range(0, COSTS.size()).mapToObj(
                i -> new MonthBars.Month(OCTOBER.minusMonths(11L - i), COSTS.get(i), VALUES.get(i).doubleValue()))
                .toList();
    }
}
