package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Polls.now;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class MpscPollRecvTests {

    private final Mpsc.Channel<Integer> channel = Mpsc.channel(4);
    private final Mpsc.Receiver<Integer> rx = channel.rx();

    @Test
    void a_poll_that_is_pending_is_woken_by_a_value() {
        var poll = task(rx::pollRecv);
        assertPending(poll.poll());
        channel.tx().trySend(1);
        assertThat(poll.isWoken()).isTrue();
        assertThat(assertReady(poll.poll())).isEqualTo(new Some<>(1));
    }

    @Test
    void the_latest_poll_is_the_one_that_is_woken() {
        var first = task(rx::pollRecv);
        var second = task(rx::pollRecv);
        assertPending(first.poll());
        assertPending(second.poll());
        channel.tx().trySend(1);
        assertThat(first.isWoken()).isFalse();
        assertThat(second.isWoken()).isTrue();
    }

    @Test
    void a_poll_that_was_pending_does_not_stand_in_the_way_of_recv() {
        assertPending(task(rx::pollRecv).poll());
        channel.tx().trySend(1);
        assertThat(now(rx.recv())).isEqualTo(new Some<>(1));
        assertPending(task(rx::pollRecv).poll());
        assertPending(task(rx.recv()).poll());
    }

    @Test
    void a_poll_at_the_end_is_none() {
        channel.tx().close();
        assertThat(assertReady(task(rx::pollRecv).poll())).isEqualTo(new None<>());
    }

    @Test
    void many_are_taken_up_to_the_limit() {
        List<Integer> taken = new ArrayList<>();
        var poll = task(cx -> rx.pollRecvMany(cx, taken, 2));
        assertPending(poll.poll());
        for (int i = 1; i <= 3; i++) {
            channel.tx().trySend(i);
        }
        assertThat(poll.isWoken()).isTrue();
        assertThat(assertReady(poll.poll())).isEqualTo(2);
        assertThat(taken).containsExactly(1, 2);
    }
}
