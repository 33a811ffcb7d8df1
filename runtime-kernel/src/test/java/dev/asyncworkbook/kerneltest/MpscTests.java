package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class MpscTests {

    @Test
    void both_senders_are_heard_in_either_order() {
        assertThat(
                        outcomes(() -> {
                            var channel = Mpsc.<String>channel(32);
                            var rx = channel.rx();
                            for (String name : List.of("first", "second")) {
                                var tx = channel.tx().copy();
                                spawn(() -> {
                                    try (tx) {
                                        tx.send(name).await();
                                    }
                                });
                            }
                            channel.tx().close();
                            while (rx.recv().await() instanceof Some<String>(var text)) {
                                println(text);
                            }
                            println("closed");
                        }))
                .containsExactly("first,second,closed", "second,first,closed");
    }

    @Test
    void what_is_buffered_is_received_after_the_last_sender_is_closed() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(4);
                    try (var tx = channel.tx()) {
                        tx.send(1).await();
                        tx.send(2).await();
                    }
                    println(channel.rx().recv().await());
                    println(channel.rx().recv().await());
                    println(channel.rx().recv().await());
                });
        assertThat(trace.output()).containsExactly("Some[value=1]", "Some[value=2]", "None[]");
    }

    @Test
    void a_send_into_a_full_channel_waits_for_a_receive() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    var producer =
                            spawn(() -> {
                                try (var tx = channel.tx()) {
                                    for (int i = 1; i <= 3; i++) {
                                        tx.send(i).await();
                                        println("sent " + i);
                                    }
                                }
                            });
                    sleep(Duration.ofMillis(1)).await();
                    while (channel.rx().recv().await() instanceof Some<Integer>(var i)) {
                        println("got " + i);
                        sleep(Duration.ofMillis(1)).await();
                    }
                    producer.await();
                });
        assertThat(trace.output())
                .containsExactly("sent 1", "got 1", "sent 2", "got 2", "sent 3", "got 3");
        assertThat(events(trace, EventKind.FULL)).hasSize(2);
    }

    @Test
    void nothing_can_be_sent_to_a_closed_receiver_but_what_is_buffered_arrives() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<String>channel(4);
                    var tx = channel.tx();
                    tx.send("in time").await();
                    channel.rx().close();
                    println(tx.isClosed());
                    try {
                        tx.send("too late").await();
                    } catch (SendError error) {
                        println(error.value());
                    }
                    println(channel.rx().recv().await());
                    println(channel.rx().recv().await());
                });
        assertThat(trace.output())
                .containsExactly("true", "too late", "Some[value=in time]", "None[]");
    }

    @Test
    void a_sender_that_waits_is_told_when_the_receiver_closes() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    var sender =
                            spawn(() -> {
                                channel.tx().send(1).await();
                                channel.tx().send(2).await();
                            });
                    yieldNow().await();
                    channel.rx().close();
                    try {
                        sender.await();
                    } catch (JoinError error) {
                        println(error.getMessage());
                    }
                });
        assertThat(trace.output())
                .containsExactly(
                        "task `t1` panicked: SendError: the value was not sent: the receiver is"
                                + " closed");
    }

    @Test
    void a_send_that_is_dropped_while_it_waits_sends_nothing() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    channel.tx().send(1).await();
                    var waiting = spawn(() -> channel.tx().send(2).await());
                    yieldNow().await();
                    waiting.abort();
                    yieldNow().await();
                    channel.tx().close();
                    while (channel.rx().recv().await() instanceof Some<Integer>(var i)) {
                        println(i);
                    }
                });
        assertThat(trace.output()).containsExactly("1");
    }

    @Test
    void the_order_of_one_sender_is_kept_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var channel = Mpsc.<Integer>channel(1);
                            spawn(() -> {
                                try (var tx = channel.tx()) {
                                    for (int i = 0; i < 4; i++) {
                                        tx.send(i).await();
                                    }
                                }
                            });
                            var rx = channel.rx();
                            while (rx.recv().await() instanceof Some<Integer>(var i)) {
                                println(i);
                            }
                        }))
                .containsExactly("0,1,2,3");
    }

    @Test
    void a_capacity_of_zero_is_refused() {
        assertThatThrownBy(() -> Mpsc.channel(0))
                .hasMessage("channel(0): a channel needs a capacity of at least 1");
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake itself
    void null_is_refused() {
        Trace trace = run(() -> Mpsc.<String>channel(1).tx().send(null).await());
        assertThat(trace.ending().message()).contains("a channel cannot carry null");
    }

    @Test
    void a_closed_sender_is_of_no_use() {
        Trace trace =
                run(() -> {
                    var tx = Mpsc.<String>channel(1).tx();
                    tx.close();
                    tx.send("x").await();
                });
        assertThat(trace.ending().message()).contains("this Sender is closed");
    }

    @Test
    void a_send_is_the_cause_of_its_receipt() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<String>channel(1);
                    channel.tx().send("x").await();
                    channel.rx().recv().await();
                });
        Event received = events(trace, EventKind.RECV).getFirst();
        assertThat(trace.events().get(received.causes().getFirst()).kind())
                .isEqualTo(EventKind.SEND);
        assertThat(received.detail()).isEqualTo("x");
    }
}
