// SPDX-License-Identifier: Apache-2.0
package org.wellspent.storage;

import org.jspecify.annotations.Nullable;
import org.wellspent.core.ledger.Settings;

/// Settings in the database.
public final class JdbiSettings implements Settings {
    private final Database database;

    /// The settings of a database.
    public JdbiSettings(Database database) {
        this.database = database;
    }

    @Override
    public @Nullable String get(String name) {
        return database.with(handle -> handle.createQuery("SELECT content FROM setting WHERE name = ?").bind(0, name)
                .mapTo(String.class).findOne()).orElse(null);
    }

    @Override
    public void put(String name, @Nullable String text) {
        database.with(handle -> text == null
                ? handle.execute("DELETE FROM setting WHERE name = ?", name)
                : handle.execute("MERGE INTO setting KEY (name) VALUES (?, ?)", name, text));
    }
}
