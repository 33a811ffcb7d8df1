package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.borrow;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.everySchedule;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.combine.ValueSelect;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.Coop;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

class SelectTests {

    private static Future<Integer> ready(int value) {
        return async(() -> value);
    }

    private static <T> Future<T> never() {
        return _ -> Poll.pending();
    }

    private static Future<Integer> mustNotBePolled() {
        return _ -> {
            throw new AssertionError("polled");
        };
    }

    @Test
    void the_handler_of_the_branch_that_is_ready_gets_its_value() {
        var first = Oneshot.<Integer>channel();
        var second = Oneshot.<Integer>channel();
        first.tx().send(1);
        var select = task(select(int.class).on(first.rx(), v -> v).on(second.rx(), v -> v + 100));
        assertThat(assertReady(select.poll())).isEqualTo(1);
    }

    @Test
    void exactly_one_branch_runs_to_its_end() {
        int[] count = {0};
        Future<Integer> one = async(() -> ++count[0]);
        Future<Integer> two = async(() -> ++count[0]);
        assertReady(task(select().on(one, _ -> {}).on(two, _ -> {})).poll());
        assertThat(count[0]).isEqualTo(1);
    }

    @Test
    void every_branch_may_be_polled_first() {
        assertThat(
                        outcomes(() ->
                                select().on(ready(1), v -> println(v))
                                        .on(ready(2), v -> println(v))
                                        .on(ready(3), v -> println(v))
                                        .await()))
                .containsExactly("1", "2", "3");
    }

    @Test
    void a_choice_is_made_once_a_poll() {
        assertThat(
                        everySchedule(() ->
                                select().on(yieldNow(), _ -> println("a"))
                                        .on(never(), _ -> println("b"))
                                        .await()))
                .hasSize(4);
    }

    @Test
    void the_default_schedule_starts_at_the_first_branch_and_is_the_same_each_time() {
        ValueSelect<Integer> select = select(int.class);
        for (int i = 0; i < 10; i++) {
            select.on(ready(i), v -> v);
        }
        assertThat(assertReady(task(select).poll())).isEqualTo(0);
    }

    @Test
    void a_biased_select_tries_from_the_top_and_makes_no_choice() {
        List<Trace> traces =
                everySchedule(() ->
                        select().biased()
                                .on(never(), _ -> println("never"))
                                .on(ready(2), v -> println(v))
                                .on(mustNotBePolled(), v -> println(v))
                                .await());
        assertThat(traces).hasSize(1);
        assertThat(traces.getFirst().output()).containsExactly("2");
    }

    @Test
    void sixty_four_branches_are_no_problem() {
        ValueSelect<Integer> select = select(int.class);
        for (int i = 0; i < 64; i++) {
            select.on(ready(1), v -> v);
        }
        assertThat(assertReady(task(select).poll())).isEqualTo(1);
    }

    @Test
    void a_select_without_branches_does_what_or_else_says() {
        assertThat(assertReady(task(select(int.class).orElse(() -> 1)).poll())).isEqualTo(1);
        assertThat(assertReady(task(select(int.class).biased().orElse(() -> 1)).poll()))
                .isEqualTo(1);
    }

    @Test
    void selects_can_be_nested_in_handlers() {
        var outer =
                task(
                        select(int.class)
                                .on(
                                        ready(1),
                                        x -> select(int.class).on(ready(2), y -> x + y).await()));
        assertThat(assertReady(outer.poll())).isEqualTo(3);
    }

    @Test
    void streams_of_messages_are_selected_until_both_have_ended() {
        var outcomes =
                outcomes(() -> {
                    var one = Mpsc.<Integer>channel(4);
                    var two = Mpsc.<Integer>channel(4);
                    spawn(() -> {
                        try (var tx1 = one.tx();
                                var tx2 = two.tx()) {
                            tx2.send(1).await();
                            tx1.send(2).await();
                            tx2.send(3).await();
                        }
                    });
                    var messages = new java.util.TreeSet<Integer>();
                    while (select(boolean.class)
                            .onSome(one.rx().recv(), messages::add)
                            .onSome(two.rx().recv(), messages::add)
                            .orElse(() -> false)
                            .await()) {}
                    println(messages);
                });
        assertThat(outcomes).containsExactly("[1, 2, 3]");
    }

    @Test
    void a_receiver_that_lost_can_still_be_awaited() {
        assertThat(
                        outcomes(() -> {
                            var one = Oneshot.<Integer>channel();
                            var two = Oneshot.<Integer>channel();
                            one.tx().send(1);
                            two.tx().send(2);
                            select().on(one.rx(), v -> println(v + " then " + two.rx().await()))
                                    .on(two.rx(), v -> println(v + " then " + one.rx().await()))
                                    .await();
                        }))
                .containsExactly("1 then 2", "2 then 1");
    }

    @Test
    void a_select_in_a_loop_can_do_what_join_does() {
        var one = Oneshot.<Integer>channel();
        var two = Oneshot.<Integer>channel();
        var both =
                task(
                        async(() -> {
                            int[] got = {0, 0};
                            while (got[0] == 0 || got[1] == 0) {
                                select().on(borrow(one.rx()), v -> got[0] = v)
                                        .onlyIf(got[0] == 0)
                                        .on(borrow(two.rx()), v -> got[1] = v)
                                        .onlyIf(got[1] == 0)
                                        .await();
                            }
                            return List.of(got[0], got[1]);
                        }));
        assertPending(both.poll());
        one.tx().send(123);
        assertThat(both.isWoken()).isTrue();
        assertPending(both.poll());
        two.tx().send(456);
        assertThat(both.isWoken()).isTrue();
        assertThat(assertReady(both.poll())).containsExactly(123, 456);
    }

    @Test
    void a_borrowed_future_survives_losing_until_it_is_ready() {
        Trace trace =
                run(() -> {
                    var one = ready(1);
                    var two = async(() -> yieldNow().await());
                    var three = async(() -> yieldNow().await());
                    int[] count = {0};
                    boolean going = true;
                    while (going) {
                        going =
                                select(boolean.class)
                                        .biased()
                                        .on(borrow(two), _ -> count("two", count))
                                        .onlyIf(count[0] < 2)
                                        .on(borrow(three), _ -> count("three", count))
                                        .onlyIf(count[0] < 3)
                                        .on(borrow(one), _ -> count("one", count))
                                        .onlyIf(count[0] < 1)
                                        .orElse(() -> false)
                                        .await();
                    }
                });
        assertThat(trace.output()).containsExactly("one 1", "two 2", "three 3");
    }

    private static boolean count(String name, int[] count) {
        count[0]++;
        println(name + " " + count[0]);
        return true;
    }

    @Test
    void a_select_is_pending_when_the_budget_is_used_up() {
        Trace trace =
                run(() -> {
                    Future<Integer> readyBranches =
                            cx -> {
                                int ready = 0;
                                while (budgetAware().poll(cx).isReady()) {
                                    ready++;
                                }
                                return Poll.ready(ready);
                            };
                    println(readyBranches.await());
                });
        assertThat(trace.output()).containsExactly("128");
    }

    private static Future<Void> budgetAware() {
        return select().biased().on(Coop.consumeBudget(), _ -> {}).on(_ -> Poll.done(), _ -> {});
    }
}
