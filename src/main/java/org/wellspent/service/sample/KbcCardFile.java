// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.wellspent.core.ledger.AccountKind;

/// A credit card's statement in the layout of a Belgian bank.
final class KbcCardFile {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter BILL = DateTimeFormatter.ofPattern("uuuuMM");
    private static final String HEAD = "kredietkaart;kaarthouder;uitgavenstaat;datum verrichting;Datum verrekening;"
            + "bedrag;credit;debet;munt;koers;bedrag in EUR;Kosten op verrichting;Handelaar;locatie;land;toelichting";
    private static final String CARD = "5529 22XX XXXX 0417";
    private static final String HOLDER = "DE BACKER TOM";

    private KbcCardFile() {}

    static SampleStatements.File of(List<Movement> movements) {
        String rows = movements.reversed().stream().map(KbcCardFile::row).collect(Collectors.joining("\n"));
        return new SampleStatements.File("kredietkaart_0417.csv", "KBC credit card", AccountKind.CARD,
                (HEAD + "\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String row(Movement movement) {
        boolean settles = movement.channel() == Channel.SETTLEMENT;
        long cents = settles ? -movement.cents() : movement.cents();
        String amount = "%s%d,%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
        String place = movement.place();
        int country = place.lastIndexOf(' ');
        return String.join(";", CARD, HOLDER, movement.paidOn().format(BILL), movement.paidOn().format(SLASHES),
                movement.bookedOn().format(SLASHES), amount, cents > 0 ? amount : "", cents > 0 ? "" : amount, "EUR",
                "", amount, "", settles ? "AFREKENING UITGAVENSTAAT" : movement.payee(),
                settles ? "" : place.substring(0, country), settles ? "" : place.substring(country + 1),
                movement.refund() ? "terugbetaling" : "");
    }
}
