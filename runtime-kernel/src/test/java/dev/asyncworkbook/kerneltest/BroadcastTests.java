package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class BroadcastTests {

    private static void assertEmpty(Broadcast.Receiver<?> rx) {
        assertThatThrownBy(rx::tryRecv).isInstanceOf(TryRecvError.Empty.class);
    }

    @Test
    void every_receiver_gets_every_message() {
        var channel = Broadcast.<String>channel(16);
        var rx2 = channel.tx().subscribe();
        assertEmpty(channel.rx());
        assertThat(channel.tx().send("hello")).isEqualTo(2);
        assertThat(channel.rx().tryRecv()).isEqualTo("hello");
        assertThat(rx2.tryRecv()).isEqualTo("hello");
        assertEmpty(channel.rx());
        assertEmpty(rx2);
    }

    @Test
    void a_send_wakes_the_receivers_that_wait_and_only_those() {
        var channel = Broadcast.<String>channel(16);
        var rx2 = channel.tx().subscribe();
        var recv1 = waiting(channel.rx().recv());
        var recv2 = waiting(rx2.recv());
        channel.tx().send("hello");
        assertThat(recv1.isWoken()).isTrue();
        assertThat(recv2.isWoken()).isTrue();
        assertThat(assertReady(recv1.poll())).isEqualTo("hello");
        assertThat(assertReady(recv2.poll())).isEqualTo("hello");

        var again1 = waiting(channel.rx().recv());
        var again2 = task(rx2.recv());
        channel.tx().send("world");
        assertThat(again1.isWoken()).isTrue();
        assertThat(again2.isWoken()).isFalse();
        assertThat(assertReady(again2.poll())).isEqualTo("world");
    }

    @Test
    void a_slow_receiver_gets_the_messages_in_order() {
        var channel = Broadcast.<String>channel(16);
        var rx2 = channel.tx().subscribe();
        var recv2 = waiting(rx2.recv());
        channel.tx().send("one");
        channel.tx().send("two");
        assertThat(now(channel.rx().recv())).isEqualTo("one");
        assertThat(now(channel.rx().recv())).isEqualTo("two");
        var third = waiting(channel.rx().recv());
        channel.tx().send("three");
        assertThat(assertReady(third.poll())).isEqualTo("three");
        assertThat(assertReady(recv2.poll())).isEqualTo("one");
        assertThat(rx2.tryRecv()).isEqualTo("two");
        assertThat(rx2.tryRecv()).isEqualTo("three");
    }

    @Test
    void a_wait_that_is_dropped_loses_nothing() {
        var channel = Broadcast.<String>channel(16);
        var recv = waiting(channel.rx().recv());
        channel.tx().send("hello");
        recv.close();
        assertThat(channel.rx().tryRecv()).isEqualTo("hello");
    }

    @Test
    void a_send_without_receivers_is_an_error_and_keeps_nothing() {
        var channel = Broadcast.<String>channel(16);
        channel.rx().close();
        assertThatExceptionOfType(SendError.class)
                .isThrownBy(() -> channel.tx().send("hello"))
                .withMessage("the value was not sent: there is no receiver")
                .matches(error -> error.value().equals("hello"));
        var rx = channel.tx().subscribe();
        channel.tx().send("world");
        assertThat(rx.tryRecv()).isEqualTo("world");
    }

    @Test
    void a_new_receiver_starts_behind_the_latest_message() {
        var channel = Broadcast.<Integer>channel(3);
        channel.tx().send(1);
        var resubscribed = channel.rx().resubscribe();
        assertEmpty(resubscribed);
        assertThat(channel.rx().tryRecv()).isEqualTo(1);
        channel.tx().send(2);
        assertThat(resubscribed.tryRecv()).isEqualTo(2);
        channel.tx().send(3);
        assertThat(channel.rx().tryRecv()).isEqualTo(2);
        assertThat(channel.rx().tryRecv()).isEqualTo(3);
        assertEmpty(channel.rx());
        assertThat(resubscribed.tryRecv()).isEqualTo(3);
        assertEmpty(resubscribed);
    }

    @Test
    void a_receiver_that_is_made_by_one_that_lags_does_not_lag() {
        var channel = Broadcast.<Integer>channel(1);
        channel.tx().send(1);
        channel.tx().send(2);
        var resubscribed = channel.rx().resubscribe();
        assertThatThrownBy(channel.rx()::tryRecv).isInstanceOf(TryRecvError.Lagged.class);
        assertEmpty(resubscribed);
        assertThat(channel.rx().tryRecv()).isEqualTo(2);
        assertEmpty(resubscribed);
    }

    @Test
    void recv_uses_up_the_budget_of_its_task() {
        var others = new ArrayList<Integer>();
        run(() -> {
            int[] received = {0};
            spawn(() -> others.add(received[0]));
            var channel = Broadcast.<Integer>channel(8);
            for (; received[0] < 200; received[0]++) {
                channel.tx().send(1);
                channel.rx().recv().await();
            }
        });
        assertThat(others).containsExactly(128);
    }

    @Test
    void all_receivers_get_all_messages_in_the_same_order_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var channel = Broadcast.<Integer>channel(4);
                            var rx2 = channel.tx().subscribe();
                            var sender =
                                    spawn(() -> {
                                        channel.tx().send(1);
                                        channel.tx().send(2);
                                    });
                            int first = channel.rx().recv().await() + rx2.recv().await();
                            int second = channel.rx().recv().await() + rx2.recv().await();
                            println(first + " " + second);
                            sender.await();
                        }))
                .containsExactly("2 4");
    }

    @Test
    void a_sender_that_was_forgotten_is_named() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    var channel = Broadcast.<String>channel(4);
                    channel.tx().send("x");
                    channel.rx().recv().await();
                    channel.rx().recv().await();
                });
        assertThat(codes(trace)).containsExactly("D007");
        assertThat(diagnostic(trace, "D007").line()).isEqualTo(line[0]);
        assertThat(diagnostic(trace, "D007").message())
                .contains("a message from the broadcast of line " + line[0]);
    }
}
