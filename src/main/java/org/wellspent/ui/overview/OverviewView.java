// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

/// The overview: what a period's money created, in one sentence, three circles and a few lists.
public final class OverviewView implements ScreenView {
    private final OverviewViewModel model;
    private final Messages messages;
    private final PeriodPicker picker;
    private final ScreenHeader header;
    private final OverviewPanels panels;
    private final ScrollPane scroll;
    private final StackPane place = new StackPane();
    private final VBox screen;

    /// The view of an overview.
    ///
    /// @param overlay where trails and the question for days of one's own float
    public OverviewView(OverviewViewModel model, Overlay overlay, Messages messages, Figures figures) {
        this.model = model;
        this.messages = messages;
        picker = new PeriodPicker("overview-period", model.periodProperty().get(), model.latest(), overlay, messages,
                figures);
        picker.periodProperty().bindBidirectional(model.periodProperty());
        header = new ScreenHeader(messages.get("overview.title"), picker);
        panels = new OverviewPanels(model, overlay, messages, figures);
        scroll = Parts.styled(new ScrollPane(panels), "overview-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(bounds -> panels.setRoom(bounds.getHeight()));
        VBox.setVgrow(place, Priority.ALWAYS);
        screen = Parts.styled(new VBox(header, place), "screen", "overview");
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::changePeriod);
        model.pageProperty().subscribe(this::show);
    }

    @Override
    public Region node() {
        return screen;
    }

    @Override
    public List<Node> stops() {
        return List.of(header, place);
    }

    private void show(OverviewPage page) {
        picker.setLatest(model.latest());
        switch (page) {
            case OverviewPage.Shown shown -> {
                panels.show(shown);
                place.getChildren().setAll(scroll);
            }
            case OverviewPage.Loading() -> place.getChildren().clear();
            case OverviewPage.Empty(var title, var advice) -> empty(title, advice,
                    Parts.primary("overview-import", messages.get("overview.empty.import"), model::openImport));
            case OverviewPage.Quiet(var title, var advice, var latest, var act) -> empty(title, advice,
                    Parts.button("overview-latest", act, () -> model.periodProperty().set(latest)));
            case OverviewPage.Failed(var title, var sentence) -> empty(title, sentence,
                    Parts.button("overview-again", messages.get("overview.try-again"), model::tryAgain));
        }
    }

    private void empty(String title, String advice, Node act) {
        place.getChildren().setAll(Parts.styled(new EmptyState(title, advice, act), "ws-panel"));
    }

    /// Left and Right change the period, except where they move within a control. A filter, as buttons would take them.
    private void changePeriod(KeyEvent event) {
        var at = event.getTarget();
        if (at instanceof TextInputControl || at instanceof ToggleButton || at instanceof Spinner
                || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.LEFT) {
            event.consume();
            picker.previous();
        } else if (event.getCode() == KeyCode.RIGHT) {
            event.consume();
            picker.next();
        }
    }
}
