// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The look: AtlantaFX Primer below, our colours and components above, light or dark, switchable while running.
public final class Theme {
    private static final String LIGHT = sheet("base-light.css");
    private static final String DARK = sheet("base-dark.css");
    private static final List<String> ALWAYS = List.of(sheet("base.css"), sheet("controls.css"),
            sheet("components.css"));

    private final ObjectProperty<Appearance> appearance;
    private final ObservableValue<Boolean> isDark;

    /// A look to begin with.
    public Theme(Appearance initial) {
        Fonts.load();
        appearance = new SimpleObjectProperty<>(initial);
        var platform = Platform.getPreferences().colorSchemeProperty();
        isDark = appearance.flatMap(wanted -> platform.map(system -> switch (wanted) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> system == ColorScheme.DARK;
        }));
    }

    /// What the household wants; changing it changes every scene at once.
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Whether the window is dark now.
    public boolean isDark() {
        return isDark.getValue();
    }

    /// Gives a scene this look and keeps it up to date.
    ///
    /// @param screenSheets names of further style sheets beside `base.css`: `purchases.css`
    public void dress(Scene scene, String... screenSheets) {
        var further = List.of(screenSheets).stream().map(Theme::sheet).toList();
        isDark.subscribe(dark -> dress(scene, dark, further));
    }

    private static void dress(Scene scene, boolean dark, List<String> further) {
        scene.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        var sheets = new ArrayList<String>();
        sheets.add(dark ? DARK : LIGHT);
        sheets.addAll(ALWAYS);
        sheets.addAll(further);
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/org/wellspent/ui/" + name), name).toExternalForm();
    }
}
