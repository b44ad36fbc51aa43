// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.wellspent.core.catalogue.MerchantType;
import org.wellspent.core.insight.Book;
import org.wellspent.core.insight.EntryFilter;
import org.wellspent.core.insight.EntryFilter.BubbleLevel;
import org.wellspent.core.insight.EntryFilter.Scope;
import org.wellspent.core.text.Messages;
import org.wellspent.core.valuation.Grade;

/// What the table can be filtered by, as the book and the filter in force say it.
final class FilterChoices {
    private static final List<Grade> GRADES = List.of(Grade.A, Grade.B, Grade.C, Grade.D);
    private static final List<Scope> SCOPES = List.of(Scope.UNRECOGNISED, Scope.NO_PURCHASES, Scope.ALL);

    private final Book book;
    private final EntryFilter filter;
    private final Messages messages;

    FilterChoices(Book book, EntryFilter filter, Messages messages) {
        this.book = book;
        this.filter = filter;
        this.messages = messages;
    }

    /// The sorts of conditions, in the order of menus and chips.
    enum Condition {
        ACCOUNT, CATEGORY, TYPE, BUBBLE, GRADE, SCOPE
    }

    /// What can be chosen for a condition.
    List<FilterChoice> of(Condition condition) {
        return switch (condition) {
            case ACCOUNT -> accounts();
            case CATEGORY -> categories();
            case TYPE -> types();
            case BUBBLE -> bubbles();
            case GRADE -> grades();
            case SCOPE -> scopes();
        };
    }

    /// What is chosen, in order.
    List<FilterChoice> chosen() {
        return Arrays.stream(Condition.values()).flatMap(condition -> of(condition).stream())
                .filter(FilterChoice::isChosen).toList();
    }

    private List<FilterChoice> accounts() {
        return book.accounts().stream().map(account -> {
            boolean isChosen = filter.accounts().contains(account.id());
            return new FilterChoice(account.name(), isChosen, filter.withAccount(account.id(), !isChosen));
        }).toList();
    }

    /// The categories that occur, by name.
    private List<FilterChoice> categories() {
        var collator = Collator.getInstance(messages.locale());
        var ids = new ArrayList<>(filter.categories());
        book.entries().stream().map(entry -> entry.match().categoryId()).filter(Objects::nonNull).distinct()
                .filter(id -> !filter.categories().contains(id)).forEach(ids::add);
        return ids.stream().map(id -> {
            boolean isChosen = filter.categories().contains(id);
            return new FilterChoice(messages.get("category." + id), isChosen, filter.withCategory(id, !isChosen));
        }).sorted(Comparator.comparing(FilterChoice::words, collator::compare)).toList();
    }

    private List<FilterChoice> types() {
        return Arrays.stream(MerchantType.values()).map(type -> {
            boolean isChosen = filter.types().contains(type);
            return new FilterChoice(messages.get("type." + type.id()), isChosen, filter.withType(type, !isChosen));
        }).toList();
    }

    private List<FilterChoice> bubbles() {
        return Arrays.stream(BubbleLevel.values()).map(level -> {
            boolean isChosen = filter.bubbles().contains(level);
            return new FilterChoice(messages.get("purchases.bubble." + level), isChosen,
                    filter.withBubble(level, !isChosen));
        }).toList();
    }

    private List<FilterChoice> grades() {
        return GRADES.stream().map(grade -> {
            boolean isChosen = filter.leastGrade() == grade;
            return new FilterChoice(messages.get("purchases.grade." + grade), isChosen,
                    filter.withLeastGrade(isChosen ? null : grade));
        }).toList();
    }

    private List<FilterChoice> scopes() {
        return SCOPES.stream().map(scope -> {
            boolean isChosen = filter.scope() == scope;
            return new FilterChoice(messages.get("purchases.scope." + scope), isChosen,
                    filter.withScope(isChosen ? Scope.SPENDING : scope));
        }).toList();
    }
}
