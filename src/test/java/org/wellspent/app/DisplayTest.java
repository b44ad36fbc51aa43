// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linuxHasOneWhereAServerNamesItself() {
        assertThat(mayBeThere(Map.of("os.name", "Linux"), Map.of())).isFalse();
        assertThat(mayBeThere(Map.of("os.name", "Linux"), Map.of("DISPLAY", ""))).isFalse();
        assertThat(mayBeThere(Map.of("os.name", "Linux"), Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(mayBeThere(Map.of("os.name", "Linux"), Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    }

    @Test
    void aToolkitThatDrawsWithoutADisplayIsEnough() {
        assertThat(mayBeThere(Map.of("os.name", "Linux", "glass.platform", "Headless"), Map.of())).isTrue();
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertThat(mayBeThere(Map.of("os.name", "Windows 11"), Map.of())).isTrue();
        assertThat(mayBeThere(Map.of("os.name", "Mac OS X"), Map.of())).isTrue();
    }

    private static boolean mayBeThere(Map<String, String> properties, Map<String, String> environment) {
        return new Display(environment::get, properties::get).mayBeThere();
    }
}
