// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// Starts the window in a process of its own, as the toolkit can start only once in one.
class DesktopTest {
    private static final int SECONDS = 120;

    @Test
    void theWindowOpensAndReturnsWhenItIsClosedWithoutAWordOnTheConsole() throws Exception {
        assertThat(child("-Dglass.platform=Headless", "open")).isEqualTo("composed shown: true");
    }

    @Test
    void whatGoesWrongWhileComposingIsThrown() throws Exception {
        assertThat(child("-Dglass.platform=Headless", "fail")).isEqualTo("thrown: no data folder");
    }

    private static String child(String platform, String what) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                platform, "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Child.class.getName(), what));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    /// What the child process runs.
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try {
                boolean shown = Desktop.show(stage -> {
                    if (arguments[0].equals("fail")) {
                        throw new IllegalStateException("no data folder");
                    }
                    stage.setScene(new Scene(new Pane(), 200, 100));
                    stage.show();
                    System.out.print("composed ");
                    stage.close();
                });
                System.out.print("shown: " + shown);
            } catch (IllegalStateException problem) {
                System.out.print("thrown: " + problem.getMessage());
            }
            System.exit(0);
        }
    }
}
