package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;
import static dev.asyncworkbook.kerneltest.Streaming.allValues;
import static dev.asyncworkbook.kerneltest.Streaming.alternate;
import static dev.asyncworkbook.kerneltest.Streaming.assertEnd;
import static dev.asyncworkbook.kerneltest.Streaming.next;
import static dev.asyncworkbook.kerneltest.Streaming.nextValue;
import static dev.asyncworkbook.kerneltest.Streaming.send;
import static dev.asyncworkbook.kerneltest.Streaming.upTo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.ReceiverStream;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

class StreamTests {

    @Test
    void an_iterated_stream_gives_each_value_then_none() {
        var stream = Streams.iter(List.of(17, 19));
        assertThat(nextValue(stream)).isEqualTo(17);
        assertThat(nextValue(stream)).isEqualTo(19);
        assertEnd(stream);
    }

    @Test
    void once_gives_one_value() {
        assertThat(allValues(Streams.once("x"))).containsExactly("x");
    }

    @Test
    void empty_ends_at_once_and_pending_never() {
        assertEnd(Streams.empty());
        assertPending(next(Streams.pending()).poll());
    }

    @Test
    void an_iterated_stream_gives_128_values_in_one_poll_of_a_task() {
        Trace trace =
                run(() -> {
                    var stream = upTo(1000);
                    Future<Integer> ready =
                            cx -> {
                                int count = 0;
                                while (stream.pollNext(cx).isReady()) {
                                    count++;
                                }
                                return Poll.ready(count);
                            };
                    println(ready.await());
                });
        assertThat(trace.output()).containsExactly("128");
    }

    @Test
    void values_are_changed_left_out_and_counted() {
        assertThat(allValues(upTo(3).map(i -> i * 10))).containsExactly(10, 20, 30);
        assertThat(allValues(upTo(6).filter(i -> i % 2 == 0))).containsExactly(2, 4, 6);
        assertThat(allValues(upTo(5).take(2))).containsExactly(1, 2);
        assertThat(allValues(upTo(5).skip(3))).containsExactly(4, 5);
        assertThat(
                        allValues(
                                upTo(5).filterMap(i ->
                                        i % 2 == 0 ? new None<>() : new Some<>("n" + i))))
                .containsExactly("n1", "n3", "n5");
    }

    @Test
    void skip_while_passes_on_everything_after_the_first_wanted_value() {
        assertThat(allValues(Streams.iter(List.of(1, 2, 5, 1)).skipWhile(i -> i < 3)))
                .containsExactly(5, 1);
    }

    @Test
    void take_while_ends_for_good_at_the_first_unwanted_value() {
        var source = Streams.iter(List.of(1, 2, 5, 1));
        var stream = source.takeWhile(i -> i < 3);
        assertThat(allValues(stream)).containsExactly(1, 2);
        assertEnd(stream);
        assertThat(nextValue(source)).as("5 is lost, the rest is not touched").isEqualTo(1);
    }

    @Test
    void map_while_ends_at_the_first_none() {
        assertThat(allValues(upTo(9).mapWhile(i -> i < 4 ? new Some<>(i * i) : new None<>())))
                .containsExactly(1, 4, 9);
    }

    @Test
    void take_does_not_poll_for_more_than_it_takes() {
        var source = upTo(5);
        assertThat(allValues(source.take(2))).containsExactly(1, 2);
        assertThat(nextValue(source)).isEqualTo(3);
        assertEnd(source.take(0));
        assertThat(nextValue(source)).isEqualTo(4);
    }

    @Test
    void negative_counts_are_refused() {
        assertThatThrownBy(() -> upTo(1).take(-1))
                .hasMessage("take(-1): a number of values cannot be negative");
        assertThatThrownBy(() -> upTo(1).skip(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> upTo(1).chunks(0))
                .hasMessage("chunks of 0: a chunk needs a size of at least 1");
    }

    @Test
    void chunks_are_full_but_for_the_last() {
        assertThat(allValues(upTo(5).chunks(2)))
                .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
        assertThat(allValues(upTo(4).chunks(2))).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void then_runs_one_future_at_a_time() {
        Trace trace =
                run(() -> {
                    var stream =
                            upTo(3).then(i ->
                                    async(() -> {
                                        println("start " + i);
                                        sleep(Duration.ofMillis(1)).await();
                                        return i * 10;
                                    }));
                    while (stream.next().await() instanceof Some<Integer>(var value)) {
                        println(value);
                    }
                });
        assertThat(trace.output())
                .containsExactly("start 1", "10", "start 2", "20", "start 3", "30");
    }

    @Test
    void a_fused_stream_stays_at_its_end() {
        var stream = alternate();
        assertThat(nextValue(stream)).isEqualTo(0);
        assertEnd(stream);
        assertThat(nextValue(stream)).isEqualTo(2);
        assertEnd(stream);

        var fused = stream.fuse();
        assertThat(nextValue(fused)).isEqualTo(4);
        assertEnd(fused);
        assertEnd(fused);
    }

    @Test
    void a_value_that_is_looked_at_is_the_next_one() {
        var stream = Streams.iter(List.of(10, 20, 30)).peekable();
        assertThat(assertReady(task(stream.peek()).poll())).isEqualTo(new Some<>(10));
        assertThat(assertReady(task(stream.peek()).poll())).isEqualTo(new Some<>(10));
        assertThat(allValues(stream)).containsExactly(10, 20, 30);
        assertThat(assertReady(task(stream.peek()).poll())).isEqualTo(new None<>());
        assertEnd(stream);
    }

    @Test
    void any_takes_no_value_after_the_first_that_fits() {
        var stream = upTo(5);
        assertThat(assertReady(task(stream.any(i -> i == 2)).poll())).isTrue();
        assertThat(nextValue(stream)).isEqualTo(3);
        assertThat(assertReady(task(stream.any(i -> i == 2)).poll())).isFalse();
    }

    @Test
    void all_takes_no_value_after_the_first_that_does_not_fit() {
        var stream = upTo(5);
        assertThat(assertReady(task(stream.all(i -> i < 2)).poll())).isFalse();
        assertThat(nextValue(stream)).isEqualTo(3);
        assertThat(assertReady(task(stream.all(i -> i > 3)).poll())).isTrue();
    }

    @Test
    void fold_makes_one_value_of_all() {
        assertThat(assertReady(task(upTo(4).fold("", (text, i) -> text + i)).poll()))
                .isEqualTo("1234");
    }

    @Test
    void collect_is_ready_when_the_stream_has_ended() {
        var channel = Mpsc.<String>channel(4);
        var all = task(new ReceiverStream<>(channel.rx()).collect(Collectors.joining()));
        assertPending(all.poll());

        send(channel.tx(), "hello ");
        assertThat(all.isWoken()).isTrue();
        assertPending(all.poll());

        send(channel.tx(), "world");
        assertThat(all.isWoken()).isTrue();
        assertPending(all.poll());

        channel.tx().close();
        assertThat(all.isWoken()).isTrue();
        assertThat(assertReady(all.poll())).isEqualTo("hello world");
    }

    @Test
    void collecting_an_empty_stream_gives_an_empty_list() {
        assertThat(assertReady(task(Streams.<Integer>empty().collect()).poll())).isEmpty();
    }

    @Test
    void a_long_collect_lets_others_have_a_turn() {
        Trace trace =
                run(() -> {
                    var other = spawn(() -> println("other"));
                    println(upTo(1000).collect().await().size());
                    other.await();
                });
        assertThat(trace.output()).containsExactly("other", "1000");
    }
}
