// SPDX-License-Identifier: Apache-2.0
package org.wellspent.cli;

import picocli.CommandLine.IVersionProvider;

/// Tells the version, as the jar's manifest has it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[]{"wellspent " + (version == null ? "(not packaged)" : version)};
    }
}
