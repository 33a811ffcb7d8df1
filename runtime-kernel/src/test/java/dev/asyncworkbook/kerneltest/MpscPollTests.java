package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;

import org.junit.jupiter.api.Test;

class MpscPollTests {

    @Test
    void a_waiting_receiver_is_woken_by_a_send() {
        var channel = Mpsc.<Integer>channel(16);
        var recv = waiting(channel.rx().recv());
        now(channel.tx().send(1));
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new Some<>(1));
    }

    @Test
    void a_permit_and_a_try_send_and_the_end_are_received_in_order() {
        var channel = Mpsc.<Integer>channel(16);
        now(channel.tx().reserve()).send(1);
        channel.tx().trySend(2);
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(1));
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(2));
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void a_channel_without_senders_ends_at_once() {
        var channel = Mpsc.<Integer>channel(10);
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void the_end_is_received_again_and_again() {
        var channel = Mpsc.<Integer>channel(10);
        channel.tx().close();
        now(channel.rx().recv());
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void only_the_last_sender_that_closes_wakes_the_receiver() {
        var channel = Mpsc.<Integer>channel(1);
        var second = channel.tx().copy();
        var recv = waiting(channel.rx().recv());
        channel.tx().close();
        assertThat(recv.isWoken()).isFalse();
        second.close();
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new None<>());
    }

    @Test
    void a_sender_that_closes_twice_counts_once() {
        var channel = Mpsc.<Integer>channel(1);
        var second = channel.tx().copy();
        channel.tx().close();
        channel.tx().close();
        assertThat(second.strongCount()).isEqualTo(1);
    }

    @Test
    void a_receiver_that_closed_while_the_channel_was_idle_gets_none() {
        var channel = Mpsc.<Integer>channel(10);
        channel.rx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
        assertThatThrownBy(() -> now(channel.tx().send(1))).isInstanceOf(SendError.class);
    }

    @Test
    void try_send_into_a_full_channel_gives_the_value_back() {
        var channel = Mpsc.<String>channel(1);
        channel.tx().trySend("hello");
        assertThatExceptionOfType(TrySendError.Full.class)
                .isThrownBy(() -> channel.tx().trySend("fail"))
                .matches(full -> full.value().equals("fail") && full.isFull());
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>("hello"));
        channel.tx().trySend("goodbye");
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>("goodbye"));
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void try_send_to_a_closed_receiver_gives_the_value_back() {
        var channel = Mpsc.<String>channel(1);
        channel.rx().close();
        assertThatExceptionOfType(TrySendError.Closed.class)
                .isThrownBy(() -> channel.tx().trySend("late"))
                .matches(closed -> closed.value().equals("late") && closed.isClosed());
    }

    @Test
    void try_send_does_not_overtake_a_sender_that_was_granted_room() {
        var channel = Mpsc.<Integer>channel(1);
        now(channel.tx().send(1));
        var second = waiting(channel.tx().reserve());
        now(channel.rx().recv());
        assertThat(second.isWoken()).isTrue();
        assertThatThrownBy(() -> channel.tx().trySend(1337)).isInstanceOf(TrySendError.Full.class);
        assertReady(second.poll()).send(2);
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(2));
    }

    @Test
    void senders_are_served_in_the_order_in_which_they_came() {
        var channel = Mpsc.<Integer>channel(1);
        now(channel.tx().send(0));
        var first = waiting(channel.tx().send(1));
        var second = waiting(channel.tx().send(2));
        now(channel.rx().recv());
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isFalse();
        assertPending(second.poll());
    }

    @Test
    void a_wait_that_is_dropped_leaves_its_place_to_the_next() {
        var channel = Mpsc.<Integer>channel(1);
        channel.tx().trySend(0);
        var first = waiting(channel.tx().reserve());
        var second = waiting(channel.tx().reserve());
        first.close();
        now(channel.rx().recv());
        assertThat(second.isWoken()).isTrue();
        assertThat(first.isWoken()).isFalse();
        second.close();
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void try_recv_tells_empty_from_disconnected() {
        var channel = Mpsc.<Integer>channel(5);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
        channel.tx().trySend(7);
        channel.tx().close();
        assertThat(channel.rx().tryRecv()).isEqualTo(7);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Disconnected.class);
    }

    @Test
    void try_recv_after_the_receiver_closed_is_disconnected() {
        var channel = Mpsc.<Integer>channel(5);
        channel.rx().close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Disconnected.class);
    }

    @Test
    void try_recv_makes_room_again_and_again() {
        var channel = Mpsc.<Integer>channel(5);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 5; i++) {
                channel.tx().trySend(i);
            }
            assertThatThrownBy(() -> channel.tx().trySend(5)).isInstanceOf(TrySendError.class);
            for (int i = 0; i < 5; i++) {
                assertThat(channel.rx().tryRecv()).isEqualTo(i);
            }
            assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
        }
    }

    @Test
    void closed_is_ready_when_the_receiver_closes() {
        var channel = Mpsc.<Integer>channel(1);
        var closed = waiting(channel.tx().closed());
        assertThat(channel.tx().isClosed()).isFalse();
        channel.rx().close();
        assertThat(closed.isWoken()).isTrue();
        assertReady(closed.poll());
        assertThat(channel.tx().isClosed()).isTrue();
        now(channel.tx().closed());
    }

    @Test
    void capacity_shrinks_with_values_and_permits_and_max_capacity_does_not() {
        var channel = Mpsc.<Integer>channel(10);
        assertThat(channel.tx().capacity()).isEqualTo(10);
        var permit = now(channel.tx().reserve());
        assertThat(channel.tx().capacity()).isEqualTo(9);
        now(channel.tx().send(1));
        assertThat(channel.tx().capacity()).isEqualTo(8);
        assertThat(channel.rx().capacity()).isEqualTo(8);
        permit.close();
        assertThat(channel.tx().capacity()).isEqualTo(9);
        assertThat(channel.tx().maxCapacity()).isEqualTo(10);
        assertThat(channel.rx().maxCapacity()).isEqualTo(10);
    }

    @Test
    void copies_are_of_the_same_channel_and_other_senders_are_not() {
        var tx = Mpsc.<Integer>channel(1).tx();
        assertThat(tx.sameChannel(tx.copy())).isTrue();
        assertThat(tx.sameChannel(Mpsc.<Integer>channel(1).tx())).isFalse();
    }

    @Test
    void a_future_of_send_does_nothing_until_it_is_polled() {
        var channel = Mpsc.<Integer>channel(1);
        var send = channel.tx().send(1);
        assertThat(channel.rx().isEmpty()).isTrue();
        now(send);
        assertThat(channel.rx().isEmpty()).isFalse();
    }

    @Test
    void a_sender_must_not_be_closed_before_its_send_is_done() {
        var channel = Mpsc.<Integer>channel(1);
        var send = channel.tx().send(1);
        channel.tx().close();
        assertThatThrownBy(() -> now(send)).hasMessageContaining("close it after the await");
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void a_second_wait_of_one_receiver_is_refused() {
        var channel = Mpsc.<Integer>channel(1);
        var first = waiting(channel.rx().recv());
        assertThatThrownBy(() -> waiting(channel.rx().recv()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this Receiver waits already");
        first.close();
        waiting(channel.rx().recv());
    }
}
