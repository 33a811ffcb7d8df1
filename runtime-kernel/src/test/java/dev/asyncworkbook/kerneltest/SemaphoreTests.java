package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Options.some;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.sync.AcquireError;
import dev.asyncworkbook.kernel.sync.Semaphore;

import org.junit.jupiter.api.Test;

class SemaphoreTests {

    @Test
    void a_free_permit_is_acquired_by_the_first_poll() {
        var semaphore = new Semaphore(100);
        assertReady(task(semaphore.acquire()).poll());
        assertThat(semaphore.availablePermits()).isEqualTo(99);
    }

    @Test
    void many_free_permits_are_acquired_by_the_first_poll() {
        var semaphore = new Semaphore(100);
        assertReady(task(semaphore.acquireMany(5)).poll());
        assertThat(semaphore.availablePermits()).isEqualTo(95);
        assertReady(task(semaphore.acquireMany(5)).poll());
        assertThat(semaphore.availablePermits()).isEqualTo(90);
    }

    @Test
    void a_waiter_is_woken_by_the_permit_that_is_given_back() {
        var semaphore = new Semaphore(1);
        var first = assertReady(task(semaphore.acquire()).poll());
        var second = task(semaphore.acquire());
        assertPending(second.poll());
        first.close();
        assertThat(semaphore.availablePermits()).isZero();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll()).close();
        assertThat(semaphore.availablePermits()).isEqualTo(1);
    }

    @Test
    void who_waits_for_many_collects_them_and_leaves_none_for_others() {
        var semaphore = new Semaphore(5);
        assertReady(task(semaphore.acquire()).poll());
        var many = task(semaphore.acquireMany(5));
        assertPending(many.poll());
        assertThat(semaphore.availablePermits()).isZero();
        assertThat(semaphore.tryAcquire()).isEqualTo(new None<>());
    }

    @Test
    void who_waits_for_many_holds_up_who_waits_for_one_behind_it() {
        var semaphore = new Semaphore(0);
        var three = task(semaphore.acquireMany(3));
        var one = task(semaphore.acquire());
        assertPending(three.poll());
        assertPending(one.poll());
        semaphore.addPermits(2);
        assertThat(three.isWoken()).isFalse();
        assertThat(one.isWoken()).isFalse();
        semaphore.addPermits(1);
        assertThat(three.isWoken()).isTrue();
        assertThat(one.isWoken()).isFalse();
        semaphore.addPermits(1);
        assertThat(one.isWoken()).isTrue();
    }

    @Test
    void permits_come_in_one_by_one_and_the_waiter_is_woken_when_it_has_all() {
        var semaphore = new Semaphore(5);
        assertReady(task(semaphore.acquire()).poll());
        var five = task(semaphore.acquireMany(5));
        assertPending(five.poll());
        var three = task(semaphore.acquireMany(3));
        assertPending(three.poll());
        semaphore.addPermits(1);
        assertThat(five.isWoken()).isTrue();
        assertReady(five.poll());
        semaphore.addPermits(1);
        assertThat(three.isWoken()).isFalse();
        semaphore.addPermits(2);
        assertThat(three.isWoken()).isTrue();
        assertReady(three.poll());
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    void several_waiters_are_woken_by_permits_that_come_together() {
        var semaphore = new Semaphore(0);
        var first = task(semaphore.acquireMany(2));
        var second = task(semaphore.acquire());
        assertPending(first.poll());
        assertPending(second.poll());
        semaphore.addPermits(4);
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
        assertThat(semaphore.availablePermits()).isEqualTo(1);
    }

    @Test
    void a_waiter_that_is_dropped_gives_back_what_it_had_collected() {
        var semaphore = new Semaphore(10);
        some(semaphore.tryAcquireMany(4));
        var eight = task(semaphore.acquireMany(8));
        assertPending(eight.poll());
        assertThat(semaphore.availablePermits()).isZero();
        eight.close();
        assertThat(semaphore.availablePermits()).isEqualTo(6);
        some(semaphore.tryAcquireMany(6));
    }

    @Test
    void a_waiter_that_is_dropped_passes_what_it_had_collected_on_to_the_next() {
        var semaphore = new Semaphore(1);
        var two = task(semaphore.acquireMany(2));
        var one = task(semaphore.acquire());
        assertPending(two.poll());
        assertPending(one.poll());
        two.close();
        assertThat(one.isWoken()).isTrue();
        assertReady(one.poll());
    }

    @Test
    void a_waiter_that_is_dropped_after_its_grant_passes_it_on() {
        var semaphore = new Semaphore(0);
        var first = task(semaphore.acquire());
        var second = task(semaphore.acquire());
        assertPending(first.poll());
        assertPending(second.poll());
        semaphore.addPermits(1);
        assertThat(second.isWoken()).isFalse();
        first.close();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
    }

    @Test
    void a_semaphore_may_begin_without_permits() {
        var semaphore = new Semaphore(0);
        var acquire = task(semaphore.acquire());
        assertPending(acquire.poll());
        semaphore.addPermits(1);
        assertReady(acquire.poll());
    }

    @Test
    void no_permits_at_all_are_acquired_at_once() {
        assertThat(assertReady(task(new Semaphore(0).acquireMany(0)).poll()).numPermits()).isZero();
    }

    @Test
    void try_acquire_takes_what_is_free_and_nothing_else() {
        var semaphore = new Semaphore(1);
        try (var permit = some(semaphore.tryAcquire())) {
            assertThat(permit.numPermits()).isEqualTo(1);
            assertThat(semaphore.tryAcquire()).isEqualTo(new None<>());
        }
        some(semaphore.tryAcquire());
    }

    @Test
    void try_acquire_many_takes_all_or_nothing() {
        var semaphore = new Semaphore(5);
        some(semaphore.tryAcquire());
        assertThat(semaphore.tryAcquireMany(5)).isEqualTo(new None<>());
        assertThat(semaphore.availablePermits()).isEqualTo(4);
        some(semaphore.tryAcquireMany(4));
    }

    @Test
    void forget_permits_takes_free_ones_away_and_says_how_many() {
        var semaphore = new Semaphore(10);
        assertThat(semaphore.forgetPermits(4)).isEqualTo(4);
        assertThat(semaphore.availablePermits()).isEqualTo(6);
        assertThat(semaphore.forgetPermits(10)).isEqualTo(6);
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    void permits_can_be_added_and_forgotten_many_times() {
        var semaphore = new Semaphore(5);
        var seven = task(semaphore.acquireMany(7));
        assertPending(seven.poll());
        semaphore.addPermits(5);
        assertReady(seven.poll());
        assertThat(semaphore.availablePermits()).isEqualTo(3);
        assertThat(semaphore.forgetPermits(3)).isEqualTo(3);
        assertThat(semaphore.availablePermits()).isZero();
    }

    @Test
    void nothing_is_acquired_from_a_closed_semaphore() {
        var semaphore = new Semaphore(5);
        semaphore.close();
        assertThat(semaphore.isClosed()).isTrue();
        var acquire = task(semaphore.acquire());
        assertThatThrownBy(acquire::poll).isInstanceOf(AcquireError.class);
        assertThat(semaphore.tryAcquire()).isEqualTo(new None<>());
        assertThat(semaphore.availablePermits()).isEqualTo(5);
    }

    @Test
    void closing_wakes_all_who_wait_and_permits_still_come_back() {
        var semaphore = new Semaphore(1);
        var held = some(semaphore.tryAcquire());
        var first = task(semaphore.acquire());
        var second = task(semaphore.acquire());
        assertPending(first.poll());
        assertPending(second.poll());
        semaphore.close();
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
        assertThatThrownBy(first::poll).isInstanceOf(AcquireError.class);
        assertThatThrownBy(second::poll).isInstanceOf(AcquireError.class);
        held.close();
        assertThat(semaphore.availablePermits()).isEqualTo(1);
    }

    @Test
    void a_grant_that_was_not_taken_before_the_close_is_lost() {
        var semaphore = new Semaphore(0);
        var acquire = task(semaphore.acquire());
        assertPending(acquire.poll());
        semaphore.addPermits(1);
        semaphore.close();
        assertThatThrownBy(acquire::poll).isInstanceOf(AcquireError.class);
        assertThat(semaphore.availablePermits()).isEqualTo(1);
    }

    @Test
    void a_semaphore_can_have_the_most_permits_but_no_more() {
        var semaphore = new Semaphore(Semaphore.MAX_PERMITS - 1);
        semaphore.addPermits(1);
        assertThat(semaphore.availablePermits()).isEqualTo(Semaphore.MAX_PERMITS);
        assertThatThrownBy(() -> semaphore.addPermits(1))
                .hasMessageContaining("may not have more than " + Semaphore.MAX_PERMITS);
        assertThatThrownBy(() -> new Semaphore(1).addPermits(Semaphore.MAX_PERMITS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Semaphore(Semaphore.MAX_PERMITS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_of_permits_that_cannot_be_is_refused() {
        var semaphore = new Semaphore(0);
        assertThatThrownBy(() -> semaphore.acquireMany(Semaphore.MAX_PERMITS + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> semaphore.tryAcquireMany(Semaphore.MAX_PERMITS + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Semaphore(-1)).hasMessageContaining("cannot be negative");
    }
}
