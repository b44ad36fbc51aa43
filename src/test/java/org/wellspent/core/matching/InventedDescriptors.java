// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.wellspent.core.catalogue.Catalogue;
import org.wellspent.core.catalogue.Merchant;
import org.wellspent.core.matching.MatchingScore.Labelled;

/// Makes statement texts as banks print them: names of the catalogue in other boilerplate than the labelled sets have, cut
/// off, run together, misspelled; and shops, streets and persons that no catalogue has. The same seed makes the same texts.
final class InventedDescriptors {
    private static final int[] CUTS = {18, 22, 25, 99};
    private static final Map<String, List<String>> SHAPES = Map.of("BE",
            List.of("BETALING VIA BANCONTACT %s 12-04-2026 OM 12.40 UUR MET KBC-DEBETKAART 6703 04XX XXXX X123 4",
                    "AANKOOP BANCONTACT CONTACTLOOS MET KAART NR 5255 11XX XXXX 9021 OP 12/04 10:22 %s REF. : 0441223 VAL. 12-04",
                    "PAIEMENT AVEC LA CARTE DE DEBIT NUMERO 4871 04XX XXXX 9911 %s 12/03/2026 SANS CONTACT BANCONTACT",
                    "Payconiq betaling aan %s", "EUROPESE DOMICILIERING VAN %s MANDAATREFERENTIE : 8812", "%s"),
            "NL",
            List.of("%s>AMSTERDAM 12.04.2026 11U22 KV005 44X1", "BEA, Apple Pay %s,PAS012 NR:44X221, 12.04.26/10:11",
                    "SEPA Incasso algemeen doorlopend Incassant: NL44ZZZ1 Naam: %s Machtiging: 44122",
                    "iDEAL betaling aan %s 44122301", "%s"),
            "FR",
            List.of("CARTE 12/04 %s", "PAIEMENT PAR CARTE X4412 %s 12/04", "ACHAT CB %s 12.04.26 CARTE NO 441",
                    "PRELEVEMENT SEPA %s", "%s"),
            "DE",
            List.of("KARTENZAHLUNG %s//BERLIN/DE 12.04.2026 um 11:22:01", "%s SAGT DANKE 44122",
                    "LASTSCHRIFT %s EREF 44122X", "VISA DEBITKARTENUMSATZ %s VOM 12.04", "%s"),
            "GB", List.of("CARD PAYMENT TO %s,12.40 GBP, RATE 1.00/GBP ON 12-04-2026", "%s LONDON GB",
                    "DIRECT DEBIT %s REF 44122", "CONTACTLESS PAYMENT %s", "%s"));
    private static final Map<String, List<String>> TOWNS = Map.of("BE",
            List.of("GENT", "LIEGE", "NAMUR", "LEUVEN", "HASSELT", "TOURNAI", "WAVRE"), "NL",
            List.of("UTRECHT", "ROTTERDAM", "EINDHOVEN", "ZWOLLE", "BREDA"), "FR",
            List.of("LILLE", "NANTES", "DIJON", "RENNES", "ROUEN"), "DE",
            List.of("KOELN", "BREMEN", "TRIER", "KASSEL", "MAINZ"), "GB", List.of("LEEDS", "YORK", "DERBY", "OXFORD"));
    private static final Map<String, List<String>> LEGAL = Map.of("BE", List.of("NV", "BV", "SA", "SRL"), "NL",
            List.of("B.V.", "BV", "NV"), "FR", List.of("SAS", "SARL", "SA"), "DE",
            List.of("GMBH", "AG", "GMBH & CO KG"),
            "GB", List.of("LTD", "PLC", "UK LTD"));
    private static final List<String> COUNTRIES = List.of("BE", "NL", "FR", "DE", "GB");
    private static final Map<String, Map<String, String>> TRADES = Map.of("BE",
            Map.of("BAKKERIJ", "food.bakery", "BOUCHERIE", "food.meat", "KAPSALON", "care.hair", "FRITUUR",
                    "eat.fastfood", "PHARMACIE", "health.pharmacy", "GARAGE", "transport.carservice", "CAFE",
                    "eat.cafe"),
            "NL", Map.of("SLAGERIJ", "food.meat", "BLOEMEN", "leisure.garden", "TANDARTS", "health.care", "SNACKBAR",
                    "eat.fastfood", "RESTAURANT", "eat.restaurant"),
            "FR",
            Map.of("BOULANGERIE", "food.bakery", "COIFFURE", "care.hair", "LIBRAIRIE", "leisure.books", "BRASSERIE",
                    "eat.restaurant", "FLEURISTE", "leisure.garden"),
            "DE", Map.of("BAECKEREI", "food.bakery", "METZGEREI", "food.meat", "FRISEUR", "care.hair", "GASTHAUS",
                    "eat.restaurant", "APOTHEKE", "health.pharmacy"),
            "GB", Map.of("CAFE", "eat.cafe", "BAKERY", "food.bakery", "BARBERS", "care.hair", "BUTCHERS", "food.meat",
                    "FLORIST", "leisure.garden"));
    private static final List<String> SURNAMES = List.of("VERHOEVEN", "LAMBRECHT", "DUPUIS", "LEROUX", "KRUEGER",
            "WESTERMANN", "HARGREAVES", "PEMBERTON", "DE RIDDER", "VAN LAERE", "GIRAUD", "OSTERKAMP", "WHITTLE",
            "BAKELANTS");
    private static final List<String> GIVEN = List.of("SOPHIE", "PIETER", "JULIEN", "HEIKE", "THOMAS", "EMMA", "LUCAS",
            "HANNAH", "OLIVER", "NATHALIE");
    private static final List<String> OWN_NAMES = List.of("DE GOUDEN LEEUW", "AU BON ACCUEIL", "LE PETIT JARDIN",
            "ZUM ALTEN TOR", "THE BLUE DOOR", "HET ZONNETJE", "LA BELLE ETOILE", "OLD QUAY", "T HOEKSKE",
            "AM STADTTOR");
    private static final Map<String, List<String>> TRANSFERS = Map.of("BE",
            List.of("OVERSCHRIJVING NAAR %s", "VIREMENT VERS %s", "INSTANT BETALING AAN %s"), "NL",
            List.of("OVERBOEKING NAAR %s", "Tikkie van %s"), "FR", List.of("VIREMENT A %s", "VIR INST %s"), "DE",
            List.of("UEBERWEISUNG AN %s", "ECHTZEITUEBERWEISUNG AN %s"), "GB",
            List.of("FASTER PAYMENT TO %s", "BANK TRANSFER TO %s"));

    private final Catalogue catalogue;
    private final Random random;

    InventedDescriptors(Catalogue catalogue, long seed) {
        this.catalogue = catalogue;
        this.random = new Random(seed);
    }

    /// Texts that name a merchant of the catalogue.
    List<Labelled> brands(int count) {
        var merchants = shops();
        var texts = new ArrayList<Labelled>();
        while (texts.size() < count) {
            var country = one(COUNTRIES);
            var merchant = one(merchants);
            if (merchant.countries().isEmpty() || merchant.countries().contains(country)) {
                var name = disturbed(merchant.name().split(" / ", -1)[0]);
                texts.add(new Labelled(one(here(SHAPES, country)).formatted(placed(name, country)), country,
                        merchant.name(), "", "brand"));
            }
        }
        return texts;
    }

    private List<Merchant> shops() {
        var layer = catalogue.layers().getFirst();
        var shops = new ArrayList<Merchant>();
        for (int i = 0; i < layer.size(); i++) {
            var merchant = layer.merchant(i);
            boolean sells = merchant.categoryId() != null && !merchant.categoryId().startsWith("finance.")
                    && !merchant.categoryId().equals("tax");
            if (sells && merchant.name().matches("[\\p{IsLatin}0-9 '&!+.,/-]+")) {
                shops.add(merchant);
            }
        }
        return shops;
    }

    private String disturbed(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT);
        return switch (random.nextInt(10)) {
            case 0 -> plain.replace("&", " ").replace("'", " ");
            case 1 -> plain.replace("'", "").replace("-", " ");
            case 2 -> plain.replace(" ", "");
            case 3 -> withASlip(plain);
            default -> plain;
        };
    }

    private String withASlip(String name) {
        if (name.length() < 9 || !name.matches("[A-Z ]+")) {
            return name;
        }
        int at = 2 + random.nextInt(name.length() - 3);
        return name.substring(0, at) + name.substring(at + 1);
    }

    /// A name with what follows it, cut off as card networks do.
    private String placed(String name, String country) {
        var town = one(here(TOWNS, country));
        var text = switch (random.nextInt(7)) {
            case 0 -> name + " " + town;
            case 1 -> name + " " + (100 + random.nextInt(9000)) + " " + town;
            case 2 -> name + " " + one(here(LEGAL, country));
            case 3 -> name + " " + one(here(LEGAL, country)) + " " + town;
            case 4 -> name + " " + (100 + random.nextInt(900));
            case 5 -> "PAYPAL *" + name;
            default -> name;
        };
        int cut = Math.max(CUTS[random.nextInt(CUTS.length)], name.length() - 3);
        return text.length() <= cut ? text : text.substring(0, cut).strip();
    }

    /// Texts of shops that no catalogue has, of streets, and of persons who bear a brand's name.
    List<Labelled> others(int count) {
        var brands = shops().stream().map(Merchant::name).filter(name -> name.matches("[A-Z][a-z]{4,9}")).toList();
        var texts = new ArrayList<Labelled>();
        while (texts.size() < count) {
            var country = one(COUNTRIES);
            texts.add(random.nextInt(3) == 0 ? person(country, brands) : independent(country));
        }
        return texts;
    }

    private Labelled independent(String country) {
        var trade = one(List.copyOf(here(TRADES, country).keySet().stream().sorted().toList()));
        var name = random.nextBoolean() ? one(SURNAMES) : one(OWN_NAMES);
        var whole = country.equals("GB") ? name + " " + trade : trade + " " + name;
        var town = random.nextBoolean() ? " " + one(here(TOWNS, country)) : "";
        return new Labelled(one(here(SHAPES, country)).formatted(whole + town), country, "none",
                here(here(TRADES, country), trade), "independent");
    }

    private Labelled person(String country, List<String> brands) {
        var surname = random.nextInt(3) == 0 ? one(SURNAMES) : one(brands).toUpperCase(Locale.ROOT);
        var name = random.nextBoolean() ? one(GIVEN) + " " + surname : surname + " " + one(GIVEN);
        return new Labelled(one(here(TRANSFERS, country)).formatted(name), country, "none", "transfer.person",
                "person");
    }

    private static <T> T here(Map<String, T> of, String key) {
        return Objects.requireNonNull(of.get(key));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
