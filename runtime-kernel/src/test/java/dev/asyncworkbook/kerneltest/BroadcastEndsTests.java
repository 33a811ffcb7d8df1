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
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.TryRecvError;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class BroadcastEndsTests {

    private static void assertClosed(Broadcast.Receiver<?> rx) {
        assertThatThrownBy(rx::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void a_capacity_of_zero_is_refused() {
        assertThatThrownBy(() -> Broadcast.channel(0))
                .hasMessageContaining("capacity 0: a broadcast channel needs a capacity from 1");
    }

    @Test
    void a_capacity_without_a_next_power_of_two_is_refused() {
        assertThatThrownBy(() -> Broadcast.channel((1 << 30) + 1))
                .isInstanceOf(IllegalArgumentException.class);
        Broadcast.<Integer>channel(1 << 30).tx().send(1);
    }

    @Test
    void the_close_of_the_last_sender_wakes_every_receiver() {
        var channel = Broadcast.<String>channel(16);
        var tx2 = channel.tx().copy();
        var rx2 = channel.tx().subscribe();
        var recv1 = waiting(channel.rx().recv());
        var recv2 = waiting(rx2.recv());
        channel.tx().close();
        assertThat(recv1.isWoken()).isFalse();
        tx2.close();
        assertThat(recv1.isWoken()).isTrue();
        assertThat(recv2.isWoken()).isTrue();
        assertThatExceptionOfType(RecvError.class)
                .isThrownBy(recv1::poll)
                .matches(RecvError::isClosed);
        assertThatThrownBy(recv2::poll).isInstanceOf(RecvError.class);
    }

    @Test
    void a_new_receiver_of_a_closed_channel_finds_it_closed() {
        var channel = Broadcast.<Integer>channel(2);
        channel.tx().close();
        assertThat(channel.rx().isClosed()).isTrue();
        assertClosed(channel.rx().resubscribe());
    }

    @Test
    void len_of_a_sender_is_what_the_slowest_receiver_has_yet_to_receive() {
        var channel = Broadcast.<Integer>channel(4);
        var rx2 = channel.tx().subscribe();
        assertThat(channel.tx().isEmpty()).isTrue();
        for (int i = 1; i <= 3; i++) {
            channel.tx().send(i);
        }
        assertThat(channel.tx().len()).isEqualTo(3);
        channel.rx().tryRecv();
        channel.rx().tryRecv();
        assertThat(channel.tx().len()).isEqualTo(3);
        rx2.tryRecv();
        assertThat(channel.tx().len()).isEqualTo(2);
        for (int i = 4; i <= 6; i++) {
            channel.tx().send(i);
        }
        assertThat(channel.tx().len()).isEqualTo(4);
        assertThat(channel.tx().isEmpty()).isFalse();
    }

    @Test
    void len_of_a_sender_is_never_more_than_the_channel_keeps() {
        var channel = Broadcast.<Integer>channel(16);
        var receivers = List.of(channel.rx(), channel.tx().subscribe());
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            int choice = random.nextInt(4);
            if (choice < 2) {
                try {
                    receivers.get(choice).tryRecv();
                } catch (TryRecvError error) {
                    assertThat(error).isNotInstanceOf(TryRecvError.Closed.class);
                }
            } else {
                channel.tx().send(0);
            }
            int slowest = Math.max(receivers.get(0).len(), receivers.get(1).len());
            assertThat(channel.tx().len()).isEqualTo(Math.min(slowest, 16));
        }
    }

    @Test
    void closed_waits_for_the_last_receiver() {
        var channel = Broadcast.<Integer>channel(1);
        var rx2 = channel.tx().subscribe();
        var closed = waiting(channel.tx().closed());
        channel.rx().close();
        assertThat(closed.isWoken()).isFalse();
        assertPending(closed.poll());
        rx2.close();
        assertThat(closed.isWoken()).isTrue();
        assertReady(closed.poll());
    }

    @Test
    void closed_goes_on_waiting_if_there_is_a_receiver_again() {
        var channel = Broadcast.<Integer>channel(1);
        var closed = waiting(channel.tx().closed());
        channel.rx().close();
        assertThat(closed.isWoken()).isTrue();
        var rx2 = channel.tx().subscribe();
        assertPending(closed.poll());
        rx2.close();
        assertReady(closed.poll());
    }

    @Test
    void a_sender_that_is_made_alone_has_no_receiver() {
        var tx = new Broadcast.Sender<Integer>(1);
        now(tx.closed());
        assertThat(tx.receiverCount()).isZero();
        var rx = tx.subscribe();
        waiting(tx.closed());
        tx.send(1);
        assertThat(rx.tryRecv()).isEqualTo(1);
    }

    @Test
    void a_weak_sender_can_be_upgraded_while_there_is_a_sender() {
        var channel = Broadcast.<Integer>channel(1);
        var weak = channel.tx().downgrade().copy();
        assertThat(channel.tx().weakCount()).isEqualTo(2);
        assertThat(weak.upgrade()).isInstanceOf(Some.class);
        assertThat(channel.tx().strongCount()).isEqualTo(2);
        assertThat(channel.rx().senderStrongCount()).isEqualTo(2);
        assertThat(channel.rx().senderWeakCount()).isEqualTo(2);
    }

    @Test
    void a_weak_sender_does_not_keep_the_channel_open() {
        var channel = Broadcast.<Integer>channel(1);
        var weak = channel.tx().downgrade();
        channel.tx().close();
        assertClosed(channel.rx());
        assertThat(weak.upgrade()).isEqualTo(new None<>());
    }

    @Test
    void ends_know_whether_they_are_of_the_same_channel() {
        var channel = Broadcast.<Integer>channel(1);
        var other = Broadcast.<Integer>channel(1);
        assertThat(channel.tx().sameChannel(channel.tx().copy())).isTrue();
        assertThat(channel.tx().sameChannel(other.tx())).isFalse();
        assertThat(channel.rx().sameChannel(channel.tx().subscribe())).isTrue();
        assertThat(channel.rx().sameChannel(other.rx())).isFalse();
    }

    @Test
    void a_closed_receiver_is_of_no_use() {
        var rx = Broadcast.<Integer>channel(1).rx();
        rx.close();
        assertThatThrownBy(rx::recv).hasMessageContaining("this Receiver is closed");
    }
}
