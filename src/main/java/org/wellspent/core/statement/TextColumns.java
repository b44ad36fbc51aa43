// SPDX-License-Identifier: Apache-2.0
package org.wellspent.core.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the columns of names, texts, accounts and states.
final class TextColumns {
    private final List<ColumnProfile> profiles;
    private final Map<Role, List<Integer>> roles;
    private final boolean named;
    private final Set<Integer> taken = new HashSet<>();

    TextColumns(List<ColumnProfile> profiles, Map<Role, List<Integer>> roles, boolean named) {
        this.profiles = profiles;
        this.roles = roles;
        this.named = named && profiles.stream().anyMatch(p -> p.heading().isKnown());
        roles.values().forEach(taken::addAll);
    }

    void find() {
        state();
        accounts();
        for (ColumnProfile p : profiles) {
            if (!taken.contains(p.index()) && p.isText()) {
                text(p);
            }
        }
        settleNames();
        if (!roles.containsKey(Role.TEXT) && !roles.containsKey(Role.NAME)) {
            longest();
        }
    }

    private void add(Role role, int column) {
        roles.computeIfAbsent(role, _ -> new ArrayList<>()).add(column);
        taken.add(column);
    }

    private void state() {
        int state = RoleFinder.best(profiles, p -> {
            Heading h = p.heading();
            boolean free = !taken.contains(p.index());
            boolean says = h.has(Concept.STATE) && p.states() * 2 >= p.filled() && p.states() > 0
                    && !h.has(Concept.ADDRESS);
            return free
                    && (says || (p.isState() && !h.hasAny(Concept.TEXT, Concept.NAME, Concept.COUNTER, Concept.ADDRESS)
                            && !(h.has(Concept.TYPE) && !h.has(Concept.STATE))))
                                    ? (says ? 1000 : 0) - p.index()
                                    : RoleFinder.no();
        });
        if (state >= 0) {
            add(Role.STATE, state);
        }
    }

    private void accounts() {
        for (ColumnProfile p : profiles) {
            Heading h = p.heading();
            if (taken.contains(p.index()) || p.filled() == 0 || p.isCurrency()) {
                continue;
            }
            boolean numbered = p.isAccount()
                    || (h.has(Concept.ACCOUNT) && !p.isText() && !h.hasAny(Concept.NAME, Concept.TYPE));
            if (!numbered) {
                continue;
            }
            boolean varies = p.distinct() > 2 && p.distinct() * 4 > p.filled();
            if (h.has(Concept.COUNTER) || h.hasAny(Concept.PAYER, Concept.PAYEE) || (varies && !h.has(Concept.OWN))) {
                if (!roles.containsKey(Role.COUNTERPARTY_ACCOUNT)) {
                    add(Role.COUNTERPARTY_ACCOUNT, p.index());
                }
                taken.add(p.index());
            } else if (!roles.containsKey(Role.OWN_ACCOUNT)) {
                add(Role.OWN_ACCOUNT, p.index());
            }
        }
    }

    private void text(ColumnProfile p) {
        Heading h = p.heading();
        if (!h.isKnown()) {
            if (!named || (h.text().isEmpty() && p.spaced() * 2 > p.filled())) {
                bare(p);
            }
            return;
        }
        boolean side = h.hasAny(Concept.NAME, Concept.COUNTER, Concept.PAYER, Concept.PAYEE);
        boolean aside = h.hasAny(Concept.CATEGORY, Concept.ADDRESS, Concept.BANK, Concept.RATE, Concept.CURRENCY,
                Concept.TIME);
        if ((h.has(Concept.OWN) && !h.has(Concept.COUNTER))
                || (h.has(Concept.ACCOUNT) && !side && !h.has(Concept.TEXT))) {
            return;
        }
        if (aside && !h.has(Concept.TEXT) && !h.has(Concept.NAME)) {
            return;
        }
        if (side && !h.has(Concept.ACCOUNT) && !aside && !h.has(Concept.REFERENCE)) {
            add(h.has(Concept.PAYER) && !h.has(Concept.PAYEE)
                    ? Role.PAYER
                    : h.has(Concept.PAYEE) && !h.has(Concept.PAYER) ? Role.PAYEE : Role.NAME, p.index());
        } else if (h.has(Concept.TEXT) && !isCodes(p)) {
            add(Role.TEXT, p.index());
        } else if (h.has(Concept.TYPE)) {
            add(Role.TYPE, p.index());
        } else if (h.hasAny(Concept.PURCHASE, Concept.BOOKING) && !h.has(Concept.REFERENCE)
                && p.spaced() * 2 > p.filled()) {
            add(Role.TEXT, p.index());
        }
    }

    /// A column without a heading: text where it is no code.
    private void bare(ColumnProfile p) {
        if (!isCodes(p) && (p.distinct() > 1 || p.filled() == 1)) {
            add(Role.TEXT, p.index());
        }
    }

    private static boolean isCodes(ColumnProfile p) {
        return (p.spaced() == 0 && p.chars() < p.filled() * 6L) || (p.spaced() == 0 && p.worded() * 2 < p.filled());
    }

    /// A payer without a payee is simply the other side; a name that never changes is the household's own.
    private void settleNames() {
        boolean both = roles.containsKey(Role.PAYER) && roles.containsKey(Role.PAYEE);
        if (!both) {
            for (Role role : List.of(Role.PAYER, Role.PAYEE)) {
                List<Integer> columns = roles.remove(role);
                if (columns != null) {
                    columns.forEach(column -> add(Role.NAME, column));
                }
            }
        }
        List<Integer> names = roles.get(Role.NAME);
        if (names != null && (names.size() > 1 || roles.containsKey(Role.TEXT))) {
            names.removeIf(column -> profiles.get(column).distinct() == 1 && profiles.get(column).filled() > 3
                    && !profiles.get(column).heading().has(Concept.COUNTER));
            if (names.isEmpty()) {
                roles.remove(Role.NAME);
            }
        }
    }

    private void longest() {
        int text = RoleFinder.best(profiles,
                p -> taken.contains(p.index()) || !p.isText() ? RoleFinder.no() : (int) Math.min(p.chars(), 1_000_000));
        if (text >= 0) {
            add(Role.TEXT, text);
        }
    }
}
