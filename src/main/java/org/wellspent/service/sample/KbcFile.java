// SPDX-License-Identifier: Apache-2.0
package org.wellspent.service.sample;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.wellspent.core.ledger.AccountKind;

/// An account's statement in the layout and with the words of a Belgian bank: newest row first, with balances.
final class KbcFile {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final String HEAD = "Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;"
            + "Bedrag;Saldo;credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;"
            + "Adres tegenpartij;gestructureerde mededeling;Vrije mededeling";
    private static final String HOLDER = "WOUTERS AN - DE BACKER TOM";
    private static final String DEBIT_CARD = "MET KBC-DEBETKAART 6703 72XX XXXX X471 1";
    private static final String CURRENT = BelgianAccount.withNumber(41_722);
    private static final String SAVINGS = BelgianAccount.withNumber(880_163);
    private static final long CURRENT_OPENING = 2_846_17;
    private static final long SAVINGS_OPENING = 6_480_00;

    private final String account;
    private final long opening;
    /** 1 on the current account, -1 where its transfers arrive. */
    private final int side;

    private KbcFile(String account, long opening, int side) {
        this.account = account;
        this.opening = opening;
        this.side = side;
    }

    static SampleStatements.File current(List<Movement> movements) {
        return new SampleStatements.File("export_" + CURRENT + ".csv", "KBC joint account", AccountKind.CURRENT,
                new KbcFile(CURRENT, CURRENT_OPENING, 1).bytes(movements));
    }

    static SampleStatements.File savings(List<Movement> movements) {
        return new SampleStatements.File("export_" + SAVINGS + ".csv", "KBC savings", AccountKind.SAVINGS,
                new KbcFile(SAVINGS, SAVINGS_OPENING, -1).bytes(movements));
    }

    private byte[] bytes(List<Movement> movements) {
        var rows = new ArrayList<String>();
        long balance = opening;
        int number = 0;
        int year = 0;
        for (Movement movement : movements) {
            number = movement.bookedOn().getYear() == year ? number + 1 : 1;
            year = movement.bookedOn().getYear();
            long cents = movement.channel() == Channel.INTEREST ? movement.cents() : side * movement.cents();
            balance += cents;
            rows.add(row(movement, "0%04d%04d".formatted(year, number), cents, balance));
        }
        return (HEAD + "\n" + String.join("\n", rows.reversed()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String row(Movement movement, String number, long cents, long balance) {
        boolean named = isNamed(movement.channel());
        return String.join(";", account, "", HOLDER, "EUR", number, movement.bookedOn().format(SLASHES),
                description(movement), movement.bookedOn().format(SLASHES), euros(cents), euros(balance),
                cents > 0 ? euros(cents) : "", cents > 0 ? "" : euros(cents),
                named ? BelgianAccount.inGroups(other(movement)) : "", named ? "KREDBEBB" : "",
                named ? holder(movement) : "", "", "", named ? movement.message() : "");
    }

    private static boolean isNamed(Channel channel) {
        return switch (channel) {
            case DEBIT, TRANSFER, ORDER, INCOMING, PAYPERSON, TOSAVINGS, FROMSAVINGS -> true;
            case BANCONTACT, PAYCONIQ, ATM, FEE, CARD, CARDONLINE, INTEREST, SETTLEMENT -> false;
        };
    }

    private String other(Movement movement) {
        return switch (movement.channel()) {
            case TOSAVINGS, FROMSAVINGS -> side > 0 ? SAVINGS : CURRENT;
            default -> BelgianAccount.of(movement.payee());
        };
    }

    private static String holder(Movement movement) {
        return switch (movement.channel()) {
            case TOSAVINGS, FROMSAVINGS -> HOLDER;
            default -> movement.payee();
        };
    }

    private String description(Movement movement) {
        String day = movement.paidOn().format(DASHES);
        String time = movement.time().format(TIME);
        if (movement.refund()) {
            return "TERUGBETALING KAARTBETALING %s %s %s".formatted(day, movement.payee(), town(movement));
        }
        String other = BelgianAccount.inGroups(other(movement));
        String payee = movement.payee();
        return switch (movement.channel()) {
            case BANCONTACT -> "BETALING AANKOPEN VIA BANCONTACT %s OM %s UUR, %s %s %s".formatted(day, time, payee,
                    town(movement), DEBIT_CARD);
            case PAYCONIQ -> "MOBIELE BETALING VIA PAYCONIQ %s OM %s UUR, %s %s MET KBC MOBILE".formatted(day, time,
                    payee, town(movement));
            case PAYPERSON -> "MOBIELE BETALING NAAR %s %s %s".formatted(other, payee, movement.message());
            case DEBIT -> "EUROPESE DOMICILIERING SCHULDEISER : %s REF. SCHULDEISER: %s MANDAATREFERTE : %s %s"
                    .formatted(payee, reference(movement), reference(movement).substring(4), movement.message());
            case TRANSFER -> "OVERSCHRIJVING NAAR %s %s %s".formatted(other, payee, movement.message());
            case ORDER -> "DOORLOPENDE OPDRACHT NAAR %s %s %s".formatted(other, payee, movement.message());
            case INCOMING -> "EUROPESE OVERSCHRIJVING VAN %s %s %s".formatted(other, payee, movement.message());
            case ATM -> "GELDOPNEMING %s OM %s UUR, %s %s".formatted(day, time, payee, DEBIT_CARD);
            case FEE -> "BIJDRAGE %s %s".formatted(day, movement.message());
            case SETTLEMENT -> "AFREKENING KREDIETKAART %s".formatted(day);
            case INTEREST -> "CREDITINTEREST %s".formatted(day);
            case TOSAVINGS, FROMSAVINGS -> "OVERSCHRIJVING %s EIGEN REKENING %s %s".formatted(
                    (movement.channel() == Channel.TOSAVINGS) == side > 0 ? "NAAR" : "VAN", other,
                    movement.message());
            case CARD, CARDONLINE -> throw new IllegalArgumentException("on the card's statement: " + movement);
        };
    }

    /// The town of a place written with its postcode.
    private static String town(Movement movement) {
        return movement.place().substring(movement.place().indexOf(' ') + 1);
    }

    private static String reference(Movement movement) {
        return "%012d".formatted(Math.floorMod(movement.payee().hashCode() * 7L, 1_000_000_000_000L));
    }

    private static String euros(long cents) {
        return "%s%d,%02d".formatted(cents < 0 ? "-" : "", Math.abs(cents) / 100, Math.abs(cents) % 100);
    }
}
