package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.borrow;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;
import static dev.asyncworkbook.kerneltest.Streaming.allValues;
import static dev.asyncworkbook.kerneltest.Streaming.assertEnd;
import static dev.asyncworkbook.kerneltest.Streaming.next;
import static dev.asyncworkbook.kerneltest.Streaming.nextValue;
import static dev.asyncworkbook.kerneltest.Streaming.send;
import static dev.asyncworkbook.kerneltest.Streaming.upTo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.ReceiverStream;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class StreamSourceTests {

    @Test
    void merge_takes_turns() {
        var even = Streams.iter(List.of(0, 2, 4, 6));
        var odd = Streams.iter(List.of(1, 3, 5));
        assertThat(allValues(even.merge(odd))).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void merge_gives_what_comes_first_and_ends_with_both() {
        var one = Mpsc.<Integer>channel(4);
        var two = Mpsc.<Integer>channel(4);
        var merged = new ReceiverStream<>(one.rx()).merge(new ReceiverStream<>(two.rx()));
        var next = next(merged);
        assertPending(next.poll());

        send(one.tx(), 1);
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(1));

        next = next(merged);
        assertPending(next.poll());
        send(two.tx(), 2);
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(2));

        next = next(merged);
        assertPending(next.poll());
        one.tx().close();
        assertThat(next.isWoken()).isTrue();
        assertPending(next.poll());

        send(two.tx(), 3);
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(3));

        next = next(merged);
        assertPending(next.poll());
        two.tx().close();
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new None<>());
    }

    @Test
    void a_chain_gives_the_second_stream_after_the_first() {
        var stream = upTo(3).chain(Streams.iter(List.of(4, 5, 6)));
        assertThat(allValues(stream)).containsExactly(1, 2, 3, 4, 5, 6);
        assertEnd(stream);
    }

    @Test
    void a_chain_does_not_wait_for_the_second_stream_before_the_first_has_ended() {
        var one = Mpsc.<Integer>channel(4);
        var two = Mpsc.<Integer>channel(4);
        var chain = new ReceiverStream<>(one.rx()).chain(new ReceiverStream<>(two.rx()));
        var next = next(chain);
        assertPending(next.poll());

        send(two.tx(), 2);
        assertThat(next.isWoken()).isFalse();
        assertPending(next.poll());

        send(one.tx(), 1);
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(1));

        next = next(chain);
        assertPending(next.poll());
        one.tx().close();
        assertThat(next.isWoken()).isTrue();
        assertThat(assertReady(next.poll())).isEqualTo(new Some<>(2));

        two.tx().close();
        assertEnd(chain);
    }

    @Test
    void closing_a_stream_closes_the_receiver_under_it() {
        var channel = Mpsc.<Integer>channel(4);
        var stream = new ReceiverStream<>(channel.rx()).map(i -> i + 1).filter(i -> i > 0).take(3);
        stream.close();
        assertThat(channel.tx().isClosed()).isTrue();
    }

    @Test
    void a_collect_that_is_dropped_closes_its_stream() {
        var channel = Mpsc.<Integer>channel(4);
        var all = task(new ReceiverStream<>(channel.rx()).collect());
        assertPending(all.poll());
        all.close();
        assertThat(channel.tx().isClosed()).isTrue();
    }

    @Test
    void a_next_that_is_dropped_loses_nothing() {
        var channel = Mpsc.<Integer>channel(4);
        var stream = new ReceiverStream<>(channel.rx());
        var dropped = next(stream);
        assertPending(dropped.poll());
        dropped.close();
        send(channel.tx(), 1);
        assertThat(nextValue(stream)).isEqualTo(1);
    }

    @Test
    void the_receiver_can_be_taken_back() {
        var channel = Mpsc.<Integer>channel(4);
        var stream = new ReceiverStream<>(channel.rx());
        assertPending(next(stream).poll());
        send(channel.tx(), 1);
        assertThat(assertReady(task(stream.intoInner().recv()).poll())).isEqualTo(new Some<>(1));
    }

    @Test
    void a_stream_is_a_branch_of_a_select() {
        Trace trace =
                run(() -> {
                    var stream = upTo(3).throttle(Duration.ofMillis(10));
                    var stop = sleep(Duration.ofMillis(15));
                    while (select(boolean.class)
                            .onSome(
                                    stream.next(),
                                    i -> {
                                        println(i);
                                        return true;
                                    })
                            .on(borrow(stop), _ -> false)
                            .await()) {}
                });
        assertThat(trace.output()).containsExactly("1", "2");
        assertThat(trace.diagnostics()).isEmpty();
    }

    @Test
    void a_next_that_is_forgotten_is_reported() {
        Trace trace = run(() -> upTo(3).next());
        assertThat(Programs.diagnostic(trace, "D001").message()).startsWith("next() at line");
    }

    @Test
    void a_deadlock_report_sees_through_streams() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    new ReceiverStream<>(channel.rx()).map(i -> i + 1).next().await();
                });
        assertThat(trace.ending().message()).contains("for a message from the mpsc");
        assertThat(Programs.codes(trace)).containsExactly("D007");
    }
}
