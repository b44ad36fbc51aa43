// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Parts;
import org.wellspent.ui.kit.Theme;

/// The one window: it shows the first start or the shell, and answers the keys that work everywhere.
public final class MainWindow {
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 680;
    private static final KeyCombination.Modifier SHIFT = KeyCombination.SHIFT_DOWN;
    private static final KeyCombination.Modifier COMMAND = KeyCombination.SHORTCUT_DOWN;

    private final StackPane root = new StackPane();
    private final Scene scene;
    private final Overlay overlay;
    private final Messages messages;
    private @Nullable ShellView shellView;

    /// A window that shows nothing yet.
    ///
    /// @param screenSheets the names of the screens' own style sheets
    public MainWindow(Theme theme, Overlay overlay, Messages messages, String... screenSheets) {
        this.overlay = overlay;
        this.messages = messages;
        this.scene = new Scene(root, 1280, 800);
        theme.dress(scene, Stream.concat(Stream.of("shell.css"), Stream.of(screenSheets)).toArray(String[]::new));
    }

    /// Puts the window on a stage: title, least size, content.
    public void open(Stage stage) {
        stage.setTitle(messages.get("application.name"));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.show();
    }

    /// The scene, for pictures and tests.
    public Scene scene() {
        return scene;
    }

    /// Shows the three choices of a first start. The overlay lies above them, for problems.
    public void showFirstStart(FirstStartView firstStart) {
        shellView = null;
        scene.getAccelerators().clear();
        root.getChildren().setAll(firstStart, overlay);
        firstStart.focusFirst();
    }

    /// Shows the shell with its screens.
    public void showShell(ShellView view, ShellViewModel shell) {
        shellView = view;
        root.getChildren().setAll(view);
        scene.getAccelerators().clear();
        keys(view, shell).forEach(scene.getAccelerators()::put);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && shellView == view) {
                view.escape();
            }
        });
    }

    private Map<KeyCombination, Runnable> keys(ShellView view, ShellViewModel shell) {
        Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
        for (int position = 1; position <= 8; position++) {
            int at = position;
            keys.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + position), COMMAND), () -> shell.openAt(at));
            keys.put(new KeyCodeCombination(KeyCode.valueOf("NUMPAD" + position), COMMAND), () -> shell.openAt(at));
        }
        keys.put(new KeyCodeCombination(KeyCode.COMMA, COMMAND), () -> shell.settings().ifPresent(shell::open));
        keys.put(new KeyCodeCombination(KeyCode.F, COMMAND), () -> view.front().search());
        keys.put(new KeyCodeCombination(KeyCode.O, COMMAND), () -> shell.open("import"));
        keys.put(new KeyCodeCombination(KeyCode.Z, COMMAND), shell::undo);
        keys.put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), shell::back);
        keys.put(new KeyCodeCombination(KeyCode.F6), () -> view.jump(false));
        keys.put(new KeyCodeCombination(KeyCode.F6, SHIFT), () -> view.jump(true));
        keys.put(new KeyCodeCombination(KeyCode.F1), this::showKeys);
        return keys;
    }

    /// F1: the keys that work everywhere.
    private void showKeys() {
        var card = Parts.styled(new VBox(Parts.section(messages.get("keys.title"))), "keys-card");
        for (var key : new String[]{"screens", "settings", "search", "import", "undo", "back", "parts", "escape"}) {
            var keyName = Parts.strong(messages.get("keys." + key + ".key"));
            keyName.setMinWidth(Region.USE_PREF_SIZE);
            keyName.setPrefWidth(160);
            card.getChildren().add(
                    Parts.styled(new HBox(keyName, Parts.muted(messages.get("keys." + key))),
                            "ws-row"));
        }
        card.getChildren().add(Parts.button("keys-close", messages.get("dialog.close"), overlay::close));
        overlay.showInMiddle(card);
    }
}
