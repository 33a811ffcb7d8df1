package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.AsyncChannel;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

class AsyncChannelTests {

    @Test
    void each_message_goes_to_exactly_one_receiver() {
        var channel = AsyncChannel.<Integer>unbounded();
        var rx2 = channel.rx().copy();
        channel.tx().trySend(1);
        channel.tx().copy().trySend(2);
        assertThat(channel.rx().tryRecv()).isEqualTo(1);
        assertThat(rx2.tryRecv()).isEqualTo(2);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
    }

    @Test
    void every_message_is_received_once_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var channel = AsyncChannel.<Integer>bounded(1);
                            int[] sum = {0};
                            var workers =
                                    List.of(
                                            spawn(() -> drain(channel.rx().copy(), sum)),
                                            spawn(() -> drain(channel.rx().copy(), sum)));
                            channel.tx().send(1).await();
                            channel.tx().send(10).await();
                            channel.tx().close();
                            for (var worker : workers) {
                                worker.await();
                            }
                            println(sum[0]);
                        }))
                .containsExactly("11");
    }

    private static void drain(AsyncChannel.Receiver<Integer> rx, int[] sum) {
        try {
            while (true) {
                sum[0] += rx.recv().await();
            }
        } catch (RecvError closed) {
            rx.close();
        }
    }

    @Test
    void a_send_wakes_one_receiver_the_one_that_waits_longest() {
        var channel = AsyncChannel.<Integer>unbounded();
        var first = waiting(channel.rx().recv());
        var second = waiting(channel.rx().copy().recv());
        channel.tx().trySend(1);
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isFalse();
        assertThat(assertReady(first.poll())).isEqualTo(1);
    }

    @Test
    void a_receiver_that_was_woken_can_be_overtaken() {
        var channel = AsyncChannel.<Integer>unbounded();
        var slow = waiting(channel.rx().recv());
        channel.tx().trySend(1);
        assertThat(slow.isWoken()).isTrue();
        assertThat(now(channel.rx().copy().recv())).isEqualTo(1);
        assertPending(slow.poll());
        channel.tx().trySend(2);
        assertThat(assertReady(slow.poll())).isEqualTo(2);
    }

    @Test
    void a_wake_that_is_not_used_is_passed_on() {
        var channel = AsyncChannel.<Integer>unbounded();
        var first = waiting(channel.rx().recv());
        var second = waiting(channel.rx().copy().recv());
        channel.tx().trySend(1);
        first.close();
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(second.poll())).isEqualTo(1);
    }

    @Test
    void a_sender_waits_while_the_channel_is_full() {
        var channel = AsyncChannel.<Integer>bounded(1);
        now(channel.tx().send(1));
        var second = waiting(channel.tx().send(2));
        assertThat(channel.rx().tryRecv()).isEqualTo(1);
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
        assertThat(channel.rx().tryRecv()).isEqualTo(2);
    }

    @Test
    void a_place_that_a_dropped_sender_was_woken_for_goes_to_the_next() {
        var channel = AsyncChannel.<Integer>bounded(1);
        now(channel.tx().send(1));
        var second = waiting(channel.tx().send(2));
        var third = waiting(channel.tx().send(3));
        channel.rx().tryRecv();
        second.close();
        assertThat(third.isWoken()).isTrue();
        assertReady(third.poll());
        assertThat(channel.rx().tryRecv()).isEqualTo(3);
    }

    @Test
    void try_send_tells_full_from_closed() {
        var channel = AsyncChannel.<String>bounded(1);
        channel.tx().trySend("one");
        assertThat(channel.tx().isFull()).isTrue();
        assertThatExceptionOfType(TrySendError.Full.class)
                .isThrownBy(() -> channel.tx().trySend("two"))
                .matches(full -> full.value().equals("two"));
        channel.tx().closeChannel();
        assertThatThrownBy(() -> channel.tx().trySend("two"))
                .isInstanceOf(TrySendError.Closed.class);
    }

    @Test
    void try_recv_tells_empty_from_closed() {
        var channel = AsyncChannel.<Integer>bounded(1);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
        channel.tx().close();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void a_channel_without_senders_is_closed_but_its_messages_can_be_received() {
        var channel = AsyncChannel.<Integer>unbounded();
        var tx2 = channel.tx().copy();
        channel.tx().trySend(1);
        channel.tx().close();
        assertThat(channel.rx().isClosed()).isFalse();
        tx2.close();
        assertThat(channel.rx().isClosed()).isTrue();
        assertThat(now(channel.rx().recv())).isEqualTo(1);
        assertThatThrownBy(() -> now(channel.rx().recv())).isInstanceOf(RecvError.class);
    }

    @Test
    void a_channel_without_receivers_is_closed_for_its_senders() {
        var channel = AsyncChannel.<Integer>unbounded();
        channel.tx().trySend(1);
        channel.rx().close();
        assertThat(channel.tx().isClosed()).isTrue();
        assertThatThrownBy(() -> now(channel.tx().send(2))).isInstanceOf(SendError.class);
    }

    @Test
    void either_side_can_close_the_channel_for_all() {
        var channel = AsyncChannel.<Integer>unbounded();
        channel.tx().trySend(1);
        assertThat(channel.rx().closeChannel()).isTrue();
        assertThat(channel.tx().closeChannel()).isFalse();
        assertThatThrownBy(() -> now(channel.tx().copy().send(2))).isInstanceOf(SendError.class);
        assertThat(now(channel.rx().recv())).isEqualTo(1);
        assertThatThrownBy(() -> now(channel.rx().recv())).isInstanceOf(RecvError.class);
    }

    @Test
    void the_close_wakes_everybody_who_waits() {
        var empty = AsyncChannel.<Integer>bounded(1);
        var recv1 = waiting(empty.rx().recv());
        var recv2 = waiting(empty.rx().copy().recv());
        empty.tx().closeChannel();
        assertThat(recv1.isWoken()).isTrue();
        assertThatThrownBy(recv2::poll).isInstanceOf(RecvError.class);

        var full = AsyncChannel.<Integer>bounded(1);
        full.tx().trySend(1);
        var send = waiting(full.tx().send(2));
        full.rx().closeChannel();
        assertThat(send.isWoken()).isTrue();
        assertThatThrownBy(send::poll).isInstanceOf(SendError.class);
    }

    @Test
    void len_and_capacity_are_known_on_both_sides() {
        var channel = AsyncChannel.<Integer>bounded(2);
        assertThat(channel.rx().isEmpty()).isTrue();
        channel.tx().trySend(1);
        assertThat(channel.rx().len()).isEqualTo(1);
        assertThat(channel.rx().isFull()).isFalse();
        channel.tx().trySend(2);
        assertThat(channel.rx().isFull()).isTrue();
        assertThat(channel.tx().capacity()).isEqualTo(new Some<>(2));
        assertThat(AsyncChannel.unbounded().rx().capacity()).isEqualTo(new None<>());
    }

    @Test
    void senders_and_receivers_are_counted() {
        var channel = AsyncChannel.<Integer>bounded(2);
        var tx2 = channel.tx().copy();
        var rx2 = channel.rx().copy();
        assertThat(tx2.senderCount()).isEqualTo(2);
        assertThat(rx2.receiverCount()).isEqualTo(2);
        tx2.close();
        rx2.close();
        assertThat(channel.rx().senderCount()).isEqualTo(1);
        assertThat(channel.tx().receiverCount()).isEqualTo(1);
        assertThat(channel.tx().sameChannel(tx2)).isTrue();
        assertThat(channel.rx().sameChannel(AsyncChannel.<Integer>unbounded().rx())).isFalse();
    }

    @Test
    void a_capacity_of_zero_is_refused() {
        assertThatThrownBy(() -> AsyncChannel.bounded(0))
                .hasMessage("bounded(0): a channel needs a capacity of at least 1");
    }

    @Test
    void it_knows_nothing_of_the_budget() {
        Trace trace =
                run(() -> {
                    var channel = AsyncChannel.<Integer>unbounded();
                    for (int i = 0; i < 1000; i++) {
                        channel.tx().trySend(i);
                    }
                    for (int i = 0; i < 1000; i++) {
                        channel.rx().recv().await();
                    }
                });
        assertThat(events(trace, EventKind.PENDING)).isEmpty();
    }

    @Test
    void a_receipt_is_the_cause_of_the_send_that_waited_for_it() {
        Trace trace =
                run(() -> {
                    var channel = AsyncChannel.<Integer>bounded(1);
                    var sender =
                            spawn(() -> {
                                channel.tx().send(1).await();
                                channel.tx().send(2).await();
                            });
                    channel.rx().recv().await();
                    channel.rx().recv().await();
                    sender.await();
                });
        Event second = events(trace, EventKind.SEND).getLast();
        assertThat(trace.events().get(second.causes().getFirst()).kind()).isEqualTo(EventKind.RECV);
    }

    @Test
    void a_sender_that_was_forgotten_is_named() {
        Trace trace =
                run(() -> {
                    var channel = AsyncChannel.<String>bounded(1);
                    var worker =
                            spawn(() -> drain(AsyncChannel.<Integer>bounded(1).rx(), new int[1]));
                    channel.rx().recv().await();
                    worker.await();
                });
        assertThat(codes(trace)).contains("D007");
    }
}
