// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.wellspent.ui.kit.Fx;
import org.wellspent.ui.kit.Pictures;

class FirstStartViewTest {

    @Test
    void offersThreeChoices() {
        var chosen = new ArrayList<String>();
        Fx.run(() -> {
            var view = view(chosen);
            new Scene(view, 1280, 800).getRoot().applyCss();
            view.layout();
            for (var id : List.of("first-start-files", "first-start-sample", "first-start-folder")) {
                ((Button) view.lookup("#" + id)).fire();
            }
        });
        assertThat(chosen).containsExactly("files", "sample", "folder");
    }

    @Test
    void looksAsDrawn() {
        assertThat(Pictures.take("first-start", _ -> view(new ArrayList<>()), "shell.css")).hasSize(4);
    }

    private static FirstStartView view(List<String> chosen) {
        return new FirstStartView(Fx.MESSAGES, () -> chosen.add("files"), () -> chosen.add("sample"),
                () -> chosen.add("folder"));
    }
}
