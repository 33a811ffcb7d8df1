package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class SelectBranchTests {

    private static Future<Integer> ready(int value) {
        return async(() -> value);
    }

    private static Future<Integer> mustNotBePolled() {
        return _ -> {
            throw new AssertionError("polled");
        };
    }

    @Test
    void a_branch_is_disabled_by_its_condition_and_never_polled() {
        var channel = Oneshot.<Integer>channel();
        var select =
                task(
                        select().on(mustNotBePolled(), _ -> {})
                                .onlyIf(false)
                                .on(channel.rx(), _ -> {}));
        assertPending(select.poll());
        channel.tx().send(1);
        assertThat(select.isWoken()).isTrue();
        assertReady(select.poll());
    }

    @Test
    void the_future_of_a_disabled_branch_is_dropped_and_nobody_calls_it_forgotten() {
        var dropped = new ArrayList<String>();
        Trace trace =
                run(() ->
                        select().on(new Traced("disabled", dropped), _ -> {})
                                .onlyIf(false)
                                .on(sleep(Duration.ofMillis(10)), _ -> {})
                                .onlyIf(false)
                                .on(ready(1), _ -> {})
                                .await());
        assertThat(dropped).containsExactly("disabled");
        assertThat(trace.diagnostics()).isEmpty();
    }

    private record Traced(String name, List<String> dropped) implements Future<Integer> {
        @Override
        public Poll<Integer> poll(Context cx) {
            return Poll.pending();
        }

        @Override
        public void drop() {
            dropped.add(name);
        }
    }

    @Test
    void a_value_that_does_not_match_disables_its_branch() {
        boolean[] polled = {false};
        Future<Option<Integer>> none =
                _ -> {
                    assertThat(polled[0]).as("polled before").isFalse();
                    polled[0] = true;
                    return Poll.ready(new None<>());
                };
        var channel = Oneshot.<Integer>channel();
        var select = task(select(int.class).onSome(none, _ -> 99).on(channel.rx(), v -> v));
        assertPending(select.poll());
        assertPending(select.poll());
        channel.tx().send(1);
        assertThat(assertReady(select.poll())).isEqualTo(1);
    }

    @Test
    void a_value_that_matches_is_unwrapped() {
        var select = task(select(int.class).onSome(async(() -> new Some<>(1)), v -> v + 1));
        assertThat(assertReady(select.poll())).isEqualTo(2);
    }

    @Test
    void or_else_runs_when_every_branch_is_disabled() {
        var select =
                task(
                        select(String.class)
                                .onSome(async(() -> new None<String>()), v -> v)
                                .on(ready(1), _ -> "one")
                                .onlyIf(false)
                                .orElse(() -> "else"));
        assertThat(assertReady(select.poll())).isEqualTo("else");
    }

    @Test
    void without_or_else_it_is_a_mistake_that_every_branch_is_disabled() {
        var select = task(select().on(ready(1), _ -> {}).onlyIf(false));
        assertThatThrownBy(select::poll)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("every branch of the select")
                .hasMessageContaining(".orElse(() -> ...)");
    }
}
