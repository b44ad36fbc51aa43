// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.wellspent.core.text.Messages;

/// Dialogs of the platform for files and folders; problems as a card in the window.
public final class FxDialogs implements Dialogs {
    private final Supplier<? extends @Nullable Window> window;
    private final Overlay overlay;
    private final Messages messages;
    private @Nullable File folder;

    /// Dialogs over a window.
    public FxDialogs(Supplier<? extends @Nullable Window> window, Overlay overlay, Messages messages) {
        this.window = window;
        this.overlay = overlay;
        this.messages = messages;
    }

    @Override
    public List<Path> chooseStatements() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("dialog.statements"));
        chooser.setInitialDirectory(folder);
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.get("dialog.statements.kind"), "*.csv", "*.CSV", "*.txt",
                        "*.TXT", "*.tsv", "*.TSV"),
                new FileChooser.ExtensionFilter(messages.get("dialog.statements.all"), "*"));
        var files = chooser.showOpenMultipleDialog(window.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("dialog.folder"));
        return Optional.ofNullable(chooser.showDialog(window.get())).map(File::toPath);
    }

    @Override
    public void problem(String title, String sentence) {
        var heading = Parts.strong(title);
        var words = Parts.muted(sentence);
        heading.setWrapText(true);
        words.setWrapText(true);
        var close = Parts.button("problem-close", messages.get("dialog.close"), overlay::close);
        close.setAccessibleText(title + ". " + sentence + " " + messages.get("dialog.close"));
        var text = Parts.styled(new VBox(heading, words, close), "problem-text");
        var card = Parts.styled(new HBox(Parts.styled(Icon.PROBLEM.node(18), "ws-problem-icon"), text), "problem-card");
        card.setAlignment(Pos.TOP_LEFT);
        overlay.showInMiddle(card);
    }
}
