// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The font files that ship with the application (ADR 0011): Inter for text, Roboto for figures in columns, whose digits
/// are all equally wide. SemiBold and Medium are addressed by their own family names.
public enum Fonts {
    TEXT("Inter", "inter/Inter-Regular.otf"), TEXT_STRONG("Inter SemiBold", "inter/Inter-SemiBold.otf"),
    FIGURES("Roboto", "roboto/Roboto-Regular.ttf"), FIGURES_STRONG("Roboto Medium", "roboto/Roboto-Medium.ttf");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/";

    private final String family;
    private final String file;

    Fonts(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /// The family name by which style sheets ask for it.
    public String family() {
        return family;
    }

    /// The font at a size.
    public Font at(double size) {
        return Font.font(family, size);
    }

    /// Makes all of them known to the toolkit; call before the first style sheet is applied.
    ///
    /// @throws IllegalStateException if a font file is missing from the class path or unreadable
    public static void load() {
        for (var font : List.of(values())) {
            try (var file = Fonts.class.getResourceAsStream(FOLDER + font.file)) {
                if (file == null || Font.loadFont(file, 14) == null) {
                    throw new IllegalStateException("font file missing or unreadable: " + font.file);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
