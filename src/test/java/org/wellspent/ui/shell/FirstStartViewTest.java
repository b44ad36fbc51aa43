// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.wellspent.ui.kit.Appearance;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.NamedControls;
import org.wellspent.ui.kit.Overlay;
import org.wellspent.ui.kit.Pictures;
import org.wellspent.ui.kit.Theme;

class FirstStartViewTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> chosen = new ArrayList<>();
    private final Stage stage = Fx.get(this::open);

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void offersThreeChoices() {
        robot.clickOn("#first-start-sample").clickOn("#first-start-folder").clickOn("#first-start-files");
        assertThat(chosen).containsExactly("sample", "folder", "files");
    }

    @Test
    void theFocusStartsOnChoosingFiles() {
        assertThat(Fx.get(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("first-start-files");
    }

    @Test
    void theReceiptGoesFirstWhereThereIsLittleRoom() {
        assertThat(isReceiptShownAt(1280)).isTrue();
        assertThat(isReceiptShownAt(1000)).isFalse();
    }

    @Test
    void everyControlIsNamed() {
        Fx.run(() -> NamedControls.check(stage.getScene().getRoot()));
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("first-start", _ -> view(), "shell.css")).hasSize(4);
    }

    private boolean isReceiptShownAt(double width) {
        return Fx.get(() -> {
            var view = view();
            var scene = new Scene(view, width, 700);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return view.lookup(".first-start-receipt").isVisible();
        });
    }

    private Stage open() {
        var window = new MainWindow(new Theme(Appearance.LIGHT), new Overlay(), Fx.MESSAGES);
        window.showFirstStart(view());
        var opened = new Stage();
        window.open(opened);
        return opened;
    }

    private FirstStartView view() {
        return new FirstStartView(Fx.MESSAGES, () -> chosen.add("files"), () -> chosen.add("sample"),
                () -> chosen.add("folder"));
    }
}
