package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class MpscReceiverTests {

    private static Mpsc.Channel<Integer> filled(int count) {
        var channel = Mpsc.<Integer>channel(100);
        for (int i = 0; i < count; i++) {
            channel.tx().trySend(i);
        }
        return channel;
    }

    @Test
    void recv_many_with_limit_zero_is_ready_at_once_with_nothing() {
        var buffer = new ArrayList<Integer>();
        assertThat(now(filled(0).rx().recvMany(buffer, 0))).isZero();
        assertThat(now(filled(3).rx().recvMany(buffer, 0))).isZero();
        assertThat(buffer).isEmpty();
    }

    @Test
    void recv_many_takes_as_many_as_the_limit_and_adds_them_to_the_list() {
        var channel = filled(4);
        var buffer = new ArrayList<>(List.of(9));
        assertThat(now(channel.rx().recvMany(buffer, 3))).isEqualTo(3);
        assertThat(now(channel.rx().recvMany(buffer, 3))).isEqualTo(1);
        assertThat(buffer).containsExactly(9, 0, 1, 2, 3);
    }

    @Test
    void recv_many_of_a_closed_and_idle_channel_adds_nothing() {
        var channel = filled(0);
        channel.rx().close();
        var buffer = new ArrayList<>(List.of(1));
        assertThat(now(channel.rx().recvMany(buffer, 1))).isZero();
        assertThat(buffer).containsExactly(1);
    }

    @Test
    void recv_many_waits_while_there_is_nothing() {
        var channel = filled(0);
        var buffer = new ArrayList<Integer>();
        var receiving = waiting(channel.rx().recvMany(buffer, 10));
        channel.tx().trySend(1);
        channel.tx().trySend(2);
        assertThat(receiving.isWoken()).isTrue();
        assertThat(assertReady(receiving.poll())).isEqualTo(2);
        assertThat(buffer).containsExactly(1, 2);
    }

    @Test
    void recv_many_makes_room_for_the_senders_that_wait() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(2);
                    spawn(() -> {
                        try (var tx = channel.tx()) {
                            for (int i : List.of(1, 2, 7, 0)) {
                                tx.send(i).await();
                            }
                        }
                    });
                    var buffer = new ArrayList<Integer>();
                    while (channel.rx().recvMany(buffer, 3).await() > 0) {
                        println(buffer);
                    }
                });
        assertThat(trace.output().getLast()).isEqualTo("[1, 2, 7, 0]");
    }

    @Test
    void a_negative_limit_is_refused() {
        assertThatThrownBy(() -> filled(0).rx().recvMany(new ArrayList<>(), -1))
                .hasMessageContaining("cannot be negative");
    }

    @Test
    void a_channel_with_a_sender_is_not_closed_even_if_it_is_full() {
        var channel = Mpsc.<Integer>channel(1);
        assertThat(channel.rx().isClosed()).isFalse();
        channel.tx().trySend(1);
        assertThat(channel.rx().isClosed()).isFalse();
    }

    @Test
    void a_channel_is_closed_when_its_receiver_closes_it() {
        var channel = filled(3);
        channel.rx().close();
        assertThat(channel.rx().isClosed()).isTrue();
        assertThat(channel.rx().len()).isEqualTo(3);
    }

    @Test
    void a_channel_is_closed_without_senders_even_if_messages_are_left() {
        var channel = filled(10);
        channel.tx().close();
        assertThat(channel.rx().isClosed()).isTrue();
        assertThat(channel.rx().isEmpty()).isFalse();
    }

    @Test
    void len_counts_the_messages_that_were_not_received() {
        var channel = Mpsc.<Integer>channel(100);
        for (int i = 0; i < 100; i++) {
            assertThat(channel.rx().len()).isEqualTo(i);
            channel.tx().trySend(i);
        }
        channel.tx().close();
        for (int i = 100; i > 0; i--) {
            assertThat(channel.rx().len()).isEqualTo(i);
            now(channel.rx().recv());
        }
        assertThat(channel.rx().isEmpty()).isTrue();
    }

    @Test
    void a_permit_is_not_a_message() {
        var channel = Mpsc.<Integer>channel(100);
        channel.tx().tryReserve();
        assertThat(channel.rx().isEmpty()).isTrue();
        assertThat(channel.rx().len()).isZero();
    }

    @Test
    void the_receiver_knows_how_many_senders_there_are() {
        var channel = filled(0);
        channel.tx().copy();
        channel.tx().downgrade();
        assertThat(channel.rx().senderStrongCount()).isEqualTo(2);
        assertThat(channel.rx().senderWeakCount()).isEqualTo(1);
    }

    @Test
    void a_thousand_buffered_messages_cannot_be_received_in_one_poll() {
        var ready = new ArrayList<Integer>();
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>unboundedChannel();
                    for (int i = 0; i < 1000; i++) {
                        channel.tx().send(i);
                    }
                    spawn(() -> ready.add(channel.rx().len()));
                    for (int i = 0; i < 1000; i++) {
                        channel.rx().recv().await();
                    }
                });
        assertThat(trace.ending().message()).isEmpty();
        assertThat(ready).containsExactly(1000 - 128);
    }

    @Test
    void sends_that_never_wait_give_the_receiver_a_turn_after_128() {
        var sent = new ArrayList<Integer>();
        run(() -> {
            var channel = Mpsc.<Integer>channel(1000);
            spawn(() -> sent.add(channel.rx().len()));
            for (int i = 0; i < 1000; i++) {
                channel.tx().send(i).await();
            }
        });
        assertThat(sent).containsExactly(128);
    }

    @Test
    void try_recv_takes_nothing_from_the_budget() {
        var left = new ArrayList<Integer>();
        run(() -> {
            var channel = Mpsc.<Integer>unboundedChannel();
            for (int i = 0; i < 1000; i++) {
                channel.tx().send(i);
            }
            spawn(() -> left.add(channel.rx().len()));
            for (int i = 0; i < 1000; i++) {
                channel.rx().tryRecv();
            }
            assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Empty.class);
            yieldNow().await();
        });
        assertThat(left).containsExactly(0);
    }

    record Order(int number, Oneshot.Sender<Integer> reply) {}

    @Test
    void what_is_left_in_a_receiver_is_dropped_with_the_task_that_closed_it() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Order>channel(8);
                    spawn(() -> {
                        try (var rx = channel.rx()) {
                            var _ = rx.recv().await();
                        }
                        println("closed");
                    });
                    for (int i = 1; i <= 3; i++) {
                        var answer = Oneshot.<Integer>channel();
                        channel.tx().trySend(new Order(i, answer.tx()));
                        int number = i;
                        spawn(() -> {
                            try {
                                answer.rx().await();
                            } catch (RecvError lost) {
                                println("no answer to " + number);
                            }
                        });
                    }
                    sleep(Duration.ofMillis(1)).await();
                });
        assertThat(trace.output()).containsExactly("closed", "no answer to 2", "no answer to 3");
    }

    @Test
    void a_task_receives_what_was_buffered_before_it_closed_the_receiver() {
        Trace trace =
                run(() -> {
                    var channel = filled(2);
                    spawn(
                                    () -> {
                                        println(channel.rx().recv().await());
                                        channel.rx().close();
                                        yieldNow().await();
                                        println(channel.rx().recv().await());
                                    })
                            .await();
                });
        assertThat(trace.output()).hasSize(2);
    }
}
