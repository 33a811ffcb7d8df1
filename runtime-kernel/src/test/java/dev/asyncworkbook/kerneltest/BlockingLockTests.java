package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.std.MutexGuard;
import dev.asyncworkbook.kernel.std.PoisonError;
import dev.asyncworkbook.kernel.std.RwLock;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class BlockingLockTests {

    /** A task that panics with the guard open. */
    private static void panicHolding(Mutex<Integer> lock) {
        var handle =
                spawn(() -> {
                    lock.lock();
                    throw new IllegalStateException("panic");
                });
        assertThatThrownBy(handle::await).isInstanceOf(JoinError.class);
    }

    @Test
    void a_task_that_panics_with_the_guard_open_poisons_the_lock() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>(1);
                            panicHolding(lock);
                            assertThat(lock.isPoisoned()).isTrue();
                            assertThatThrownBy(lock::lock)
                                    .isInstanceOf(PoisonError.class)
                                    .hasMessageContaining("intoInner()");
                        }))
                .isEmpty();
    }

    @Test
    void the_error_of_a_poisoned_lock_has_its_guard() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>(1);
                            panicHolding(lock);
                            try {
                                lock.lock();
                            } catch (PoisonError poisoned) {
                                try (MutexGuard<Integer> guard = poisoned.intoInner()) {
                                    println(guard.get());
                                }
                            }
                            assertThatThrownBy(lock::tryLock).isInstanceOf(PoisonError.class);
                        }))
                .containsExactly("1");
    }

    @Test
    void clearing_the_poison_makes_the_lock_sound_again() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>(1);
                            panicHolding(lock);
                            lock.clearPoison();
                            try (var guard = lock.lock()) {
                                println(guard.get());
                            }
                        }))
                .containsExactly("1");
    }

    @Test
    void a_task_that_panics_without_the_guard_poisons_nothing() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>(1);
                            var handle =
                                    spawn(() -> {
                                        lock.lock().close();
                                        throw new IllegalStateException("panic");
                                    });
                            assertThatThrownBy(handle::await).isInstanceOf(JoinError.class);
                            println(lock.isPoisoned());
                        }))
                .containsExactly("false");
    }

    @Test
    void try_lock_answers_none_while_the_lock_is_taken() {
        assertThat(
                        output(() -> {
                            var lock = new Mutex<>(1);
                            try (var guard = lock.lock()) {
                                assertThat(lock.tryLock()).isEqualTo(new None<>());
                                println(guard.get());
                            }
                            assertThat(lock.tryLock()).isNotEqualTo(new None<>());
                        }))
                .containsExactly("1");
    }

    @Test
    void a_parking_lot_lock_is_never_poisoned() {
        assertThat(
                        output(() -> {
                            var lock = new dev.asyncworkbook.kernel.parkinglot.Mutex<>(1);
                            var handle =
                                    spawn(() -> {
                                        lock.lock();
                                        throw new IllegalStateException("panic");
                                    });
                            assertThatThrownBy(handle::await).isInstanceOf(JoinError.class);
                            try (var guard = lock.lock()) {
                                println(guard.get());
                            }
                        }))
                .containsExactly("1");
    }

    @Test
    void any_number_may_read_at_once() {
        assertThat(
                        output(() -> {
                            var lock = new RwLock<>("value");
                            try (var first = lock.read();
                                    var second = lock.read()) {
                                println(first.get() + " " + second.get());
                            }
                        }))
                .containsExactly("value value");
    }

    @Test
    void who_writes_is_alone() {
        assertThat(
                        output(() -> {
                            var lock = new RwLock<>("old");
                            try (var writing = lock.write()) {
                                assertThat(lock.tryRead()).isEqualTo(new None<>());
                                assertThat(lock.tryWrite()).isEqualTo(new None<>());
                                writing.set("new");
                            }
                            try (var reading = lock.read()) {
                                assertThat(lock.tryWrite()).isEqualTo(new None<>());
                                println(reading.get());
                            }
                        }))
                .containsExactly("new");
    }

    @Test
    void a_reader_that_panics_poisons_nothing_and_a_writer_does() {
        assertThat(
                        output(() -> {
                            var lock = new RwLock<>("value");
                            var reader =
                                    spawn(() -> {
                                        lock.read();
                                        throw new IllegalStateException("panic");
                                    });
                            assertThatThrownBy(reader::await).isInstanceOf(JoinError.class);
                            println(lock.isPoisoned());
                            var writer =
                                    spawn(() -> {
                                        lock.write();
                                        throw new IllegalStateException("panic");
                                    });
                            assertThatThrownBy(writer::await).isInstanceOf(JoinError.class);
                            println(lock.isPoisoned());
                        }))
                .containsExactly("false", "true");
    }

    @Test
    void a_read_lock_held_across_an_await_is_reported() {
        Trace trace =
                run(() -> {
                    var lock = new dev.asyncworkbook.kernel.parkinglot.RwLock<>(1);
                    try (var reading = lock.read()) {
                        sleep(millis(1)).await();
                        println(reading.get());
                    }
                });
        assertThat(codes(trace)).containsExactly("D006");
    }

    @Test
    void a_task_that_blocks_for_a_lock_whose_holder_is_suspended_ends_the_run() {
        Trace trace =
                run(() -> {
                    var lock = new RwLock<>(1);
                    spawn(() -> {
                        try (var writing = lock.write()) {
                            yieldNow().await();
                            writing.set(2);
                        }
                    });
                    yieldNow().await();
                    lock.read();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message()).contains("`main` blocks the only thread");
        assertThat(codes(trace)).contains("D006");
    }

    @Test
    void taking_the_same_lock_twice_is_a_deadlock_with_itself() {
        Trace trace =
                run(() -> {
                    var lock = new Mutex<>(1);
                    lock.lock();
                    lock.lock();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(codes(trace)).contains("D019");
    }

    @Test
    void a_closed_guard_is_refused() {
        assertThat(
                        output(() -> {
                            var lock = new RwLock<>(1);
                            var guard = lock.write();
                            guard.close();
                            guard.close();
                            assertThatThrownBy(() -> guard.set(2))
                                    .isInstanceOf(IllegalStateException.class)
                                    .hasMessageContaining("guard is closed");
                        }))
                .isEmpty();
    }

    @Test
    void threads_outside_a_runtime_wait_for_each_other() throws Exception {
        var lock = new Mutex<>(0);
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            threads[i] =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int turn = 0; turn < 10_000; turn++) {
                                    try (var guard = lock.lock()) {
                                        guard.set(guard.get() + 1);
                                    }
                                }
                            });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        try (var guard = lock.lock()) {
            assertThat(guard.get()).isEqualTo(40_000);
        }
    }
}
