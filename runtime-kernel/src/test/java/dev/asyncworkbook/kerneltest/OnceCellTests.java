package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Options.some;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.sync.OnceCell;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.SetError;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class OnceCellTests {

    private static final Duration TICK = Duration.ofMillis(1);

    private static Future<Integer> five() {
        return _ -> Poll.ready(5);
    }

    private static Future<Integer> slowTen() {
        return async(() -> {
            sleep(TICK).await();
            return 10;
        });
    }

    private static Future<Integer> failing() {
        return _ -> {
            throw new IllegalStateException("no value");
        };
    }

    @Test
    void all_get_the_value_of_the_first_to_initialize() {
        Trace trace =
                run(() -> {
                    var cell = new OnceCell<Integer>();
                    var first = spawn(() -> cell.getOrInit(OnceCellTests::five).await());
                    var second = spawn(() -> cell.getOrInit(OnceCellTests::slowTen).await());
                    println(first.await() + " " + second.await());
                });
        assertThat(trace.output()).containsExactly("5 5");
    }

    @Test
    void an_initializer_is_not_even_called_when_there_is_a_value() {
        var cell = new OnceCell<>(1);
        Future<Integer> value =
                cell.getOrInit(() -> {
                    throw new AssertionError("called");
                });
        assertThat(assertReady(task(value).poll())).isEqualTo(1);
    }

    @Test
    void one_that_comes_during_the_initialization_waits_for_it() {
        var cell = new OnceCell<String>();
        var channel = Oneshot.<String>channel();
        var first = task(cell.getOrInit(channel::rx));
        var second = task(cell.getOrInit(() -> _ -> Poll.ready("second")));
        assertPending(first.poll());
        assertPending(second.poll());
        channel.tx().send("first");
        assertThat(assertReady(first.poll())).isEqualTo("first");
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(second.poll())).isEqualTo("first");
    }

    @Test
    void a_failed_initializer_leaves_the_cell_to_the_next_that_waits() {
        var cell = new OnceCell<Integer>();
        var channel = Oneshot.<Integer>channel();
        var first = task(cell.getOrTryInit(channel::rx));
        var second = task(cell.getOrInit(OnceCellTests::five));
        assertPending(first.poll());
        assertPending(second.poll());
        channel.tx().close();
        assertThatThrownBy(first::poll).hasMessageContaining("no value will come");
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(second.poll())).isEqualTo(5);
    }

    @Test
    void a_dropped_initializer_leaves_the_cell_to_the_next_that_waits() {
        var cell = new OnceCell<Integer>();
        var first = task(cell.getOrInit(() -> Oneshot.<Integer>channel().rx()));
        var second = task(cell.getOrInit(OnceCellTests::five));
        assertPending(first.poll());
        assertPending(second.poll());
        first.close();
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(second.poll())).isEqualTo(5);
    }

    @Test
    void one_that_is_dropped_when_its_turn_came_passes_it_on() {
        var cell = new OnceCell<Integer>();
        var first = task(cell.getOrInit(() -> Oneshot.<Integer>channel().rx()));
        var second = task(cell.getOrInit(OnceCellTests::five));
        var third = task(cell.getOrInit(() -> _ -> Poll.ready(3)));
        assertPending(first.poll());
        assertPending(second.poll());
        assertPending(third.poll());
        first.close();
        second.close();
        assertThat(assertReady(third.poll())).isEqualTo(3);
    }

    @Test
    void a_failure_is_thrown_and_a_later_call_tries_again() {
        var cell = new OnceCell<Integer>();
        var failed = task(cell.getOrTryInit(OnceCellTests::failing));
        assertThatThrownBy(failed::poll).hasMessage("no value");
        assertThat(cell.initialized()).isFalse();
        assertThat(assertReady(task(cell.getOrTryInit(OnceCellTests::five)).poll())).isEqualTo(5);
    }

    @Test
    void a_supplier_that_throws_leaves_the_cell_free() {
        var cell = new OnceCell<Integer>();
        Future<Integer> broken =
                cell.getOrInit(() -> {
                    throw new IllegalStateException("no future");
                });
        assertThatThrownBy(task(broken)::poll).hasMessage("no future");
        cell.set(1);
        assertThat(some(cell.get())).isEqualTo(1);
    }

    @Test
    void an_aborted_initializer_runs_its_finally_and_the_next_initializes() {
        Trace trace =
                run(() -> {
                    var cell = new OnceCell<Integer>();
                    var aborted =
                            spawn(() -> cell.getOrInit(() -> async(OnceCellTests::never)).await());
                    var next = spawn(() -> cell.getOrInit(OnceCellTests::slowTen).await());
                    yieldNow().await();
                    aborted.abort();
                    println(next.await());
                });
        assertThat(trace.output()).containsExactly("cleaned up", "10");
    }

    private static int never() {
        try {
            sleep(Duration.ofDays(1)).await();
            return 0;
        } finally {
            println("cleaned up");
        }
    }

    @Test
    void the_initializer_runs_once_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var cell = new OnceCell<Integer>();
                            int[] runs = {0};
                            var first = spawn(() -> initialize(cell, runs));
                            var second = spawn(() -> initialize(cell, runs));
                            println(first.await() + second.await() + " in " + runs[0]);
                        }))
                .containsExactly("2 in 1");
    }

    private static int initialize(OnceCell<Integer> cell, int[] runs) {
        return cell.getOrInit(() ->
                        async(() -> {
                            runs[0]++;
                            yieldNow().await();
                            return runs[0];
                        }))
                .await();
    }

    @Test
    void what_was_set_can_be_got() {
        var cell = new OnceCell<Integer>();
        assertThat(cell.get()).isEqualTo(new None<>());
        cell.set(5);
        assertThat(some(cell.get())).isEqualTo(5);
    }

    @Test
    void a_second_set_is_an_already_init_error() {
        var cell = new OnceCell<>(5);
        var error = catchThrowableOfType(SetError.class, () -> cell.set(6));
        assertThat(error.isAlreadyInitErr()).isTrue();
        assertThat(error.isInitializingErr()).isFalse();
        assertThat(error.value()).isEqualTo(6);
    }

    @Test
    void a_set_during_the_initialization_is_an_initializing_error() {
        var cell = new OnceCell<Integer>();
        var channel = Oneshot.<Integer>channel();
        var initializing = task(cell.getOrInit(channel::rx));
        assertPending(initializing.poll());
        var error = catchThrowableOfType(SetError.class, () -> cell.set(10));
        assertThat(error.isInitializingErr()).isTrue();
        channel.tx().send(5);
        assertThat(assertReady(initializing.poll())).isEqualTo(5);
    }

    @Test
    void a_cell_that_was_taken_from_can_be_initialized_again() {
        var cell = new OnceCell<>(5);
        assertThat(some(cell.take())).isEqualTo(5);
        assertThat(cell.initialized()).isFalse();
        assertThat(cell.take()).isEqualTo(new None<>());
        cell.set(6);
        assertThat(some(cell.get())).isEqualTo(6);
    }

    @Test
    void one_that_waited_for_a_value_that_was_taken_initializes_it_itself() {
        var cell = new OnceCell<Integer>();
        var channel = Oneshot.<Integer>channel();
        var first = task(cell.getOrInit(channel::rx));
        var second = task(cell.getOrInit(OnceCellTests::five));
        assertPending(first.poll());
        assertPending(second.poll());
        assertThatThrownBy(cell::take).hasMessageContaining("is being initialized");
        channel.tx().send(1);
        assertReady(first.poll());
        some(cell.take());
        assertThat(assertReady(second.poll())).isEqualTo(5);
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake itself
    void an_initializer_without_a_future_or_a_value_is_refused() {
        var cell = new OnceCell<Integer>();
        assertThatThrownBy(task(cell.getOrInit(() -> null))::poll)
                .hasMessage("getOrInit: the initializer gave null instead of a future");
        assertThatThrownBy(task(cell.getOrInit(() -> _ -> Poll.ready(null)))::poll)
                .hasMessageContaining("a OnceCell cannot hold null");
        assertThat(assertReady(task(cell.getOrInit(OnceCellTests::five)).poll())).isEqualTo(5);
    }

    @Test
    void waiting_for_ones_own_initialization_is_reported() {
        Trace trace =
                run(() -> {
                    var cell = new OnceCell<Integer>();
                    var holder = spawn(() -> cell.getOrInit(() -> _ -> Poll.pending()).await());
                    yieldNow().await();
                    println(cell.getOrInit(OnceCellTests::five).await() + holder.await());
                });
        assertThat(trace.ending().message())
                .contains("for its turn to initialize the once-cell of line")
                .contains("which `t1` took at line");
    }

    @Test
    void getting_an_initialized_value_is_caused_by_the_initialization() {
        Trace trace =
                run(() -> {
                    var cell = new OnceCell<Integer>();
                    spawn(() -> cell.set(7)).await();
                    println(cell.getOrInit(OnceCellTests::five).await());
                });
        assertThat(trace.output()).containsExactly("7");
        assertThat(events(trace, EventKind.RECV).getFirst().causes())
                .containsExactly(events(trace, EventKind.NOTIFY).getFirst().index());
    }
}
