package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Streaming.assertEnd;
import static dev.asyncworkbook.kerneltest.Streaming.next;
import static dev.asyncworkbook.kerneltest.Streaming.nextValue;
import static dev.asyncworkbook.kerneltest.Streaming.send;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.ReceiverStream;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.stream.StreamMap;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.sync.Mpsc;

import org.junit.jupiter.api.Test;

import java.util.Map;

class StreamMapTests {

    @Test
    void an_empty_map_has_ended() {
        var map = new StreamMap<String, Integer>();
        assertThat(map.size()).isEqualTo(0);
        assertThat(map.isEmpty()).isTrue();
        assertEnd(map);
        assertEnd(map);
        assertThat(map.remove("foo")).isEqualTo(new None<>());
    }

    @Test
    void a_value_comes_with_its_key_and_the_map_ends_with_its_last_stream() {
        var channel = Mpsc.<Integer>channel(4);
        var map = new StreamMap<String, Integer>();
        assertEnd(map);
        assertThat(map.insert("foo", new ReceiverStream<>(channel.rx()))).isEqualTo(new None<>());
        assertThat(map.containsKey("foo")).isTrue();
        assertThat(map.containsKey("bar")).isFalse();

        var next = next(map);
        assertPending(next.poll());
        send(channel.tx(), 1);
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(Map.entry("foo", 1)));

        next = next(map);
        assertPending(next.poll());
        channel.tx().close();
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new None<>());
        assertThat(map.isEmpty()).isTrue();
    }

    @Test
    void any_of_the_streams_that_are_ready_may_come_first() {
        assertThat(
                        outcomes(() -> {
                            var map = new StreamMap<String, Integer>();
                            map.insert("foo", Streams.once(3));
                            map.insert("bar", Streams.once(4));
                            println(map.collect().await());
                        }))
                .containsExactly("[bar=4, foo=3]", "[foo=3, bar=4]");
    }

    @Test
    void a_stream_that_was_removed_is_not_polled_and_goes_on_elsewhere() {
        var channel = Mpsc.<Integer>channel(4);
        var map = new StreamMap<String, Integer>();
        map.insert("foo", new ReceiverStream<>(channel.rx()));
        var removed = map.remove("foo");
        send(channel.tx(), 1);
        assertEnd(map);
        if (removed instanceof Some<Stream<Integer>>(var stream)) {
            map.insert("bar", stream);
        }
        assertThat(nextValue(map)).isEqualTo(Map.entry("bar", 1));
    }

    @Test
    void a_stream_is_replaced_under_its_key() {
        var one = Mpsc.<Integer>channel(4);
        var two = Mpsc.<Integer>channel(4);
        var first = new ReceiverStream<>(one.rx());
        var map = new StreamMap<String, Integer>();
        map.insert("foo", first);
        assertPending(next(map).poll());
        assertThat(map.insert("foo", new ReceiverStream<>(two.rx()))).isEqualTo(new Some<>(first));

        send(one.tx(), 1);
        assertPending(next(map).poll());
        send(two.tx(), 2);
        assertThat(nextValue(map)).isEqualTo(Map.entry("foo", 2));
    }

    @Test
    void streams_that_have_ended_do_not_hide_one_that_is_ready() {
        assertThat(
                        outcomes(() -> {
                            var map = new StreamMap<Integer, String>();
                            map.insert(0, Streams.empty());
                            map.insert(1, Streams.empty());
                            map.insert(2, Streams.once("hello"));
                            map.insert(3, Streams.pending());
                            println(map.next().await());
                        }))
                .containsExactly("Some[value=2=hello]");
    }

    @Test
    void clearing_closes_the_streams() {
        var channel = Mpsc.<Integer>channel(4);
        var map = new StreamMap<String, Integer>();
        map.insert("a", new ReceiverStream<>(channel.rx()));
        assertThat(map.keys()).containsExactly("a");
        map.clear();
        assertThat(channel.tx().isClosed()).isTrue();
        assertEnd(map);
    }
}
