// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dialogs for tests: it answers what it was told to and remembers the problems it was shown.
public final class RecordingDialogs implements Dialogs {
    private List<Path> statements = List.of();
    private @Nullable Path folder;
    private final List<String> problems = new ArrayList<>();

    /// Answers nothing.
    public RecordingDialogs() {}

    /// What the person will choose.
    public void willChoose(Path... files) {
        statements = List.of(files);
    }

    /// The folder the person will choose.
    public void willChooseFolder(Path chosen) {
        folder = chosen;
    }

    /// The problems shown, each as "title: sentence".
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public List<Path> chooseStatements() {
        return statements;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return Optional.ofNullable(folder);
    }

    @Override
    public void problem(String title, String sentence) {
        problems.add(title + ": " + sentence);
    }
}
