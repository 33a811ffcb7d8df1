package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Options.some;
import static dev.asyncworkbook.kerneltest.Polls.now;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.sync.Mutex;

import org.junit.jupiter.api.Test;

class MutexPollTests {

    @Test
    void a_waiter_is_woken_when_the_guard_is_closed() {
        var lock = new Mutex<>(100);
        var first = task(lock.lock());
        var second = task(lock.lock());
        var guard = assertReady(first.poll());
        assertPending(second.poll());
        guard.close();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
    }

    @Test
    void the_order_of_the_queue_is_the_order_of_the_first_polls() {
        var lock = new Mutex<>(0);
        var guard = some(lock.tryLock());
        var created = task(lock.lock());
        var polled = task(lock.lock());
        assertPending(polled.poll());
        assertPending(created.poll());
        guard.close();
        assertThat(polled.isWoken()).isTrue();
        assertThat(created.isWoken()).isFalse();
    }

    @Test
    void the_value_stays_between_one_guard_and_the_next() {
        var lock = new Mutex<>(100);
        for (int value = 99; value > 96; value--) {
            try (var guard = assertReady(task(lock.lock()).poll())) {
                assertThat(guard.get()).isEqualTo(value + 1);
                guard.set(value);
            }
        }
    }

    @Test
    void try_lock_takes_a_free_lock_only() {
        var lock = new Mutex<>(0);
        try (var guard = some(lock.tryLock())) {
            assertThat(guard.get()).isZero();
            assertThat(lock.tryLock()).isEqualTo(new None<>());
        }
        some(lock.tryLock());
    }

    @Test
    void into_inner_gives_the_value_out_and_ends_the_mutex() {
        var lock = new Mutex<>("inside");
        assertThat(lock.intoInner()).isEqualTo("inside");
        assertThatThrownBy(lock::tryLock).hasMessageContaining("taken apart by intoInner()");
    }

    @Test
    void into_inner_is_refused_while_somebody_has_the_lock() {
        var lock = new Mutex<>("inside");
        some(lock.tryLock());
        assertThatThrownBy(lock::intoInner).hasMessageContaining("close every guard first");
    }

    @Test
    void a_guard_knows_its_mutex() {
        var mutex = new Mutex<>(1);
        try (var guard = now(mutex.lock())) {
            assertThat(guard.mutex()).isSameAs(mutex);
        }
    }
}
