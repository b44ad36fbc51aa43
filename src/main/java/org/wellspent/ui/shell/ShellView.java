// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Screen;
import org.wellspent.ui.kit.ScreenView;
import org.wellspent.ui.kit.ToastArea;

/// The window's content: rail, the screen in front, status line, and above them toasts, popovers and the outline while
/// files are dragged.
public final class ShellView extends StackPane {
    private static final double NARROW_BELOW = 1200;

    private final ShellViewModel shell;
    private final Overlay overlay;
    private final Rail rail;
    private final StatusLine status;
    private final BorderPane frame = new BorderPane();
    private final StackPane front = Parts.styled(new StackPane(), "screen-place");
    private final StackPane dropHint;
    private final Map<String, ScreenView> built = new HashMap<>();

    /// The content of the window.
    ///
    /// @param overlay the layer on which the screens show their popovers
    public ShellView(ShellViewModel shell, Overlay overlay, Acts acts, Messages messages) {
        this.shell = shell;
        this.overlay = overlay;
        rail = new Rail(shell, messages);
        status = new StatusLine(shell, messages);
        dropHint = dropHint(messages);
        getStyleClass().add("shell");
        var main = new BorderPane(new StackPane(front, new ToastArea(acts, overlay.motion(), messages)));
        main.setBottom(status);
        frame.setLeft(rail);
        frame.setCenter(main);
        getChildren().addAll(frame, overlay, dropHint);
        widthProperty().subscribe(width -> rail.setNarrow(width.doubleValue() < NARROW_BELOW));
        shell.currentProperty().subscribe(this::bringToFront);
        setOnDragOver(this::offer);
        setOnDragExited(_ -> dropHint.setVisible(false));
        setOnDragDropped(this::take);
    }

    /// The screen in front.
    ScreenView front() {
        return view(shell.currentProperty().get());
    }

    /// Esc: closes a popover, else what is open on the screen.
    void escape() {
        if (overlay.isOpen()) {
            overlay.close();
        } else {
            front().escape();
        }
    }

    /// F6 and Shift+F6: jumps between rail, the screen's stops and the status line.
    void jump(boolean backwards) {
        var stops = new ArrayList<Node>();
        stops.add(rail);
        stops.addAll(front().stops());
        stops.add(status);
        Stops.jump(stops, getScene().getFocusOwner(), backwards);
    }

    private void bringToFront(Screen screen) {
        overlay.close();
        var view = view(screen);
        front.getChildren().setAll(view.node());
        view.shown();
    }

    private ScreenView view(Screen screen) {
        return built.computeIfAbsent(screen.id(), _ -> screen.view().get());
    }

    private void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        dropHint.setVisible(false);
        var board = event.getDragboard();
        event.setDropCompleted(board.hasFiles());
        event.consume();
        if (board.hasFiles()) {
            List<Path> files = board.getFiles().stream().map(File::toPath).toList();
            if (!front().drop(files)) {
                shell.drop(files);
            }
        }
    }

    private static StackPane dropHint(Messages messages) {
        var hint = Parts.styled(new StackPane(Parts.styled(Parts.section(messages.get("shell.drop")), "drop-words")),
                "drop-hint");
        hint.setVisible(false);
        hint.setMouseTransparent(true);
        return hint;
    }
}
