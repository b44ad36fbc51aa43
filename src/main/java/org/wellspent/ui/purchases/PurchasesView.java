// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.purchases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.report.Figures;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.EmptyState;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.PeriodPicker;
import org.wellspent.ui.kit.ScreenHeader;
import org.wellspent.ui.kit.ScreenView;
import org.wellspent.ui.kit.TrailCard;

/// The purchases: a table with the value beside the cost, its totals, and the receipt of the selected purchase.
public final class PurchasesView implements ScreenView {
    private final PurchasesViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final Figures figures;
    private final PeriodPicker picker;
    private final ScreenHeader header;
    private final FilterBar filters;
    private final PurchaseTable table;
    private final TotalsBar totals;
    private final VBox panel;
    private final StackPane place = new StackPane();
    private final SideLayout layout;
    private final VBox screen;
    private boolean wasOver;

    /// The view of purchases.
    ///
    /// @param overlay where trails and the question for days of one's own float
    public PurchasesView(PurchasesViewModel model, Overlay overlay, Messages messages, Figures figures) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        this.figures = figures;
        picker = new PeriodPicker("purchases-period", model.periodProperty().get(), model.latest(), overlay, messages,
                figures);
        picker.periodProperty().bindBidirectional(model.periodProperty());
        header = new ScreenHeader(messages.get("purchases.title"), picker);
        filters = new FilterBar(model, messages);
        table = new PurchaseTable(model, messages, figures);
        totals = new TotalsBar(table, messages, figures);
        VBox.setVgrow(table, Priority.ALWAYS);
        panel = Parts.styled(new VBox(table, totals), "ws-panel", "flush");
        VBox.setVgrow(place, Priority.ALWAYS);
        layout = new SideLayout(Parts.styled(new VBox(filters, place), "purchases-main"));
        VBox.setVgrow(layout, Priority.ALWAYS);
        screen = Parts.styled(new VBox(header, layout), "screen", "purchases");
        layout.widthProperty().subscribe(_ -> fit());
        model.stateProperty().subscribe(this::show);
        model.totalsProperty().subscribe(sum -> {
            if (sum != null) {
                totals.show(sum);
                table.head();
                picker.setLatest(model.latest());
            }
        });
        model.sideProperty().subscribe(this::show);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Region node() {
        return screen;
    }

    @Override
    public List<Node> stops() {
        return List.of(header, filters, place, layout);
    }

    @Override
    public void search() {
        filters.search();
    }

    @Override
    public boolean escape() {
        if (model.sideProperty().get() instanceof SidePane.Closed) {
            return false;
        }
        model.closeSide();
        table.requestFocus();
        return true;
    }

    /// In a narrow window the receipt lies over the table, so it waits until it is asked for.
    private void fit() {
        table.fit(layout.isWide());
        if (layout.isOver() && !wasOver) {
            model.closeSide();
        }
        wasOver = layout.isOver();
    }

    private void show(PurchasesState state) {
        switch (state) {
            case PurchasesState.Table() -> place.getChildren().setAll(panel);
            case PurchasesState.Loading() -> place.getChildren().clear();
            case PurchasesState.Nothing nothing -> place.getChildren().setAll(Parts.styled(
                    new EmptyState(nothing.title(), nothing.advice(), button(nothing)), "ws-panel"));
        }
    }

    private Node button(PurchasesState.Nothing nothing) {
        Runnable act = () -> model.act(nothing.act());
        return nothing.act() == PurchasesState.Act.IMPORT
                ? Parts.primary("purchases-import", nothing.words(), act)
                : Parts.button("purchases-act", nothing.words(), act);
    }

    private void show(SidePane side) {
        layout.show(switch (side) {
            case SidePane.Closed() -> null;
            case SidePane.One(var receipt) -> new ReceiptPane(receipt, this::explain, this::escape, messages, figures);
            case SidePane.Many(var selection) -> new SelectionPane(selection, this::escape, messages, figures);
        });
    }

    private void explain(Node figure, String symbol) {
        model.explain(symbol,
                (trail, context) -> TrailCard.show(figure, trail, context, null, overlay, messages, figures));
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.openSide();
            case T -> explain(table, "v");
            case DELETE -> model.removeLastFilter();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
