// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/an");

    @Test
    void theFolderThatIsNamedComesFirst() {
        assertThat(folder(Map.of("WELLSPENT_DATA", "/other"), LINUX).of(Optional.of(Path.of("/named"))))
                .isEqualTo(Path.of("/named").toAbsolutePath());
    }

    @Test
    void thenTheVariable() {
        assertThat(folder(Map.of("WELLSPENT_DATA", "/other/../data"), LINUX).of(Optional.empty()))
                .isEqualTo(Path.of("/data").toAbsolutePath());
    }

    @Test
    void anEmptyVariableIsNotSet() {
        assertThat(folder(Map.of("WELLSPENT_DATA", " ", "XDG_DATA_HOME", ""), LINUX).of(Optional.empty()))
                .isEqualTo(Path.of("/home/an/.local/share/wellspent").toAbsolutePath());
    }

    @Test
    void thenThePlaceOfThePlatform() {
        assertThat(folder(Map.of("XDG_DATA_HOME", "/xdg"), LINUX).of(Optional.empty()))
                .isEqualTo(Path.of("/xdg/wellspent").toAbsolutePath());
        assertThat(folder(Map.of("LOCALAPPDATA", "/local"), Map.of("os.name", "Windows 11", "user.home", "/u"))
                .of(Optional.empty())).isEqualTo(Path.of("/local/Wellspent").toAbsolutePath());
        assertThat(folder(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/an")).of(Optional.empty()))
                .isEqualTo(Path.of("/Users/an/Library/Application Support/Wellspent").toAbsolutePath());
    }

    private static DataFolder folder(Map<String, String> environment, Map<String, String> properties) {
        return new DataFolder(environment::get, properties::get);
    }
}
