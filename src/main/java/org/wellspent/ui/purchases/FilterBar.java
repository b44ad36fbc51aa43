// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Chip;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.SearchField;
import org.wellspent.ui.purchases.FilterChoices.Condition;

/// The search, and the filters: menus while there is none, chips once there are.
final class FilterBar extends FlowPane {
    private static final List<Condition> DIRECT = List.of(Condition.ACCOUNT, Condition.CATEGORY, Condition.TYPE);
    private static final List<Condition> FURTHER = List.of(Condition.BUBBLE, Condition.GRADE, Condition.SCOPE);

    private final PurchasesViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final List<MenuButton> menus;
    private final MenuButton add;
    private final Button clear;

    FilterBar(PurchasesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        search = new SearchField("purchases-search", messages.get("purchases.search"),
                messages.get("purchases.search.clear"));
        search.textProperty()
                .subscribe(words -> model.filterProperty().set(model.filterProperty().get().withText(words)));
        model.filterProperty().subscribe(filter -> {
            if (!filter.text().equals(search.getText())) {
                search.setText(filter.text());
            }
        });
        var direct = DIRECT.stream().map(this::menu).toList();
        var more = menu("purchases-filter-more", messages.get("purchases.filter.more"), FURTHER);
        menus = java.util.stream.Stream.concat(direct.stream(), java.util.stream.Stream.of(more)).toList();
        add = Parts.styled(menu("purchases-filter-add", messages.get("purchases.filter.add"),
                List.of(Condition.values())), "filter-add");
        add.setGraphic(Icon.PLUS.node());
        clear = Parts.quiet("purchases-filter-clear", messages.get("purchases.filter.clear"), model::clearFilters);
        model.chips().subscribe(this::draw);
        draw();
    }

    /// Puts the caret into the search.
    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void draw() {
        getChildren().setAll(search);
        if (model.chips().isEmpty()) {
            getChildren().addAll(menus);
            return;
        }
        int position = 0;
        for (var choice : model.chips()) {
            getChildren().add(Chip.removable("purchases-chip-" + position++, choice.words(),
                    messages.get("purchases.filter.remove", choice.words()),
                    () -> model.filterProperty().set(choice.then())));
        }
        getChildren().addAll(add, clear);
    }

    private MenuButton menu(Condition condition) {
        var button = button("purchases-filter-" + condition.name().toLowerCase(Locale.ROOT), name(condition));
        button.addEventHandler(MenuButton.ON_SHOWING, _ -> fill(button.getItems(), condition));
        fill(button.getItems(), condition);
        return button;
    }

    private MenuButton menu(String id, String words, List<Condition> conditions) {
        var button = button(id, words);
        var parts = conditions.stream().map(condition -> new Menu(name(condition))).toList();
        button.getItems().addAll(parts);
        Runnable fill = () -> {
            for (int i = 0; i < parts.size(); i++) {
                fill(parts.get(i).getItems(), conditions.get(i));
            }
        };
        button.addEventHandler(MenuButton.ON_SHOWING, _ -> fill.run());
        fill.run();
        return button;
    }

    private static MenuButton button(String id, String words) {
        var button = new MenuButton(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setAccessibleText(words);
        return button;
    }

    private void fill(ObservableList<MenuItem> items, Condition condition) {
        items.setAll(model.choices(condition).stream().map(this::item).toList());
    }

    private MenuItem item(FilterChoice choice) {
        var item = new CheckMenuItem(choice.words());
        item.setMnemonicParsing(false);
        item.setSelected(choice.isChosen());
        item.setOnAction(_ -> model.filterProperty().set(choice.then()));
        return item;
    }

    private String name(Condition condition) {
        return messages.get("purchases.filter." + condition);
    }
}
