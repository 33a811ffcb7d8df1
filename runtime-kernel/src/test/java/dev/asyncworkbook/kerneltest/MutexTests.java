package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class MutexTests {

    @Test
    void an_update_under_the_lock_is_never_lost() {
        assertThat(
                        outcomes(() -> {
                            var counter = new Mutex<>(0);
                            var a = spawn(() -> increment(counter));
                            var b = spawn(() -> increment(counter));
                            a.await();
                            b.await();
                            try (var guard = counter.lock().await()) {
                                println(guard.get());
                            }
                        }))
                .containsExactly("2");
    }

    private static void increment(Mutex<Integer> counter) {
        try (var guard = counter.lock().await()) {
            int value = guard.get();
            yieldNow().await();
            guard.set(value + 1);
        }
    }

    @Test
    void an_update_without_the_lock_is_lost_on_some_schedule() {
        assertThat(
                        outcomes(() -> {
                            int[] counter = {0};
                            Action update =
                                    () -> {
                                        int value = counter[0];
                                        yieldNow().await();
                                        counter[0] = value + 1;
                                    };
                            var a = spawn(update);
                            var b = spawn(update);
                            a.await();
                            b.await();
                            println(counter[0]);
                        }))
                .containsExactly("1", "2");
    }

    @Test
    void the_lock_is_given_first_come_first_served() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>("");
                    var handles = new ArrayList<JoinHandle<Void>>();
                    var guard = lock.lock().await();
                    for (int i = 0; i < 4; i++) {
                        int id = i;
                        handles.add(
                                spawn(() -> {
                                    try (var mine = lock.lock().await()) {
                                        println(id + mine.get());
                                    }
                                }));
                    }
                    yieldNow().await();
                    guard.close();
                    for (var handle : handles) {
                        handle.await();
                    }
                });
        assertThat(trace.output()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void the_lock_is_given_in_the_order_of_asking_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var lock = new Mutex<>("");
                            var asked = new StringBuilder();
                            var handles = new ArrayList<JoinHandle<Void>>();
                            for (String name : List.of("a", "b", "c")) {
                                handles.add(
                                        spawn(() -> {
                                            asked.append(name);
                                            try (var guard = lock.lock().await()) {
                                                yieldNow().await();
                                                guard.set(guard.get() + name);
                                            }
                                        }));
                            }
                            handles.forEach(JoinHandle::await);
                            println(lock.intoInner().contentEquals(asked));
                        }))
                .containsExactly("true");
    }

    @Test
    void nobody_overtakes_a_waiter_that_was_given_the_lock() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    var guard = lock.lock().await();
                    var waiter =
                            spawn(() -> {
                                try (var mine = lock.lock().await()) {
                                    println("waiter has " + mine.get());
                                }
                            });
                    yieldNow().await();
                    guard.close();
                    println(lock.tryLock());
                    waiter.await();
                });
        assertThat(trace.output()).containsExactly("None[]", "waiter has 0");
    }

    @Test
    void a_waiter_that_is_dropped_passes_the_lock_on() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    var guard = lock.lock().await();
                    var first = spawn(() -> lock.lock().await());
                    var second =
                            spawn(() -> {
                                try (var mine = lock.lock().await()) {
                                    println("second has " + mine.get());
                                }
                            });
                    yieldNow().await();
                    guard.close();
                    first.abort();
                    second.await();
                });
        assertThat(trace.output()).containsExactly("second has 0");
    }

    @Test
    void an_uncontended_lock_does_not_suspend() {
        Trace trace =
                run(() -> {
                    try (var guard = new Mutex<>(1).lock().await()) {
                        println(guard.get());
                    }
                });
        assertThat(events(trace, EventKind.PENDING)).isEmpty();
    }

    @Test
    void a_closed_guard_is_of_no_use() {
        Trace trace =
                run(() -> {
                    var guard = new Mutex<>(1).lock().await();
                    guard.close();
                    guard.close();
                    guard.get();
                });
        assertThat(trace.ending().message()).contains("this guard is closed");
    }

    @Test
    void a_release_is_the_cause_of_the_next_grant() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    lock.lock().await().close();
                    lock.lock().await().close();
                });
        Event second = events(trace, EventKind.GRANT).getLast();
        Event cause = trace.events().get(second.causes().getFirst());
        assertThat(cause.kind()).isEqualTo(EventKind.RELEASE);
    }

    @Test
    void a_task_that_is_aborted_while_it_has_the_lock_gives_it_back() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    var task =
                            spawn(() -> {
                                try (var guard = lock.lock().await()) {
                                    sleep(Duration.ofSeconds(1)).await();
                                    println(guard.get());
                                }
                            });
                    sleep(Duration.ofMillis(1)).await();
                    task.abort();
                    lock.lock().await();
                    println("locked");
                });
        assertThat(trace.output()).containsExactly("locked");
    }

    @Test
    void a_task_that_is_aborted_while_it_waits_does_not_get_the_lock() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(0);
                    try (var guard = lock.lock().await()) {
                        var waiting = spawn(() -> lock.lock().await());
                        sleep(Duration.ofMillis(1)).await();
                        waiting.abort();
                        yieldNow().await();
                        println(guard.get());
                    }
                    lock.lock().await();
                    println("locked");
                });
        assertThat(trace.output()).containsExactly("0", "locked");
    }

    @Test
    void a_waiter_that_is_aborted_after_its_grant_passes_the_lock_on_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var lock = new Mutex<>(0);
                            var guard = lock.lock().await();
                            var first = spawn(() -> lock.lock().await().close());
                            var second = spawn(() -> lock.lock().await().close());
                            yieldNow().await();
                            guard.close();
                            first.abort();
                            second.await();
                            endOf(first);
                            println(lock.tryLock() instanceof Some<?>);
                        }))
                .containsExactly("true");
    }

    private static void endOf(JoinHandle<Void> task) {
        try {
            task.await();
        } catch (JoinError error) {
            assertThat(error.isCancelled()).isTrue();
        }
    }
}
