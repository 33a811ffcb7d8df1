package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.std.Channel;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.SendTimeoutError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.sync.TrySendError;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** The blocking channel, and the blocking calls of the async ones. */
class BlockingChannelTests {

    @Test
    void values_come_in_the_order_of_their_sending() {
        var channel = Channel.<Integer>unbounded();
        for (int i = 0; i < 5; i++) {
            channel.tx().send(i);
        }
        channel.tx().close();
        List<Integer> received = new ArrayList<>();
        channel.rx().forEach(received::add);
        assertThat(received).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void the_end_is_an_error() {
        var channel = Channel.<Integer>unbounded();
        channel.tx().close();
        assertThatThrownBy(channel.rx()::recv).isInstanceOf(RecvError.class);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Disconnected.class);
    }

    @Test
    void nothing_can_be_sent_when_every_receiver_is_closed() {
        var channel = Channel.<Integer>unbounded();
        channel.rx().close();
        assertThatThrownBy(() -> channel.tx().send(7))
                .isInstanceOf(SendError.class)
                .extracting(error -> ((SendError) error).value())
                .isEqualTo(7);
        assertThatThrownBy(() -> channel.tx().trySend(7)).isInstanceOf(TrySendError.Closed.class);
    }

    @Test
    void a_full_channel_refuses_what_must_not_wait() {
        var channel = Channel.<Integer>bounded(1);
        channel.tx().trySend(1);
        assertThatThrownBy(() -> channel.tx().trySend(2)).isInstanceOf(TrySendError.Full.class);
        assertThat(channel.rx().len()).isEqualTo(1);
    }

    @Test
    void an_empty_channel_answers_who_does_not_wait() {
        var channel = Channel.<Integer>bounded(1);
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
    }

    @Test
    void each_value_goes_to_one_receiver() {
        var channel = Channel.<Integer>unbounded();
        var other = channel.rx().copy();
        channel.tx().send(1);
        channel.tx().send(2);
        assertThat(channel.rx().recv()).isEqualTo(1);
        assertThat(other.recv()).isEqualTo(2);
    }

    @Test
    void threads_wait_for_room_and_for_values() throws Exception {
        var channel = Channel.<Integer>bounded(2);
        Thread producer =
                Thread.ofPlatform()
                        .start(() -> {
                            try (var tx = channel.tx()) {
                                for (int i = 0; i < 10_000; i++) {
                                    tx.send(i);
                                }
                            }
                        });
        long sum = 0;
        for (int value : channel.rx()) {
            sum += value;
        }
        producer.join();
        assertThat(sum).isEqualTo(49_995_000);
    }

    @Test
    void a_channel_without_room_hands_over() throws Exception {
        var channel = Channel.<String>bounded(0);
        Thread producer = Thread.ofPlatform().start(() -> channel.tx().send("handed over"));
        assertThat(channel.rx().recv()).isEqualTo("handed over");
        producer.join();
    }

    @Test
    void a_channel_without_room_refuses_when_nobody_receives() {
        var channel = Channel.<String>bounded(0);
        assertThatThrownBy(() -> channel.tx().trySend("x")).isInstanceOf(TrySendError.Full.class);
    }

    @Test
    void a_negative_capacity_is_refused() {
        assertThatThrownBy(() -> Channel.bounded(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be negative");
    }

    @Test
    void a_closed_end_is_refused() {
        var channel = Channel.<Integer>unbounded();
        channel.tx().close();
        channel.tx().close();
        assertThatThrownBy(() -> channel.tx().send(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("make a copy()");
    }

    @Test
    void a_task_that_blocks_for_another_task_ends_the_run() {
        Trace trace =
                run(() -> {
                    var channel = Channel.<String>unbounded();
                    spawn(() -> channel.tx().send("never sent"));
                    println(channel.rx().recv());
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message()).contains("`main` blocks the only thread");
        assertThat(codes(trace)).contains("D003");
    }

    @Test
    void blocking_code_and_tasks_talk_through_it() {
        assertThat(
                        output(() -> {
                            var channel = Channel.<String>unbounded();
                            var blocking = spawnBlocking(() -> channel.rx().recv());
                            yieldNow().await();
                            channel.tx().send("from main");
                            println(blocking.await());
                        }))
                .containsExactly("from main");
    }

    @Test
    void blocking_code_can_send_into_an_async_channel() {
        assertThat(
                        outcomes(() -> {
                            var channel = Mpsc.<Integer>channel(1);
                            spawnBlocking(() -> {
                                try (var tx = channel.tx()) {
                                    for (int i = 0; i < 3; i++) {
                                        tx.blockingSend(i);
                                    }
                                }
                            });
                            while (channel.rx().recv().await() instanceof Some<Integer>(var i)) {
                                println(i);
                            }
                        }))
                .containsExactly("0,1,2");
    }

    @Test
    void blocking_code_can_receive_from_async_channels() {
        assertThat(
                        output(() -> {
                            var mpsc = Mpsc.<Integer>channel(1);
                            var oneshot = Oneshot.<Integer>channel();
                            var broadcast = Broadcast.<Integer>channel(4);
                            var sum =
                                    spawnBlocking(() -> {
                                        List<Integer> many = new ArrayList<>();
                                        int first =
                                                mpsc.rx().blockingRecv()
                                                                instanceof Some<Integer>(var i)
                                                        ? i
                                                        : 0;
                                        mpsc.rx().blockingRecvMany(many, 10);
                                        return first
                                                + many.getFirst()
                                                + oneshot.rx().blockingRecv()
                                                + broadcast.rx().blockingRecv();
                                    });
                            yieldNow().await();
                            mpsc.tx().send(1).await();
                            mpsc.tx().send(10).await();
                            oneshot.tx().send(100);
                            broadcast.tx().send(1000);
                            println(sum.await());
                        }))
                .containsExactly("1111");
    }

    @Test
    void blocking_calls_are_refused_in_async_code() {
        assertThat(
                        output(() -> {
                            var channel = Mpsc.<Integer>channel(1);
                            assertThatThrownBy(() -> channel.rx().blockingRecv())
                                    .isInstanceOf(IllegalStateException.class)
                                    .hasMessageContaining("await recv()");
                            assertThatThrownBy(() -> channel.tx().blockingSend(1))
                                    .isInstanceOf(IllegalStateException.class)
                                    .hasMessageContaining("await send(...)");
                        }))
                .isEmpty();
    }

    @Test
    void a_send_with_a_timeout_gives_up_when_there_is_no_room_in_time() {
        assertThat(
                        output(() -> {
                            var channel = Mpsc.<String>channel(1);
                            channel.tx().sendTimeout("fits", millis(10)).await();
                            assertThatThrownBy(() ->
                                            channel.tx().sendTimeout("late", millis(10)).await())
                                    .isInstanceOf(SendTimeoutError.class)
                                    .extracting(error -> ((SendTimeoutError) error).isTimeout())
                                    .isEqualTo(true);
                            println(Instant.now() + " " + channel.rx().len());
                        }))
                .containsExactly("0.01s 1");
    }

    @Test
    void a_send_with_a_timeout_fails_when_the_receiver_is_gone() {
        assertThat(
                        output(() -> {
                            var channel = Mpsc.<String>channel(1);
                            channel.rx().close();
                            assertThatThrownBy(
                                            () -> channel.tx().sendTimeout("x", millis(10)).await())
                                    .isInstanceOf(SendTimeoutError.class)
                                    .extracting(error -> ((SendTimeoutError) error).value())
                                    .isEqualTo("x");
                        }))
                .isEmpty();
    }
}
