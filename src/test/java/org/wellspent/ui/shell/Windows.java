// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.wellspent.ui.kit.Acts;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.DirectBackground;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Icon;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Screen;
import org.wellspent.ui.kit.ScreenView;
import org.wellspent.ui.kit.Theme;

/// The window around one screen, for tests and pictures of that screen.
public final class Windows {
    private static final List<String> IDS = List.of("overview", "purchases", "import");

    /// Layouts that depend on their own size need a pass to see it and one to answer it.
    private static final int PASSES = 4;

    private Windows() {}

    /// The window's content with one screen in front and the others empty.
    ///
    /// @param front  the id of the screen
    /// @param screen builds it over the layer of its popovers
    public static ShellView around(String front, Function<Overlay, ScreenView> screen, Acts acts) {
        return shell(front, screen, acts, new Overlay());
    }

    /// Opens a window 1280 by 800 on the headless platform; on the JavaFX thread.
    ///
    /// @param sheet the screen's own style sheet
    public static Stage open(String front, Function<Overlay, ScreenView> screen, Acts acts, String sheet) {
        var overlay = new Overlay();
        var window = new MainWindow(new Theme(Appearance.LIGHT), overlay, Fx.MESSAGES, sheet);
        var model = model(front, screen, acts, overlay);
        window.showShell(new ShellView(model, overlay, acts, Fx.MESSAGES), model);
        var stage = new Stage();
        window.open(stage);
        for (int pass = 0; pass < PASSES; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
        return stage;
    }

    private static ShellView shell(String front, Function<Overlay, ScreenView> screen, Acts acts, Overlay overlay) {
        return new ShellView(model(front, screen, acts, overlay), overlay, acts, Fx.MESSAGES);
    }

    private static ShellViewModel model(String front, Function<Overlay, ScreenView> screen, Acts acts,
            Overlay overlay) {
        var built = screen.apply(overlay);
        var icons = List.of(Icon.OVERVIEW, Icon.PURCHASES, Icon.IMPORT);
        var screens = IDS.stream().map(id -> Screen.of(id, "screen." + id, icons.get(IDS.indexOf(id)),
                () -> id.equals(front) ? built : nothing())).toList();
        var model = new ShellViewModel(screens, null, new DirectBackground(), acts, Fx.MESSAGES);
        model.open(front);
        model.accountsProperty().set(2);
        model.transactionsProperty().set(481);
        return model;
    }

    private static ScreenView nothing() {
        var region = new Region();
        return () -> region;
    }
}
