// SPDX-License-Identifier: Apache-2.0
package org.wellspent;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// What `java -jar` starts: compiled for Java 8, so that an older Java answers in one sentence what to install, instead
/// of with the name of an exception.
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int COULD_NOT_BE_DONE = 3;

    private Launcher() {}

    /// Starts Wellspent, if this Java can run it.
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < NEEDED) {
            System.err.println(tooOld(version));
            System.exit(COULD_NOT_BE_DONE);
        }
        Class.forName("org.wellspent.Wellspent").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /// The number that says which Java it is: 8 of `1.8`, 17 of `17`.
    static int feature(String specification) {
        return Integer.parseInt(specification.startsWith("1.") ? specification.substring(2) : specification);
    }

    /// The sentence for a Java that is too old.
    static String tooOld(String version) {
        String text = ResourceBundle.getBundle("org.wellspent.messages").getString("start.java.old");
        return MessageFormat.format(text, Integer.toString(NEEDED), version);
    }
}
