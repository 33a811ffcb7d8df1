package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
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

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.SetOnce;
import dev.asyncworkbook.kernel.sync.SetOnceError;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class SetOnceTests {

    @Test
    void what_was_set_can_be_got() {
        var once = new SetOnce<Integer>();
        once.set(5);
        assertThat(some(once.get())).isEqualTo(5);
        assertThat(once.initialized()).isTrue();
    }

    @Test
    void nothing_can_be_got_before_it_is_set() {
        var once = new SetOnce<Integer>();
        assertThat(once.get()).isEqualTo(new None<>());
        assertThat(once.initialized()).isFalse();
    }

    @Test
    void it_can_be_made_with_its_value() {
        assertThat(some(new SetOnce<>(2).get())).isEqualTo(2);
    }

    @Test
    void a_second_value_is_refused_and_comes_back_in_the_error() {
        var once = new SetOnce<Integer>();
        once.set(5);
        var error = catchThrowableOfType(SetOnceError.class, () -> once.set(6));
        assertThat(error.value()).isEqualTo(6);
        assertThat(some(once.get())).isEqualTo(5);
    }

    @Test
    void all_who_wait_are_woken_by_the_value() {
        var once = new SetOnce<Integer>();
        var first = task(once.waitSet());
        var second = task(once.waitSet());
        assertPending(first.poll());
        assertPending(second.poll());
        once.set(5);
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
        assertThat(assertReady(first.poll())).isEqualTo(5);
        assertThat(assertReady(second.poll())).isEqualTo(5);
    }

    @Test
    void waiting_for_a_value_that_is_there_is_ready_at_once() {
        assertThat(assertReady(task(new SetOnce<>(5).waitSet()).poll())).isEqualTo(5);
    }

    @Test
    void one_that_was_dropped_is_not_woken() {
        var once = new SetOnce<Integer>();
        var dropped = task(once.waitSet());
        assertPending(dropped.poll());
        dropped.close();
        once.set(5);
        assertThat(dropped.isWoken()).isFalse();
    }

    @Test
    void the_value_is_waited_for_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var once = new SetOnce<Integer>();
                            spawn(() -> once.set(20));
                            println(once.waitSet().await());
                        }))
                .containsExactly("20");
    }

    @Test
    void exactly_one_of_two_setters_succeeds_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var once = new SetOnce<Integer>();
                            var first = spawn(() -> isRefused(once, 4));
                            var second = spawn(() -> isRefused(once, 3));
                            boolean one = first.await();
                            println(one != second.await());
                        }))
                .containsExactly("true");
    }

    private static boolean isRefused(SetOnce<Integer> once, int value) {
        try {
            once.set(value);
            return false;
        } catch (SetOnceError error) {
            return true;
        }
    }

    @Test
    void the_set_is_the_cause_of_what_is_seen() {
        Trace trace =
                run(() -> {
                    var once = new SetOnce<String>();
                    spawn(() -> once.set("x")).await();
                    println(once.get() instanceof Some<String>);
                });
        Event seen = events(trace, EventKind.RECV).getFirst();
        assertThat(seen.detail()).isEqualTo("x");
        assertThat(trace.events().get(seen.causes().getFirst()).kind()).isEqualTo(EventKind.NOTIFY);
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake itself
    void null_is_refused() {
        assertThatThrownBy(() -> new SetOnce<String>().set(null))
                .hasMessageContaining("a SetOnce cannot hold null");
    }
}
