// SPDX-License-Identifier: Apache-2.0
package org.wellspent.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.wellspent.cli.Households;
import org.wellspent.cli.OpenHousehold;
import org.wellspent.core.text.Progress;
import org.wellspent.service.sample.SampleHousehold;
import org.wellspent.storage.Database;

/// Opens the households of data folders.
final class Folders implements Households {
    /// The sample household lies in a folder of its own inside the data folder, and so can never touch real data.
    private static final String SAMPLE = "sample";

    private final DataFolder place;
    private final Clock clock;
    private final Shipped shipped;

    Folders(DataFolder place, Clock clock, Shipped shipped) {
        this.place = place;
        this.clock = clock;
        this.shipped = shipped;
    }

    @Override
    public OpenHousehold open(Optional<Path> folder) {
        return OpenFolder.open(place.of(folder), clock, shipped);
    }

    @Override
    public OpenHousehold look(Optional<Path> folder) {
        Path data = place.of(folder);
        boolean isNoFolder = Files.exists(data) && !Files.isDirectory(data);
        return isNoFolder || Database.isIn(data)
                ? OpenFolder.open(data, clock, shipped)
                : OpenFolder.empty(data, clock, shipped);
    }

    @Override
    public OpenHousehold sample(Optional<Path> folder, Progress progress) {
        var open = OpenFolder.open(place.of(folder).resolve(SAMPLE), clock, shipped);
        boolean isFilled = false;
        try {
            new SampleHousehold(open.imports(), open.household()).fill(open.folder(), progress);
            isFilled = true;
            return open;
        } finally {
            if (!isFilled) {
                open.close();
            }
        }
    }
}
