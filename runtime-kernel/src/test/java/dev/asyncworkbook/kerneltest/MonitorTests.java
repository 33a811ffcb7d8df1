package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.hooks.Hooks;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class MonitorTests {

    private static final Object MONITOR = new Object();

    @Test
    void an_await_in_an_open_monitor_is_refused() {
        Trace trace =
                run(() -> {
                    Hooks.monitorEntered(MONITOR, 7);
                    yieldNow().await();
                });
        assertThat(trace.ending().message())
                .startsWith("LockAcrossAwait: the await at line ")
                .contains("synchronized block of line 7");
        assertThat(codes(trace)).containsExactly("D006");
    }

    @Test
    void an_await_that_does_not_suspend_is_no_matter() {
        Trace trace =
                run(() -> {
                    Hooks.monitorEntered(MONITOR, 7);
                    sleep(Duration.ZERO).await();
                    Hooks.monitorExited(MONITOR, 8);
                });
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
    }

    @Test
    void a_monitor_that_was_left_is_forgotten() {
        Trace trace =
                run(() -> {
                    Hooks.monitorEntered(MONITOR, 7);
                    Hooks.monitorExited(MONITOR, 8);
                    yieldNow().await();
                });
        assertThat(codes(trace)).isEmpty();
    }
}
