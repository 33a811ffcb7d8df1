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

/** What becomes of an exception that cleaning up throws. */
class DropPanicTests {

    private record Bomb(String name) implements AutoCloseable {
        @Override
        public void close() {
            println("closes " + name);
            throw new IllegalStateException(name);
        }
    }

    private static Future<Void> armed(String name) {
        return async(() -> {
            try (var _ = new Bomb(name)) {
                sleep(Duration.ofSeconds(1)).await();
            }
        });
    }

    private static void tell(JoinHandle<Void> task) {
        yieldNow().await();
        task.abort();
        try {
            task.await();
        } catch (JoinError e) {
            println(e.isPanic() ? "panic " + e.intoPanic().getMessage() : "cancelled");
        }
    }

    @Test
    void an_aborted_task_whose_close_throws_has_panicked() {
        assertThat(run(() -> tell(spawn(armed("a")))).output())
                .containsExactly("closes a", "panic a");
    }

    @Test
    void so_has_one_that_awaits_what_throws() {
        Action outer =
                () -> {
                    try {
                        armed("inner").await();
                    } finally {
                        println("outer goes on unwinding");
                    }
                };
        assertThat(run(() -> tell(spawn(outer))).output())
                .containsExactly("closes inner", "outer goes on unwinding", "panic inner");
    }

    @Test
    void so_has_one_whose_finally_throws() {
        Action body =
                () -> {
                    try {
                        sleep(Duration.ofSeconds(1)).await();
                    } finally {
                        throwNow();
                    }
                };
        assertThat(run(() -> tell(spawn(body))).output()).containsExactly("panic finally");
    }

    private static void throwNow() {
        throw new IllegalStateException("finally");
    }

    @Test
    void one_that_wraps_all_that_is_thrown_is_only_cancelled() {
        Action body =
                () -> {
                    try {
                        sleep(Duration.ofSeconds(1)).await();
                    } catch (Throwable thrown) {
                        throw new IllegalStateException(thrown);
                    }
                };
        assertThat(run(() -> tell(spawn(body))).output()).containsExactly("cancelled");
    }

    @Test
    void the_siblings_in_a_join_are_dropped_all_the_same() {
        Action body = () -> join(armed("a"), armed("b")).await();
        assertThat(run(() -> tell(spawn(body))).output())
                .containsExactly("closes a", "closes b", "panic a");
    }

    @Test
    void what_a_loser_throws_comes_out_of_the_select() {
        Action body =
                () ->
                        select().biased()
                                .on(armed("loser"), _ -> {})
                                .on(yieldNow(), _ -> println("never"))
                                .await();
        assertThat(run(() -> tell(spawn(body))).output())
                .containsExactly("closes loser", "panic loser");
    }

    @Test
    void a_runtime_that_ends_drops_the_other_tasks_too() {
        assertThat(
                        run(
                                        () -> {
                                            spawn(armed("a"));
                                            spawn(armed("b"));
                                            yieldNow().await();
                                        })
                                .output())
                .containsExactly("closes a", "closes b");
    }

    @Test
    void its_failure_is_reported_where_the_program_ends() {
        Trace trace =
                run(() -> {
                    spawn(armed("a"));
                    yieldNow().await();
                });
        assertThat(trace.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("D002", "D018");
    }

    private static Action telling(Action body) {
        return () -> {
            try {
                body.run();
            } catch (IllegalStateException thrown) {
                println(thrown.getMessage() + ", " + thrown.getSuppressed().length);
            }
        };
    }

    @Test
    void a_select_drops_all_losers_before_it_throws_what_the_first_has_thrown() {
        Action body =
                () ->
                        select().on(armed("a"), _ -> {})
                                .on(sleep(Duration.ofMillis(1)), _ -> println("never"))
                                .on(armed("b"), _ -> {})
                                .await();
        assertThat(run(telling(body)).output()).containsExactly("closes a", "closes b", "a, 1");
    }

    @Test
    void it_comes_out_where_a_deadline_has_come() {
        Action body = () -> timeout(Duration.ofMillis(1), armed("a")).await();
        assertThat(run(telling(body)).output()).containsExactly("closes a", "a, 0");
    }

    @Test
    void it_does_not_hide_what_has_ended_a_join() {
        Action failing =
                () -> {
                    sleep(Duration.ofMillis(1)).await();
                    throwNow();
                };
        assertThat(run(telling(() -> join(armed("a"), async(failing)).await())).output())
                .containsExactly("closes a", "finally, 1");
    }
}
