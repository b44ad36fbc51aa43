// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LauncherTest {
    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @Test
    void runsOnAnyJavaSinceEight() throws IOException {
        try (var in = new DataInputStream(
                Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class")))) {
            in.readInt();
            in.readUnsignedShort();
            assertThat(in.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }

    @Test
    void readsOldAndNewVersionNumbers() {
        assertThat(Launcher.feature("1.8")).isEqualTo(8);
        assertThat(Launcher.feature("17")).isEqualTo(17);
        assertThat(Launcher.feature("25")).isEqualTo(25);
    }

    @Test
    void saysWhatToInstall() {
        assertThat(Launcher.tooOld("17")).contains("needs Java 25").contains("this is Java 17")
                .contains("Install a JDK 25");
    }
}
