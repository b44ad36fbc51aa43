// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.regex.Pattern;

/// Each folder under `ui` is a screen, except the shell, which knows all, and the kit, which all know.
final class ScreenSlices implements SliceAssignment {
    private static final Pattern SCREEN = Pattern.compile("org\\.wellspent\\.ui\\.([a-z]+).*");
    private static final List<String> NO_SCREENS = List.of("kit", "shell");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var matcher = SCREEN.matcher(type.getPackageName());
        return matcher.matches() && !NO_SCREENS.contains(matcher.group(1))
                ? SliceIdentifier.of(matcher.group(1))
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "screens";
    }
}
