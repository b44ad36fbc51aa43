// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Gives each column its role, by its heading and by what its cells look like.
final class RoleFinder {
    private static final int NO = Integer.MIN_VALUE;
    private static final int SHOWN = 300;

    private final Vocabulary words;

    RoleFinder(Vocabulary words) {
        this.words = words;
    }

    /// The columns, or null where the table has no date or no money.
    @Nullable
    Columns find(TablePlace place, List<RawRow> sample) {
        List<ColumnProfile> profiles = profiles(place, sample);
        Map<Role, List<Integer>> roles = new EnumMap<>(Role.class);
        dates(profiles, roles);
        if (!roles.containsKey(Role.BOOKED)) {
            return null;
        }
        if (!new MoneyColumns(words).find(place, profiles, sample, roles)) {
            return null;
        }
        new TextColumns(profiles, roles, place.hasHeader()).find();
        return new Columns(roles);
    }

    private List<ColumnProfile> profiles(TablePlace place, List<RawRow> sample) {
        int width = place.headings().size();
        for (RawRow row : sample) {
            width = Math.max(width, row.cells().size());
        }
        List<RawRow> shown = shown(sample);
        var profiles = new ArrayList<ColumnProfile>();
        for (int i = 0; i < Math.min(width, TableFinder.WIDEST); i++) {
            profiles.add(ColumnProfile.of(i, place.heading(i), shown, words));
        }
        return profiles;
    }

    /// The first and the last rows: enough to see what a column looks like.
    private static List<RawRow> shown(List<RawRow> sample) {
        if (sample.size() <= 2 * SHOWN) {
            return sample;
        }
        var shown = new ArrayList<RawRow>(sample.subList(0, SHOWN));
        shown.addAll(sample.subList(sample.size() - SHOWN, sample.size()));
        return shown;
    }

    private static void dates(List<ColumnProfile> profiles, Map<Role, List<Integer>> roles) {
        int booked = best(profiles, RoleFinder::bookingScore);
        if (booked < 0) {
            return;
        }
        roles.put(Role.BOOKED, List.of(booked));
        int purchased = best(profiles, p -> p.index() != booked && isPurchaseDate(p) ? 1000 - p.index() : NO);
        if (purchased >= 0) {
            roles.put(Role.PURCHASED, List.of(purchased));
        }
        int value = best(profiles,
                p -> p.index() != booked && p.index() != purchased && isOtherDate(p) ? 1000 - p.index() : NO);
        if (value >= 0) {
            roles.put(Role.VALUE, List.of(value));
        }
    }

    /// Booking date before value date before date of the transaction; a plain date before either of the latter.
    private static int bookingScore(ColumnProfile p) {
        Heading h = p.heading();
        boolean named = h.hasAny(Concept.DATE, Concept.BOOKING, Concept.VALUE, Concept.PURCHASE);
        boolean empty = p.filled() == 0 && h.has(Concept.DATE);
        if (!p.isDate() && !(named && p.isSerial()) && !empty && !(h.has(Concept.DATE) && p.dates() > 0)) {
            return NO;
        }
        int score = 100 - p.index();
        if (h.has(Concept.BOOKING)) {
            score += 4000;
        } else if (h.has(Concept.VALUE)) {
            score += 2500;
        } else if (h.has(Concept.PURCHASE)) {
            score += 2000;
        } else if (h.has(Concept.DATE)) {
            score += 3000;
        } else if (h.isKnown()) {
            score += 500;
        } else {
            score += 1000;
        }
        score -= h.has(Concept.OTHERDATE) ? 2900 : 0;
        score -= h.has(Concept.TIME) ? 300 : 0;
        score -= empty ? 10_000 : p.isDate() || p.isSerial() ? 0 : 1500;
        return score;
    }

    private static boolean isPurchaseDate(ColumnProfile p) {
        return p.isDate() && p.heading().has(Concept.PURCHASE) && !p.heading().hasAny(Concept.OTHERDATE, Concept.VALUE);
    }

    private static boolean isOtherDate(ColumnProfile p) {
        return p.isDate() && !p.heading().has(Concept.OTHERDATE);
    }

    /// The column with the highest score, the first of equals; -1 where all are refused.
    static int best(List<ColumnProfile> profiles, ToIntFunction<ColumnProfile> score) {
        return profiles.stream().filter(p -> score.applyAsInt(p) != NO)
                .max(Comparator.comparingInt(score).thenComparing(ColumnProfile::index, Comparator.reverseOrder()))
                .map(ColumnProfile::index).orElse(-1);
    }

    /// What [#best] takes as a refusal.
    static int no() {
        return NO;
    }
}
