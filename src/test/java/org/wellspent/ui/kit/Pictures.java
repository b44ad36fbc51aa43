// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of screens, written to `target/pictures`, to be looked at beside the design.
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    /// Layouts that depend on their own size need a pass to see it and one to answer it.
    private static final int PASSES = 4;

    private Pictures() {}

    /// Takes the four pictures of a screen: 1280 by 800 and 1920 by 1080, light and dark.
    ///
    /// @param name   begins the names of the files: `overview` gives `overview-1280-light.png`
    /// @param screen builds the window's content for a look
    /// @param sheets the screens' own style sheets
    /// @return the files
    public static List<Path> take(String name, Function<Theme, ? extends Parent> screen, String... sheets) {
        var taken = new ArrayList<Path>();
        for (var look : List.of(Appearance.LIGHT, Appearance.DARK)) {
            taken.add(take(name, look, 1280, 800, screen, sheets));
            taken.add(take(name, look, 1920, 1080, screen, sheets));
        }
        return taken;
    }

    /// Takes one picture.
    public static Path take(String name, Appearance look, int width, int height,
            Function<Theme, ? extends Parent> screen, String... sheets) {
        return Fx.get(() -> {
            var theme = new Theme(look);
            var scene = new Scene(screen.apply(theme), width, height);
            theme.dress(scene, sheets);
            return take(name + "-" + width + "-" + look.name().toLowerCase(Locale.ROOT), scene);
        });
    }

    /// Takes a picture of a scene as it is; on the JavaFX thread.
    public static Path take(String name, Scene scene) {
        for (int pass = 0; pass < PASSES; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return write(name, scene.snapshot(null));
    }

    private static Path write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
