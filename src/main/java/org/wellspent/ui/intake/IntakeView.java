// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.EmptyState;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.ScreenHeader;
import org.wellspent.ui.kit.ScreenView;

/// The import: files at the left, what the chosen one would become at the right; or the history.
public final class IntakeView implements ScreenView {
    private final IntakeViewModel model;
    private final Overlay overlay;
    private final Messages messages;
    private final ScreenHeader header;
    private final FileList files;
    private final StackPane page = new StackPane();
    private final HBox current;
    private final HistoryPane history;
    private final StackPane place;
    private final VBox screen;

    /// The view of an import.
    ///
    /// @param overlay where the reasons of a reading float
    public IntakeView(IntakeViewModel model, Overlay overlay, Messages messages) {
        this.model = model;
        this.overlay = overlay;
        this.messages = messages;
        var toggle = Parts.button("intake-history", Icon.CLOCK, messages.get("intake.history"),
                () -> model.history().show(!model.history().shownProperty().get()));
        header = new ScreenHeader(messages.get("intake.title"), toggle);
        files = new FileList(model, messages);
        HBox.setHgrow(page, Priority.ALWAYS);
        current = Parts.styled(new HBox(files, page), "intake-columns");
        history = new HistoryPane(model.history(), messages);
        place = new StackPane(current);
        VBox.setVgrow(place, Priority.ALWAYS);
        screen = Parts.styled(new VBox(header, place), "screen", "intake");
        model.pageProperty().subscribe(this::show);
        model.history().shownProperty().subscribe(shown -> showHistory(shown, toggle));
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Region node() {
        return screen;
    }

    @Override
    public List<Node> stops() {
        return List.of(header, files, page);
    }

    @Override
    public boolean drop(List<Path> dropped) {
        model.add(dropped);
        return true;
    }

    @Override
    public boolean escape() {
        if (model.history().shownProperty().get()) {
            model.history().show(false);
            return true;
        }
        return model.cancel();
    }

    private void showHistory(boolean shown, Button toggle) {
        toggle.setText(messages.get(shown ? "intake.history.back" : "intake.history"));
        toggle.setAccessibleText(toggle.getText());
        place.getChildren().setAll(shown ? history : current);
    }

    private void show(FilePage shown) {
        page.getChildren().setAll(switch (shown) {
            case FilePage.None() -> empty(messages.get("intake.none"), messages.get("intake.none.advice"));
            case FilePage.Reading(var name) -> empty(messages.get("intake.reading.file", name),
                    messages.get("intake.reading.advice"),
                    Parts.button("intake-stop", messages.get("intake.cancel"), model::cancel));
            case FilePage.Refused(var title, var sentence) -> new RefusedPane(title, sentence, List.of(),
                    model, messages);
            case FilePage.Question(var title, var sentence, var answers) -> new RefusedPane(title, sentence, answers,
                    model, messages);
            case FilePage.Taken(var title, var sentence) -> empty(title, sentence,
                    Parts.button("intake-more", messages.get("intake.choose"), () -> model.choose()));
            case FilePage.Preview preview -> new PreviewPane(preview, model, overlay, messages);
        });
    }

    private static Region empty(String title, String advice, Node... acts) {
        return Parts.styled(new EmptyState(title, advice, acts), "ws-panel");
    }

    /// Enter imports.
    private void key(KeyEvent event) {
        boolean isElsewhere = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ENTER && !isElsewhere
                && model.pageProperty().get() instanceof FilePage.Preview) {
            event.consume();
            model.importChosen();
        }
    }
}
