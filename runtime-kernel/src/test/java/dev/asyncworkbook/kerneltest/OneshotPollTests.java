package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;

import org.junit.jupiter.api.Test;

class OneshotPollTests {

    @Test
    void a_waiting_receiver_is_woken_by_the_send() {
        var channel = Oneshot.<Integer>channel();
        var rx = waiting(channel.rx());
        channel.tx().send(1);
        assertThat(rx.isWoken()).isTrue();
        assertThat(assertReady(rx.poll())).isEqualTo(1);
    }

    @Test
    void a_waiting_receiver_is_woken_by_the_close_of_the_sender() {
        var channel = Oneshot.<Integer>channel();
        var rx = waiting(channel.rx());
        channel.tx().close();
        assertThat(rx.isWoken()).isTrue();
        assertThatThrownBy(rx::poll)
                .isInstanceOfSatisfying(
                        RecvError.class, error -> assertThat(error.isClosed()).isTrue());
    }

    @Test
    void a_sender_that_polls_for_the_close_is_woken_by_it() {
        var channel = Oneshot.<Integer>channel();
        var closed = waiting((Future<Void>) channel.tx()::pollClosed);
        channel.rx().close();
        assertThat(closed.isWoken()).isTrue();
        assertThat(channel.tx().isClosed()).isTrue();
        assertReady(closed.poll());
        assertThatThrownBy(() -> channel.tx().send(1)).isInstanceOf(SendError.class);
    }

    @Test
    void a_sender_that_waits_for_the_close_is_woken_by_it() {
        var channel = Oneshot.<Integer>channel();
        var closed = waiting(channel.tx().closed());
        channel.rx().close();
        assertThat(closed.isWoken()).isTrue();
        assertReady(closed.poll());
    }

    @Test
    void to_drop_the_receiver_as_a_future_closes_it() {
        var channel = Oneshot.<Integer>channel();
        var closed = waiting(channel.tx().closed());
        waiting(channel.rx()).close();
        assertReady(closed.poll());
    }

    @Test
    void a_value_that_was_sent_before_the_close_can_be_polled() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(1);
        channel.rx().close();
        assertThat(now(channel.rx())).isEqualTo(1);
    }

    @Test
    void a_receiver_that_closed_before_the_send_gets_an_error() {
        var channel = Oneshot.<Integer>channel();
        channel.rx().close();
        assertThatThrownBy(() -> channel.tx().send(1)).isInstanceOf(SendError.class);
        assertThatThrownBy(() -> now(channel.rx())).isInstanceOf(RecvError.class);
    }

    @Test
    void a_value_that_was_sent_before_the_close_can_be_tried_to_be_received() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(1);
        channel.rx().close();
        assertThat(channel.rx().tryRecv()).isEqualTo(1);
    }

    @Test
    void try_recv_after_a_close_without_a_value_is_closed() {
        var channel = Oneshot.<Integer>channel();
        channel.rx().close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void try_recv_before_the_send_is_empty() {
        var channel = Oneshot.<Integer>channel();
        assertThatThrownBy(channel.rx()::tryRecv)
                .isInstanceOfSatisfying(
                        TryRecvError.Empty.class, error -> assertThat(error.isEmpty()).isTrue());
        channel.tx().send(3);
        assertThat(channel.rx().tryRecv()).isEqualTo(3);
    }

    @Test
    void a_receiver_must_not_be_polled_after_try_recv_said_closed() {
        var channel = Oneshot.<Integer>channel();
        channel.rx().close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Closed.class);
        assertThatThrownBy(() -> now(channel.rx())).isInstanceOf(PolledAfterCompletion.class);
    }

    @Test
    void a_receiver_can_be_closed_after_the_receipt() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(17);
        assertThat(channel.rx().tryRecv()).isEqualTo(17);
        channel.rx().close();
    }

    @Test
    void try_recv_after_try_recv_is_closed() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(17);
        channel.rx().tryRecv();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void try_recv_after_the_await_is_closed() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(17);
        assertThat(now(channel.rx())).isEqualTo(17);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void only_the_task_that_polled_the_receiver_last_is_woken() {
        var channel = Oneshot.<Integer>channel();
        var first = waiting(channel.rx());
        var second = waiting(channel.rx());
        channel.tx().send(1);
        assertThat(first.isWoken()).isFalse();
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(second.poll())).isEqualTo(1);
    }

    @Test
    void only_the_task_that_polled_for_the_close_last_is_woken() {
        var channel = Oneshot.<Integer>channel();
        var first = waiting((Future<Void>) channel.tx()::pollClosed);
        var second = waiting((Future<Void>) channel.tx()::pollClosed);
        channel.rx().close();
        assertThat(first.isWoken()).isFalse();
        assertThat(second.isWoken()).isTrue();
    }

    @Test
    void a_receiver_is_terminated_after_the_value_was_polled() {
        var channel = Oneshot.<Integer>channel();
        assertThat(channel.rx().isTerminated()).isFalse();
        channel.tx().send(17);
        assertThat(channel.rx().isTerminated()).isFalse();
        now(channel.rx());
        assertThat(channel.rx().isTerminated()).isTrue();
    }

    @Test
    void a_receiver_is_terminated_after_the_error_was_polled() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().close();
        assertThat(channel.rx().isTerminated()).isFalse();
        assertThatThrownBy(() -> now(channel.rx())).isInstanceOf(RecvError.class);
        assertThat(channel.rx().isTerminated()).isTrue();
    }

    @Test
    void a_receiver_that_was_closed_is_terminated_only_after_a_poll() {
        var channel = Oneshot.<Integer>channel();
        channel.rx().close();
        assertThat(channel.rx().isTerminated()).isFalse();
        assertThatThrownBy(() -> now(channel.rx())).isInstanceOf(RecvError.class);
        assertThat(channel.rx().isTerminated()).isTrue();
    }

    @Test
    void a_receiver_is_empty_but_between_the_send_and_the_receipt() {
        var channel = Oneshot.<Integer>channel();
        assertThat(channel.rx().isEmpty()).isTrue();
        channel.tx().send(17);
        assertThat(channel.rx().isEmpty()).isFalse();
        now(channel.rx());
        assertThat(channel.rx().isEmpty()).isTrue();
    }

    @Test
    void a_receiver_without_a_sender_is_empty() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().close();
        assertThat(channel.rx().isEmpty()).isTrue();
        channel.rx().close();
        assertThat(channel.rx().isEmpty()).isTrue();
    }

    @Test
    void a_sender_that_was_used_cannot_wait_for_the_close() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().send(1);
        assertThatThrownBy(channel.tx()::closed).hasMessageContaining("was used or closed before");
    }

    @Test
    void a_wait_for_the_close_goes_on_after_a_spurious_poll() {
        var channel = Oneshot.<Integer>channel();
        var closed = task(channel.tx().closed());
        assertPending(closed.poll());
        assertPending(closed.poll());
        channel.rx().close();
        assertThat(closed.wakeCount()).isEqualTo(1);
    }
}
