// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestTest {

    @Test
    void onlyTheNewestWorkIsHeard() {
        var background = new HeldBackground();
        var latest = new Latest(background);
        var heard = new ArrayList<String>();
        latest.run("September", _ -> "September", heard::add, _ -> heard.add("failed"));
        latest.run("October", _ -> "October", heard::add, _ -> heard.add("failed"));
        background.finishAll();
        assertThat(heard).containsExactly("October");
        assertThat(background.cancelled).containsExactly("September");
    }

    @Test
    void cancelledWorkIsNotHeard() {
        var background = new HeldBackground();
        var latest = new Latest(background);
        var heard = new ArrayList<String>();
        latest.run("October", _ -> "October", heard::add, _ -> heard.add("failed"));
        latest.cancel();
        background.finishAll();
        assertThat(heard).isEmpty();
    }

    @Test
    void failuresOfTheNewestAreHeard() {
        var heard = new ArrayList<String>();
        new Latest(new DirectBackground()).run("October", _ -> {
            throw new CancellationException("stop");
        }, _ -> heard.add("done"), problem -> heard.add(String.valueOf(problem.getMessage())));
        assertThat(heard).containsExactly("stop");
    }

    /// Holds work until it is told to finish.
    private static final class HeldBackground implements Background {
        private final List<Runnable> held = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();

        @Override
        public <T> Running run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
            held.add(() -> new DirectBackground().run(title, work, done, failed));
            return new Running() {
                @Override
                public String title() {
                    return title;
                }

                @Override
                public ReadOnlyObjectProperty<Step> stepProperty() {
                    return new ReadOnlyObjectWrapper<>(Step.STARTED).getReadOnlyProperty();
                }

                @Override
                public void cancel() {
                    cancelled.add(title);
                }
            };
        }

        @Override
        public ReadOnlyObjectProperty<@Nullable Running> currentProperty() {
            return new ReadOnlyObjectWrapper<@Nullable Running>().getReadOnlyProperty();
        }

        void finishAll() {
            held.forEach(Runnable::run);
        }
    }
}
