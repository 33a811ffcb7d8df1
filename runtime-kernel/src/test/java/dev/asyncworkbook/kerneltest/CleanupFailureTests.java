package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What code throws while it is unwound, as a panic in a destructor of Rust's. */
class CleanupFailureTests {

    private static final Duration SHORT = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofSeconds(10);

    private static Future<Void> untidy(String name) {
        return async(() -> {
            try {
                sleep(LONG).await();
            } finally {
                println(name + " cleans up");
                fail(name + " could not clean up");
            }
        });
    }

    /** Behind a method, so that a finally block that never ends by itself compiles. */
    private static void fail(String message) {
        throw new IllegalStateException(message);
    }

    private static Trace endOf(Action body) {
        return run(() -> {
            JoinHandle<Void> handle = spawn(body);
            yieldNow().await();
            handle.abort();
            try {
                handle.await();
                println("completed");
            } catch (JoinError error) {
                println("cancelled " + error.isCancelled() + ", panic " + error.isPanic());
            }
        });
    }

    @Test
    void the_task_that_was_aborted_has_then_failed() {
        Trace trace = endOf(() -> untidy("it").await());
        assertThat(trace.output()).containsExactly("it cleans up", "cancelled false, panic true");
    }

    @Test
    void so_has_one_whose_resource_cannot_be_closed() {
        Trace trace =
                endOf(() -> {
                    try (AutoCloseable _ = () -> fail("stuck")) {
                        sleep(LONG).await();
                    }
                });
        assertThat(trace.output()).containsExactly("cancelled false, panic true");
    }

    @Test
    void to_pass_the_unwinding_on_in_another_exception_is_no_failure() {
        Trace trace =
                endOf(() -> {
                    try {
                        sleep(LONG).await();
                    } catch (Throwable thrown) {
                        throw new IllegalStateException(thrown);
                    }
                });
        assertThat(trace.output()).containsExactly("cancelled true, panic false");
    }

    @Test
    void it_goes_on_in_the_select_whose_loser_it_was_behind_the_cleanup_of_the_others() {
        Trace trace =
                run(() -> {
                    try {
                        select().on(untidy("a"), _ -> println("a wins"))
                                .on(sleep(SHORT), _ -> println("the sleep wins"))
                                .on(untidy("b"), _ -> println("b wins"))
                                .await();
                    } catch (IllegalStateException thrown) {
                        println(
                                thrown.getMessage()
                                        + ", and "
                                        + thrown.getSuppressed()[0].getMessage());
                    }
                });
        assertThat(trace.output())
                .containsExactly(
                        "a cleans up",
                        "b cleans up",
                        "a could not clean up, and b could not clean up");
    }

    @Test
    void it_goes_on_where_a_deadline_has_come() {
        Trace trace =
                run(() -> {
                    try {
                        timeout(SHORT, untidy("it")).await();
                    } catch (IllegalStateException thrown) {
                        println(thrown.getMessage());
                    }
                });
        assertThat(trace.output()).containsExactly("it cleans up", "it could not clean up");
    }

    @Test
    void it_does_not_hide_the_failure_that_has_ended_a_join() {
        Trace trace =
                run(() -> {
                    Future<Void> failing =
                            async(() -> {
                                sleep(SHORT).await();
                                fail("first");
                            });
                    try {
                        join(untidy("it"), failing).await();
                    } catch (IllegalStateException thrown) {
                        println(thrown.getMessage() + ", " + thrown.getSuppressed().length);
                    }
                });
        assertThat(trace.output()).containsExactly("it cleans up", "first, 1");
    }

    @Test
    void at_the_end_of_the_program_it_is_reported() {
        Trace trace =
                run(() -> {
                    spawn(untidy("it"));
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("it cleans up");
        assertThat(trace.diagnostics()).extracting(Diagnostic::code).containsExactly("D002", "D018");
    }
}
