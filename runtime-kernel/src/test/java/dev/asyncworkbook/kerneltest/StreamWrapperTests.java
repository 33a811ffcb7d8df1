package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;
import static dev.asyncworkbook.kerneltest.Streaming.allValues;
import static dev.asyncworkbook.kerneltest.Streaming.assertEnd;
import static dev.asyncworkbook.kerneltest.Streaming.next;
import static dev.asyncworkbook.kerneltest.Streaming.nextValue;
import static dev.asyncworkbook.kerneltest.Streaming.upTo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.BroadcastStream;
import dev.asyncworkbook.kernel.stream.IntervalStream;
import dev.asyncworkbook.kernel.stream.JoinSetStream;
import dev.asyncworkbook.kernel.stream.StreamMap;
import dev.asyncworkbook.kernel.stream.StreamNotifyClose;
import dev.asyncworkbook.kernel.stream.UnboundedReceiverStream;
import dev.asyncworkbook.kernel.stream.WatchStream;
import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.Watch;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinSet;
import dev.asyncworkbook.kernel.time.Instant;

import org.junit.jupiter.api.Test;

class StreamWrapperTests {

    @Test
    void the_messages_of_an_unbounded_channel_are_a_stream() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var stream = new UnboundedReceiverStream<>(channel.rx());
        channel.tx().send(1);
        channel.tx().send(2);
        channel.tx().close();
        assertThat(allValues(stream)).containsExactly(1, 2);
    }

    @Test
    void the_unbounded_receiver_can_be_taken_back_while_a_value_is_waited_for() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var stream = new UnboundedReceiverStream<>(channel.rx());
        assertPending(next(stream).poll());
        channel.tx().send(1);
        assertThat(Polls.now(stream.intoInner().recv())).isEqualTo(new Some<>(1));
    }

    @Test
    void a_broadcast_stream_ends_when_all_was_received_and_every_sender_is_closed() {
        var channel = Broadcast.<Integer>channel(4);
        var stream = new BroadcastStream<>(channel.rx());
        channel.tx().send(1);
        assertThat(nextValue(stream)).isEqualTo(1);
        var last = next(stream);
        assertPending(last.poll());
        channel.tx().close();
        assertThat(last.isWoken()).isTrue();
        assertThat(assertReady(last.poll())).isEqualTo(new None<>());
        assertEnd(stream);
    }

    @Test
    void a_broadcast_stream_throws_once_for_lost_messages_and_goes_on() {
        var channel = Broadcast.<Integer>channel(2);
        var stream = new BroadcastStream<>(channel.rx());
        for (int i = 1; i <= 4; i++) {
            channel.tx().send(i);
        }
        assertThatThrownBy(() -> next(stream).poll())
                .isInstanceOfSatisfying(
                        RecvError.Lagged.class, e -> assertThat(e.skipped()).isEqualTo(2));
        assertThat(nextValue(stream)).isEqualTo(3);
        assertThat(nextValue(stream)).isEqualTo(4);
    }

    @Test
    void closing_a_broadcast_stream_closes_its_receiver() {
        var channel = Broadcast.<Integer>channel(2);
        new BroadcastStream<>(channel.rx()).close();
        assertThat(channel.tx().receiverCount()).isZero();
    }

    @Test
    void a_watch_stream_gives_the_current_value_first() {
        var channel = Watch.channel("hello");
        var stream = new WatchStream<>(channel.rx());
        assertThat(nextValue(stream)).isEqualTo("hello");
        assertPending(next(stream).poll());
        channel.tx().send("goodbye");
        assertThat(nextValue(stream)).isEqualTo("goodbye");
        channel.tx().close();
        assertEnd(stream);
    }

    @Test
    void a_watch_stream_from_changes_waits_for_the_first_change() {
        var channel = Watch.channel("hello");
        var stream = WatchStream.fromChanges(channel.rx());
        var first = next(stream);
        assertPending(first.poll());
        channel.tx().send("goodbye");
        assertThat(first.isWoken()).isTrue();
        assertThat(assertReady(first.poll())).isEqualTo(new Some<>("goodbye"));
    }

    @Test
    void closing_a_watch_stream_closes_its_receiver() {
        var channel = Watch.channel("hello");
        new WatchStream<>(channel.rx()).close();
        assertThat(channel.tx().isClosed()).isTrue();
    }

    @Test
    void the_ticks_of_an_interval_are_a_stream() {
        assertThat(
                        output(() -> {
                            var start = Instant.now();
                            var ticks = new IntervalStream(interval(millis(10))).take(3);
                            for (var tick : ticks.collect().await()) {
                                println(tick.durationSince(start).toMillis());
                            }
                        }))
                .containsExactly("0", "10", "20");
    }

    @Test
    void an_interval_stream_that_is_closed_keeps_no_timer() {
        var trace =
                run(() -> {
                    var stream = new IntervalStream(interval(millis(10)));
                    stream.next().await();
                    Polls.waiting(stream.next());
                    stream.close();
                    Mpsc.<Integer>channel(1).rx().recv().await();
                });
        assertThat(trace.events()).noneMatch(event -> event.virtualMillis() > 0);
    }

    @Test
    void the_results_of_a_join_set_are_a_stream_in_the_order_of_their_ends() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            for (int i = 3; i > 0; i--) {
                                int n = i;
                                set.spawn(() -> {
                                    sleep(millis(n)).await();
                                    return n;
                                });
                            }
                            println(new JoinSetStream<>(set).collect().await());
                        }))
                .containsExactly("[1, 2, 3]");
    }

    @Test
    void a_join_set_stream_throws_for_a_task_that_was_aborted_and_goes_on() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            set.spawn(() -> 1).abort();
                            set.spawn(() -> 2);
                            var stream = new JoinSetStream<>(set);
                            try {
                                println(stream.next().await());
                            } catch (JoinError e) {
                                println(e.isCancelled());
                            }
                            println(stream.next().await());
                            println(stream.next().await());
                        }))
                .containsExactly("true", "Some[value=2]", "None[]");
    }

    @Test
    void the_end_of_a_stream_can_be_made_a_value() {
        var stream = new StreamNotifyClose<>(upTo(1));
        assertThat(nextValue(stream)).isEqualTo(new Some<>(1));
        assertThat(nextValue(stream)).isEqualTo(new None<>());
        assertEnd(stream);
        assertThat(stream.intoInner()).isEqualTo(new None<>());
    }

    @Test
    void a_stream_map_can_tell_which_of_its_streams_has_ended() {
        var map = new StreamMap<String, dev.asyncworkbook.kernel.Option<Integer>>();
        map.insert("one", new StreamNotifyClose<>(upTo(0)));
        var entry = nextValue(map);
        assertThat(entry.getKey()).isEqualTo("one");
        assertThat(entry.getValue()).isEqualTo(new None<>());
        assertEnd(map);
    }
}
