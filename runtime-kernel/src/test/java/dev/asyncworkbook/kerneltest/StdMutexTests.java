package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;

class StdMutexTests {

    @Test
    void it_is_taken_without_an_await() {
        Trace trace =
                run(() -> {
                    var counter = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    for (int i = 0; i < 3; i++) {
                        try (var guard = counter.lock()) {
                            guard.set(guard.get() + 1);
                        }
                    }
                    try (var guard = counter.lock()) {
                        println(guard.get());
                    }
                });
        assertThat(trace.output()).containsExactly("3");
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void held_across_an_await_it_is_reported_even_where_nothing_went_wrong() {
        int[] lines = new int[2];
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    lines[0] = here() + 1;
                    try (var guard = lock.lock()) {
                        lines[1] = here() + 1;
                        yieldNow().await();
                        println(guard.get());
                    }
                });
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
        Diagnostic held = diagnostic(trace, "D006");
        assertThat(held.line()).isEqualTo(lines[1]);
        assertThat(held.message())
                .contains("taken at line " + lines[0])
                .contains("await at line " + lines[1]);
    }

    @Test
    void whoever_blocks_on_it_for_ever_ends_the_run_with_a_report() {
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    var holder =
                            spawn(() -> {
                                try (var guard = lock.lock()) {
                                    sleep(Duration.ofMillis(1)).await();
                                    guard.set(1);
                                }
                            });
                    var blocked =
                            spawn(() -> {
                                try (var guard = lock.lock()) {
                                    guard.set(2);
                                }
                            });
                    holder.await();
                    blocked.await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message())
                .startsWith("`t2` blocks the only thread, so nothing can run any more:")
                .contains("`t2` waits at line")
                .contains("`t1` took");
        assertThat(codes(trace)).contains("D006");
        assertThat(events(trace, EventKind.BLOCK)).hasSize(1);
    }

    @Test
    void a_ready_task_is_not_said_to_wait_while_the_thread_is_blocked() {
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    var guard = lock.lock();
                    println(guard.get());
                    spawn(() -> println("never"));
                    lock.lock();
                });
        assertThat(trace.ending().message()).contains("`t1` could go on if the thread were free");
    }

    @Test
    void taking_it_twice_in_one_task_is_a_deadlock_of_one() {
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    var first = lock.lock();
                    println(first.get());
                    lock.lock();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(diagnostic(trace, "D019").help()).contains("a task cannot wait for itself");
    }

    @Test
    void a_task_that_catches_everything_cannot_outlive_the_block() {
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.std.Mutex<>(0);
                    var guard = lock.lock();
                    try {
                        lock.lock();
                    } catch (Throwable swallowed) {
                        println("went on with " + guard.get());
                    }
                    yieldNow().await();
                    println("never");
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.output()).doesNotContain("never");
    }

    @Test
    void threads_outside_a_runtime_really_wait_for_it() throws Exception {
        var counter = new dev.asyncworkbook.kernel.std.Mutex<>(0);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int k = 0; k < 1000; k++) {
                                    try (var guard = counter.lock()) {
                                        guard.set(guard.get() + 1);
                                    }
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(counter.lock().get()).isEqualTo(4000);
    }
}
