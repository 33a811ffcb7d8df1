package dev.asyncworkbook.kerneltest;

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

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class MpscUnboundedTests {

    @Test
    void send_needs_no_await_and_the_end_comes_after_the_messages() {
        var channel = Mpsc.<Integer>unboundedChannel();
        channel.tx().send(1);
        channel.tx().send(2);
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(1));
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(2));
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void a_waiting_receiver_is_woken_by_a_send() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var recv = waiting(channel.rx().recv());
        channel.tx().send(1);
        assertThat(recv.isWoken()).isTrue();
        assertThat(assertReady(recv.poll())).isEqualTo(new Some<>(1));
    }

    @Test
    void a_value_for_a_closed_receiver_comes_back_in_the_error() {
        var channel = Mpsc.<String>unboundedChannel();
        channel.rx().close();
        assertThatExceptionOfType(SendError.class)
                .isThrownBy(() -> channel.tx().send("late"))
                .matches(error -> error.value().equals("late"));
        assertThat(channel.tx().isClosed()).isTrue();
        now(channel.tx().closed());
    }

    @Test
    void as_many_as_were_sent_can_be_tried_to_be_received() {
        for (int count = 0; count < 100; count++) {
            var channel = Mpsc.<Integer>unboundedChannel();
            for (int i = 0; i < count; i++) {
                channel.tx().send(i);
            }
            for (int i = 0; i < count; i++) {
                assertThat(channel.rx().tryRecv()).isEqualTo(i);
            }
            assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
            channel.tx().close();
            assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Disconnected.class);
        }
    }

    @Test
    void recv_many_takes_what_is_there() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var buffer = new ArrayList<Integer>();
        for (int i : new int[] {7, 13, 100, 1002}) {
            channel.tx().send(i);
        }
        assertThat(now(channel.rx().recvMany(buffer, 1))).isEqualTo(1);
        assertThat(now(channel.rx().recvMany(buffer, 32))).isEqualTo(3);
        assertThat(buffer).containsExactly(7, 13, 100, 1002);
        channel.tx().close();
        assertThat(now(channel.rx().recvMany(buffer, 4))).isZero();
    }

    @Test
    void what_was_sent_before_the_close_is_still_received() {
        var channel = Mpsc.<Integer>unboundedChannel();
        channel.tx().send(1);
        channel.rx().close();
        assertThat(channel.rx().isClosed()).isTrue();
        assertThat(channel.rx().len()).isEqualTo(1);
        assertThat(now(channel.rx().recv())).isEqualTo(new Some<>(1));
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void copies_are_of_the_same_channel() {
        var tx = Mpsc.<Integer>unboundedChannel().tx();
        assertThat(tx.sameChannel(tx.copy())).isTrue();
        assertThat(tx.sameChannel(Mpsc.<Integer>unboundedChannel().tx())).isFalse();
    }

    @Test
    void a_closed_sender_is_of_no_use() {
        var tx = Mpsc.<Integer>unboundedChannel().tx();
        tx.close();
        assertThatThrownBy(() -> tx.send(1)).hasMessageContaining("UnboundedSender is closed");
        assertThatThrownBy(tx::copy).hasMessageContaining("UnboundedSender is closed");
    }
}
