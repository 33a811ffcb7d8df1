package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.joinAll;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.tryJoin;
import static dev.asyncworkbook.kernel.Async.tryJoinAll;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.combine.Join;
import dev.asyncworkbook.kernel.combine.Tuple2;
import dev.asyncworkbook.kernel.combine.Tuple6;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

class JoinTests {

    private static Future<Integer> ready(int value) {
        return async(() -> value);
    }

    @Test
    void a_join_is_ready_when_its_last_child_is() {
        var first = Oneshot.<String>channel();
        var second = Oneshot.<Integer>channel();
        var join = task(join(first.rx(), second.rx()));
        assertPending(join.poll());

        second.tx().send(123);
        assertThat(join.isWoken()).isTrue();
        assertPending(join.poll());

        first.tx().send("hello");
        assertThat(join.isWoken()).isTrue();
        assertThat(assertReady(join.poll())).isEqualTo(new Tuple2<>("hello", 123));
    }

    @Test
    void the_values_are_in_the_order_of_the_futures() {
        var join = task(join(ready(1), async(() -> "b"), ready(3), ready(4), ready(5), ready(6)));
        assertThat(assertReady(join.poll())).isEqualTo(new Tuple6<>(1, "b", 3, 4, 5, 6));
    }

    @Test
    void three_four_and_five_can_be_joined_too() {
        assertThat(assertReady(task(join(ready(1), ready(2), ready(3))).poll()))
                .hasToString("Tuple3[first=1, second=2, third=3]");
        assertThat(assertReady(task(join(ready(1), ready(2), ready(3), ready(4))).poll()))
                .hasToString("Tuple4[first=1, second=2, third=3, fourth=4]");
        assertThat(assertReady(task(join(ready(1), ready(2), ready(3), ready(4), ready(5))).poll()))
                .hasToString("Tuple5[first=1, second=2, third=3, fourth=4, fifth=5]");
    }

    @Test
    void a_list_of_futures_gives_a_list_of_values() {
        assertThat(assertReady(task(joinAll(List.of(ready(1), ready(2), ready(3)))).poll()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void an_empty_join_is_ready_at_once() {
        assertThat(assertReady(task(joinAll(List.<Future<Integer>>of())).poll())).isEmpty();
        assertThat(assertReady(task(tryJoinAll(List.<Future<Integer>>of()).biased()).poll()))
                .isEmpty();
    }

    @Test
    void futures_without_a_value_can_be_joined() {
        Trace trace =
                run(() ->
                        println(joinAll(List.of(yieldNow(), sleep(Duration.ofMillis(1)))).await()));
        assertThat(trace.output()).containsExactly("[null, null]");
    }

    private static List<Integer> pollOrder(UnaryOperator<Join<?>> form) {
        List<Integer> order = new ArrayList<>();
        run(() -> form.apply(join(steps(1, order), steps(2, order), steps(3, order))).await());
        return order;
    }

    private static Future<Void> steps(int name, List<Integer> order) {
        return async(() -> {
            for (int i = 0; i < 4; i++) {
                order.add(name);
                yieldNow().await();
            }
        });
    }

    @Test
    void a_different_future_is_polled_first_every_time() {
        assertThat(pollOrder(join -> join)).containsExactly(1, 2, 3, 2, 3, 1, 3, 1, 2, 1, 2, 3);
    }

    @Test
    void futures_are_polled_in_order_in_biased_mode() {
        assertThat(pollOrder(Join::biased)).containsExactly(1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3);
    }

    private static Future<Integer> nonCooperativeTask(Mutex<Integer> permits) {
        return async(() -> {
            int exceededBudget = 0;
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < 128; j++) {
                    permits.lock().await().close();
                }
                exceededBudget++;
            }
            return exceededBudget;
        });
    }

    private static Future<Integer> poorLittleTask(Mutex<Integer> permits) {
        return async(() -> {
            int ran = 0;
            for (int i = 0; i < 5; i++) {
                permits.lock().await().close();
                ran++;
            }
            return ran;
        });
    }

    @Test
    void join_does_not_allow_tasks_to_starve() {
        Trace trace =
                run(() -> {
                    var permits = new Mutex<>(0);
                    println(join(nonCooperativeTask(permits), poorLittleTask(permits)).await());
                });
        assertThat(trace.output()).containsExactly("Tuple2[first=5, second=5]");
    }

    @Test
    void try_join_does_not_allow_tasks_to_starve() {
        Trace trace =
                run(() -> {
                    var permits = new Mutex<>(0);
                    println(tryJoin(nonCooperativeTask(permits), poorLittleTask(permits)).await());
                });
        assertThat(trace.output()).containsExactly("Tuple2[first=5, second=5]");
    }

    @Test
    void a_child_that_is_ready_is_not_polled_again() {
        int[] polls = {0};
        Future<Integer> once =
                _ -> {
                    polls[0]++;
                    return Poll.ready(polls[0]);
                };
        var other = Oneshot.<Integer>channel();
        var join = task(join(once, other.rx()));
        assertPending(join.poll());
        assertPending(join.poll());
        other.tx().send(2);
        assertThat(assertReady(join.poll())).isEqualTo(new Tuple2<>(1, 2));
    }

    @Test
    void a_wait_in_one_child_does_not_stop_the_others() {
        Trace trace =
                run(() -> {
                    join(say("slow", 30), say("fast", 10)).await();
                    println("both");
                });
        assertThat(trace.output()).containsExactly("fast", "slow", "both");
        assertThat(trace.virtualMillis()).isEqualTo(30);
    }

    private static Future<Void> say(String name, int millis) {
        return async(() -> {
            sleep(Duration.ofMillis(millis)).await();
            println(name);
        });
    }

    @Test
    void a_join_gives_its_values_once() {
        var join = task(joinAll(List.of(ready(1))));
        assertReady(join.poll());
        assertThatThrownBy(join::poll).isInstanceOf(PolledAfterCompletion.class);
    }

    @Test
    void only_the_join_is_called_forgotten_and_not_its_children() {
        Trace trace = run(() -> join(yieldNow(), sleep(Duration.ZERO)));
        assertThat(trace.diagnostics()).hasSize(1);
        assertThat(Programs.diagnostic(trace, "D001").message()).startsWith("join() at line");
    }

    @Test
    void a_deadlock_report_says_what_each_child_waits_for() {
        Trace trace =
                run(() -> {
                    var one = Oneshot.<Integer>channel();
                    var two = Oneshot.<Integer>channel();
                    join(one.rx(), async(() -> println(two.rx().await()))).await();
                });
        assertThat(trace.ending().message())
                .contains("the value of the oneshot")
                .contains(" and the value of the oneshot");
    }
}
