package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;

import org.junit.jupiter.api.Test;

class MpscReserveTests {

    @Test
    void a_permit_that_is_closed_releases_its_place() {
        var channel = Mpsc.<Integer>channel(1);
        var permit = now(channel.tx().reserve());
        var second = waiting(channel.tx().copy().reserve());
        permit.close();
        permit.close();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
    }

    @Test
    void a_place_that_was_used_is_free_only_after_the_receipt() {
        var channel = Mpsc.<Integer>channel(2);
        var permit1 = now(channel.tx().reserve());
        var permit2 = now(channel.tx().copy().reserve());
        var third = waiting(channel.tx().copy().reserve());
        var fourth = waiting(channel.tx().copy().reserve());
        permit1.send(1);
        assertThat(third.isWoken()).isFalse();
        now(channel.rx().recv());
        assertThat(third.isWoken()).isTrue();
        assertThat(fourth.isWoken()).isFalse();
        permit2.close();
        assertThat(fourth.isWoken()).isTrue();
        waiting(channel.tx().reserve());
    }

    @Test
    void a_permit_sends_once() {
        var channel = Mpsc.<Integer>channel(2);
        var permit = now(channel.tx().reserve());
        permit.send(1);
        assertThatThrownBy(() -> permit.send(2)).hasMessageContaining("a Permit sends one value");
        permit.close();
        assertThat(channel.tx().capacity()).isEqualTo(1);
    }

    @Test
    void try_reserve_fails_while_the_only_place_is_kept() {
        var channel = Mpsc.<String>channel(1);
        var permit = channel.tx().tryReserve();
        assertThatThrownBy(channel.tx()::tryReserve).isInstanceOf(TrySendError.Full.class);
        permit.send("foo");
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>("foo"));
        channel.tx().tryReserve().close();
        channel.tx().tryReserve();
    }

    @Test
    void an_error_about_a_reservation_has_no_value() {
        var channel = Mpsc.<String>channel(1);
        channel.rx().close();
        assertThatThrownBy(channel.tx()::tryReserve)
                .isInstanceOfSatisfying(
                        TrySendError.Closed.class,
                        error ->
                                assertThatThrownBy(error::value)
                                        .hasMessageContaining("there is no value"));
    }

    @Test
    void a_receiver_that_closed_still_gets_what_a_permit_sends() {
        var channel = Mpsc.<Integer>channel(1);
        var permit = now(channel.tx().reserve());
        var second = waiting(channel.tx().copy().reserve());
        channel.rx().close();
        assertThat(second.isWoken()).isTrue();
        assertThatThrownBy(second::poll).isInstanceOf(SendError.class);

        var recv = waiting(channel.rx().recv());
        permit.send(123);
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new Some<>(123));
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void a_receiver_that_closed_is_woken_when_the_last_permit_is_given_up() {
        var channel = Mpsc.<Integer>channel(100);
        var permit = now(channel.tx().reserve());
        channel.rx().close();
        var recv = waiting(channel.rx().recv());
        permit.close();
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new None<>());
    }

    @Test
    void a_place_that_was_granted_but_not_taken_before_the_close_is_not_taken() {
        var channel = Mpsc.<Integer>channel(1);
        var permit = now(channel.tx().reserve());
        var second = waiting(channel.tx().reserve());
        permit.close();
        assertThat(second.isWoken()).isTrue();
        channel.rx().close();
        var recv = waiting(channel.rx().recv());
        assertThatThrownBy(second::poll).isInstanceOf(SendError.class);
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new None<>());
    }

    @Test
    void a_granted_wait_that_is_dropped_after_the_close_ends_the_channel() {
        var channel = Mpsc.<Integer>channel(1);
        var permit = now(channel.tx().reserve());
        var second = waiting(channel.tx().reserve());
        permit.close();
        channel.rx().close();
        second.close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void try_recv_counts_outstanding_permits() {
        var channel = Mpsc.<Integer>channel(1);
        var permit = now(channel.tx().reserve());
        channel.rx().close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
        permit.close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Disconnected.class);
    }

    @Test
    void a_permit_keeps_the_channel_open_without_its_sender() {
        var channel = Mpsc.<Integer>channel(10);
        var permit = now(channel.tx().reserve());
        channel.tx().close();
        assertThat(channel.rx().isClosed()).isFalse();
        var recv = waiting(channel.rx().recv());
        permit.send(1);
        assertThat(assertReady(recv.poll())).isEqualTo(new Some<>(1));
        assertThat(channel.rx().isClosed()).isTrue();
    }

    @Test
    void more_places_than_the_channel_has_cannot_be_waited_for() {
        var tx = Mpsc.<Integer>channel(1).tx();
        assertThatThrownBy(() -> tx.reserveMany(2))
                .isInstanceOf(SendError.class)
                .hasMessage("reserveMany(2) would wait for ever: the channel holds 1");
        assertThatThrownBy(() -> tx.reserveMany(Integer.MAX_VALUE)).isInstanceOf(SendError.class);
        assertThatThrownBy(() -> tx.tryReserveMany(2)).isInstanceOf(TrySendError.Full.class);
        assertThatThrownBy(() -> tx.tryReserveMany(Integer.MAX_VALUE))
                .isInstanceOf(TrySendError.Full.class);
    }

    @Test
    void a_negative_number_of_places_is_refused() {
        var tx = Mpsc.<Integer>channel(1).tx();
        assertThatThrownBy(() -> tx.reserveMany(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tx.tryReserveMany(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_places_can_be_had_even_of_a_full_channel_but_not_of_a_closed_one() {
        var channel = Mpsc.<Integer>channel(1);
        assertThat(now(channel.tx().reserveMany(0)).next()).isEqualTo(new None<>());
        channel.tx().trySend(1);
        assertThat(now(channel.tx().reserveMany(0)).next()).isEqualTo(new None<>());
        assertThat(channel.tx().tryReserveMany(0).next()).isEqualTo(new None<>());
        channel.rx().close();
        assertThatThrownBy(() -> now(channel.tx().reserveMany(0))).isInstanceOf(SendError.class);
        assertThatThrownBy(() -> channel.tx().tryReserveMany(0))
                .isInstanceOf(TrySendError.Closed.class);
    }

    @Test
    void reserved_places_are_used_one_by_one() {
        var channel = Mpsc.<Integer>channel(100);
        for (int count = 0; count < 100; count++) {
            for (var permit : now(channel.tx().reserveMany(count))) {
                permit.send(count);
                assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(count));
            }
            assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
        }
    }

    @Test
    void places_that_are_left_in_the_iterator_go_back_when_it_is_closed() {
        for (int size = 1; size < 20; size++) {
            for (int used = 0; used < size; used++) {
                var channel = Mpsc.<Integer>channel(size);
                var permits = channel.tx().tryReserveMany(size);
                assertThat(permits.len()).isEqualTo(size);
                assertThat(channel.tx().capacity()).isZero();
                for (int i = 0; i < used; i++) {
                    permits.iterator().next().send(i);
                }
                permits.close();
                assertThat(channel.tx().capacity()).isEqualTo(size - used);
                int tooMany = size - used + 1;
                assertThatThrownBy(() -> channel.tx().tryReserveMany(tooMany))
                        .isInstanceOf(TrySendError.Full.class);
                for (int i = 0; i < used; i++) {
                    channel.rx().tryRecv();
                }
                assertThat(channel.tx().capacity()).isEqualTo(size);
            }
        }
    }

    @Test
    void a_closed_iterator_of_permits_wakes_who_waits_for_as_many() {
        for (int count = 1; count < 20; count++) {
            var channel = Mpsc.<Integer>channel(count);
            var permits = now(channel.tx().reserveMany(count));
            var second = waiting(channel.tx().copy().reserveMany(count));
            permits.close();
            assertThat(second.isWoken()).isTrue();
            assertReady(second.poll()).close();
            assertThat(channel.tx().capacity()).isEqualTo(count);
        }
    }

    @Test
    void who_waits_for_many_places_holds_up_who_comes_later_for_one() {
        var channel = Mpsc.<Integer>channel(3);
        now(channel.tx().send(1));
        now(channel.tx().send(2));
        var many = waiting(channel.tx().reserveMany(3));
        var one = waiting(channel.tx().send(3));
        assertThat(channel.tx().capacity()).isZero();
        now(channel.rx().recv());
        assertPending(many.poll());
        assertPending(one.poll());
        now(channel.rx().recv());
        assertThat(many.isWoken()).isTrue();
        assertThat(one.isWoken()).isFalse();
        many.close();
        assertThat(one.isWoken()).isTrue();
        assertReady(one.poll());
        assertThat(channel.tx().capacity()).isEqualTo(2);
    }
}
