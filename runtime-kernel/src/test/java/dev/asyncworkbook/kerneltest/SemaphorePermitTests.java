package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kerneltest.Options.some;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.sync.Semaphore;

import org.junit.jupiter.api.Test;

class SemaphorePermitTests {

    @Test
    void a_permit_that_is_closed_twice_is_given_back_once() {
        var semaphore = new Semaphore(1);
        var permit = some(semaphore.tryAcquire());
        permit.close();
        permit.close();
        assertThat(semaphore.availablePermits()).isEqualTo(1);
    }

    @Test
    void a_forgotten_permit_never_comes_back() {
        var semaphore = new Semaphore(1);
        try (var permit = some(semaphore.tryAcquire())) {
            permit.forget();
            assertThat(semaphore.availablePermits()).isZero();
        }
        assertThat(semaphore.availablePermits()).isZero();
        assertThat(semaphore.tryAcquire()).isEqualTo(new None<>());
    }

    @Test
    void merged_permits_are_given_back_together() {
        var semaphore = new Semaphore(3);
        try (var one = some(semaphore.tryAcquire())) {
            var two = some(semaphore.tryAcquireMany(2));
            one.merge(two);
            assertThat(one.numPermits()).isEqualTo(3);
            two.close();
            assertThat(semaphore.availablePermits()).isZero();
        }
        assertThat(semaphore.availablePermits()).isEqualTo(3);
    }

    @Test
    void permits_of_different_semaphores_cannot_be_merged() {
        var one = some(new Semaphore(3).tryAcquire());
        var other = some(new Semaphore(3).tryAcquire());
        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different semaphores");
    }

    @Test
    void a_permit_that_was_merged_cannot_be_merged_again() {
        var semaphore = new Semaphore(2);
        var one = some(semaphore.tryAcquire());
        var other = some(semaphore.tryAcquire());
        one.merge(other);
        assertThatThrownBy(() -> one.merge(other)).hasMessageContaining("was closed, merged");
        assertThatThrownBy(() -> one.merge(one)).hasMessageContaining("with itself");
    }

    @Test
    void a_part_of_the_permits_can_be_split_off() {
        var semaphore = new Semaphore(5);
        var all = some(semaphore.tryAcquireMany(5));
        var two = some(all.split(2));
        assertThat(all.numPermits()).isEqualTo(3);
        assertThat(two.numPermits()).isEqualTo(2);
        two.close();
        assertThat(semaphore.availablePermits()).isEqualTo(2);
        all.close();
        assertThat(semaphore.availablePermits()).isEqualTo(5);
    }

    @Test
    void no_more_can_be_split_off_than_there_is() {
        var permit = some(new Semaphore(2).tryAcquireMany(2));
        assertThat(permit.split(3)).isEqualTo(new None<>());
        assertThat(some(permit.split(2)).numPermits()).isEqualTo(2);
        assertThat(permit.numPermits()).isZero();
    }
}
