// SPDX-License-Identifier: Apache-2.0
package org.wellspent.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FxBackgroundTest {
    private static final int SECONDS = 30;

    private final FxBackground background = Fx.get(FxBackground::new);

    @AfterEach
    void stop() {
        Fx.run(background::close);
    }

    @Test
    void workRunsElsewhereAndItsResultArrivesOnTheWindowsThread() throws Exception {
        var answer = new CompletableFuture<String>();
        Fx.run(() -> background.run("work", _ -> Platform.isFxApplicationThread() ? "window" : "elsewhere",
                where -> answer
                        .complete(where + ", then " + (Platform.isFxApplicationThread() ? "window" : "elsewhere")),
                answer::completeExceptionally));
        assertThat(answer.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("elsewhere, then window");
    }

    @Test
    void failuresArriveOnTheWindowsThread() throws Exception {
        var problem = new CompletableFuture<Exception>();
        Fx.run(() -> background.run("work", _ -> {
            throw new IOException("gone");
        }, _ -> problem.cancel(true), problem::complete));
        assertThat(problem.get(SECONDS, TimeUnit.SECONDS)).isInstanceOf(IOException.class).hasMessage("gone");
    }

    @Test
    void cancelledWorkEndsAsCancelled() throws Exception {
        var problem = new CompletableFuture<Exception>();
        var started = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var running = Fx.get(() -> background.run("work", progress -> {
            started.countDown();
            assertThat(cancelled.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            progress.stopIfCancelled();
            return "finished";
        }, _ -> problem.cancel(true), problem::complete));
        assertThat(started.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        Fx.run(running::cancel);
        cancelled.countDown();
        assertThat(problem.get(SECONDS, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theNewestRunningWorkIsTheCurrentOne() throws Exception {
        var release = new CountDownLatch(1);
        var answer = new CompletableFuture<Boolean>();
        var running = Fx.get(() -> background.run("Valuing purchases",
                _ -> release.await(SECONDS, TimeUnit.SECONDS), answer::complete, answer::completeExceptionally));
        assertThat(Fx.get(() -> background.currentProperty().get())).isSameAs(running);
        release.countDown();
        assertThat(answer.get(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Fx.get(() -> background.currentProperty().get() == null)).isTrue();
    }

    @Test
    void theLastStepReportedIsShown() throws Exception {
        var answer = new CompletableFuture<Running.Step>();
        var running = Fx.get(() -> background.run("Valuing purchases", progress -> {
            for (int row = 1; row <= 1214; row++) {
                progress.at(row, 1214);
            }
            return true;
        }, _ -> {}, answer::completeExceptionally));
        Fx.run(() -> running.stepProperty().subscribe(step -> {
            if (step.done() == 1214) {
                answer.complete(step);
            }
        }));
        assertThat(answer.get(SECONDS, TimeUnit.SECONDS).share()).isEqualTo(1);
    }

    @Test
    void aStepOfUnknownLengthHasNoShare() {
        assertThat(new Running.Step(7, 0).share()).isEqualTo(-1);
    }
}
