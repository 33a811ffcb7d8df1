package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.interval;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.run;
import static dev.asyncworkbook.kerneltest.Streaming.allValues;
import static dev.asyncworkbook.kerneltest.Streaming.next;
import static dev.asyncworkbook.kerneltest.Streaming.nextValue;
import static dev.asyncworkbook.kerneltest.Streaming.upTo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class StreamTimeTests {

    /** The printed lines, each with the time. */
    private static List<String> timed(Trace trace) {
        return events(trace, EventKind.PRINT).stream()
                .map(print -> print.virtualMillis() + ": " + print.detail())
                .toList();
    }

    private static Duration ms(int millis) {
        return Duration.ofMillis(millis);
    }

    private static Future<Integer> maybeSleep(int i) {
        return async(() -> {
            if (i % 2 == 0) {
                sleep(ms(200)).await();
            }
            return i;
        });
    }

    private static void printAll(Stream<Integer> stream) {
        boolean going = true;
        while (going) {
            try {
                Option<Integer> next = stream.next().await();
                println(next);
                going = next instanceof Some;
            } catch (Elapsed e) {
                println(e.getMessage());
            }
        }
    }

    @Test
    void a_value_that_is_late_gives_an_error_and_comes_all_the_same() {
        Trace trace = run(() -> printAll(upTo(4).then(i -> maybeSleep(i)).timeout(ms(100))));
        assertThat(timed(trace))
                .containsExactly(
                        "0: Some[value=1]",
                        "100: deadline has elapsed",
                        "200: Some[value=2]",
                        "200: Some[value=3]",
                        "300: deadline has elapsed",
                        "400: Some[value=4]",
                        "400: None[]");
    }

    @Test
    void a_late_value_gives_one_error_only() {
        Trace trace = run(() -> printAll(upTo(3).then(i -> maybeSleep(i)).timeout(ms(50))));
        assertThat(timed(trace))
                .containsExactly(
                        "0: Some[value=1]",
                        "50: deadline has elapsed",
                        "200: Some[value=2]",
                        "200: Some[value=3]",
                        "200: None[]");
    }

    @Test
    void a_repeating_timeout_gives_an_error_at_each_tick_and_is_reset_by_each_value() {
        Trace trace =
                run(() -> {
                    var ticks = interval(ms(80));
                    printAll(upTo(4).then(i -> maybeSleep(i)).timeoutRepeating(ticks));
                });
        assertThat(timed(trace))
                .containsExactly(
                        "0: Some[value=1]",
                        "80: deadline has elapsed",
                        "160: deadline has elapsed",
                        "200: Some[value=2]",
                        "200: Some[value=3]",
                        "280: deadline has elapsed",
                        "360: deadline has elapsed",
                        "400: Some[value=4]",
                        "400: None[]");
    }

    @Test
    void values_in_time_give_no_error() {
        Trace trace =
                run(() ->
                        printAll(
                                Streams.iter(List.of(1, 3, 5))
                                        .then(i -> maybeSleep(i))
                                        .timeout(ms(100))));
        assertThat(trace.output())
                .containsExactly("Some[value=1]", "Some[value=3]", "Some[value=5]", "None[]");
        assertThat(trace.diagnostics()).isEmpty();
    }

    @Test
    void the_longest_duration_does_not_overflow() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        Trace trace = run(() -> printAll(upTo(1).timeout(longest)));
        assertThat(trace.output()).containsExactly("Some[value=1]", "None[]");
    }

    @Test
    void a_throttled_stream_pauses_after_each_value() {
        Trace trace = run(() -> printAll(upTo(3).throttle(ms(100))));
        assertThat(timed(trace))
                .containsExactly(
                        "0: Some[value=1]",
                        "100: Some[value=2]",
                        "200: Some[value=3]",
                        "300: None[]");
    }

    @Test
    void a_throttle_of_zero_needs_no_clock() {
        assertThat(allValues(upTo(3).throttle(Duration.ZERO))).containsExactly(1, 2, 3);
    }

    @Test
    void a_throttle_can_be_made_outside_of_a_runtime() {
        assertThat(nextValue(upTo(1).throttle(ms(0)))).isEqualTo(1);
        assertThat(upTo(1).throttle(ms(1))).isNotNull();
    }

    private static Stream<Integer> after(int value, int seconds) {
        return Streams.once(value)
                .then(i ->
                        async(() -> {
                            sleep(Duration.ofSeconds(seconds)).await();
                            return i;
                        }));
    }

    private static Trace chunks(Stream<Integer> stream, int size) {
        return run(() -> {
            var chunks = stream.chunksTimeout(size, Duration.ofSeconds(2));
            while (chunks.next().await() instanceof Some<List<Integer>>(var chunk)) {
                println(chunk);
            }
        });
    }

    @Test
    void a_chunk_that_is_not_full_is_given_when_its_time_has_passed() {
        assertThat(timed(chunks(upTo(3).chain(after(4, 3)), 4)))
                .containsExactly("2000: [1, 2, 3]", "3000: [4]");
    }

    @Test
    void a_chunk_is_given_when_it_is_full_and_none_is_empty() {
        assertThat(timed(chunks(upTo(2).chain(after(3, 1)).chain(after(4, 3)), 3)))
                .containsExactly("1000: [1, 2, 3]", "4000: [4]");
    }

    @Test
    void four_values_in_chunks_of_three_leave_one_for_the_deadline() {
        assertThat(timed(chunks(upTo(4).chain(after(5, 5)), 3)))
                .containsExactly("0: [1, 2, 3]", "2000: [4]", "5000: [5]");
    }

    @Test
    void a_negative_duration_is_refused() {
        assertThatThrownBy(() -> upTo(1).throttle(ms(-1)))
                .hasMessage("throttle(PT-0.001S): a duration cannot be negative");
    }

    @Test
    void a_stream_that_is_closed_in_its_pause_leaves_no_timer() {
        Trace trace =
                run(() -> {
                    var stream = upTo(2).throttle(ms(100));
                    stream.next().await();
                    var waiting = stream.next();
                    println(task(waiting).poll().isPending());
                    waiting.drop();
                    stream.close();
                    yieldNow().await();
                });
        assertThat(events(trace, EventKind.ARM)).hasSize(1);
        assertThat(trace.virtualMillis()).isEqualTo(0);
    }
}
