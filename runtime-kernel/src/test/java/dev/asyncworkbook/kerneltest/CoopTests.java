package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.task.Coop;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.function.Supplier;

class CoopTests {

    /**
     * How many of a thousand polls in one turn of a task are ready before the first that is not.
     */
    private static Future<Integer> readyInOnePoll(Supplier<Future<?>> operation) {
        return cx -> Poll.ready(countReady(operation, cx));
    }

    private static int countReady(Supplier<Future<?>> operation, Context cx) {
        for (int i = 0; i < 1000; i++) {
            if (operation.get().poll(cx).isPending()) {
                return i;
            }
        }
        return 1000;
    }

    private static Mpsc.Receiver<Integer> thousandMessages() {
        var channel = Mpsc.<Integer>channel(1000);
        Future<Void> sending =
                async(() -> {
                    for (int i = 0; i < 1000; i++) {
                        channel.tx().send(i).await();
                    }
                });
        Coop.unconstrained(sending).await();
        return channel.rx();
    }

    @Test
    void a_thousand_buffered_messages_are_not_received_in_one_poll() {
        Trace trace =
                run(() -> {
                    var rx = thousandMessages();
                    println(readyInOnePoll(rx::recv).await());
                });
        assertThat(trace.output()).containsExactly("128");
    }

    @Test
    void unconstrained_a_thousand_messages_are_received_in_one_poll() {
        Trace trace =
                run(() -> {
                    var rx = thousandMessages();
                    println(Coop.unconstrained(readyInOnePoll(rx::recv)).await());
                });
        assertThat(trace.output()).containsExactly("1000");
    }

    @Test
    void what_comes_after_the_unconstrained_future_has_its_budget_still() {
        Trace trace =
                run(() -> {
                    var rx = thousandMessages();
                    Future<Integer> free = readyInOnePoll(rx::recv);
                    Future<Integer> both =
                            cx -> {
                                int first = countReady(Coop::consumeBudget, cx);
                                Coop.unconstrained(free).poll(cx);
                                return Poll.ready(first + countReady(Coop::consumeBudget, cx));
                            };
                    println(both.await());
                });
        assertThat(trace.output()).containsExactly("128");
    }

    @Test
    void consuming_budget_gives_way_when_there_is_none() {
        Trace trace =
                run(() -> {
                    int[] counter = {0};
                    Future<Void> worker =
                            async(() -> {
                                for (int i = 0; i < 1000; i++) {
                                    counter[0]++;
                                    Coop.consumeBudget().await();
                                }
                            });
                    Future<Boolean> once = cx -> Poll.ready(worker.poll(cx).isPending());
                    println(once.await() + " " + counter[0]);
                });
        assertThat(trace.output()).containsExactly("true 129");
    }

    @Test
    void budget_remains_until_128_units_are_spent() {
        Trace trace =
                run(() -> {
                    int spent = 0;
                    while (Coop.hasBudgetRemaining()) {
                        Coop.consumeBudget().await();
                        spent++;
                    }
                    println(spent);
                    yieldNow().await();
                    println(Coop.hasBudgetRemaining());
                });
        assertThat(trace.output()).containsExactly("128", "true");
    }

    @Test
    void outside_of_a_task_there_is_always_budget() {
        for (int i = 0; i < 200; i++) {
            assertReady(task(Coop.consumeBudget()).poll());
        }
        assertThat(Coop.hasBudgetRemaining()).isTrue();
    }

    @Test
    void a_cooperative_future_costs_budget_when_it_is_ready() {
        Trace trace =
                run(() ->
                        println(readyInOnePoll(() -> Coop.cooperative(_ -> Poll.done())).await()));
        assertThat(trace.output()).containsExactly("128");
    }

    @Test
    void a_busy_task_lets_the_others_have_a_turn() {
        Trace trace =
                run(() -> {
                    var other = spawn(() -> println("other"));
                    for (int i = 0; i < 129; i++) {
                        Coop.consumeBudget().await();
                    }
                    println("busy");
                    other.await();
                });
        assertThat(trace.output()).containsExactly("other", "busy");
    }

    @Test
    void an_unconstrained_task_never_does() {
        Trace trace =
                run(() -> {
                    var other = spawn(() -> println("other"));
                    Coop.unconstrained(
                                    async(() -> {
                                        for (int i = 0; i < 1000; i++) {
                                            Coop.consumeBudget().await();
                                        }
                                    }))
                            .await();
                    println("busy");
                    other.await();
                });
        assertThat(trace.output()).containsExactly("busy", "other");
    }

    @Test
    void what_is_polled_by_hand_spends_the_budget_only_if_it_makes_progress() {
        assertThat(
                        output(() -> {
                            Future<Integer> byHand =
                                    cx -> {
                                        int granted = 0;
                                        while (Coop.pollProceed(cx)
                                                instanceof
                                                Poll.Ready<Coop.RestoreOnPending>(var unit)) {
                                            try (unit) {
                                                granted++;
                                                if (granted > 10) {
                                                    unit.madeProgress();
                                                }
                                            }
                                        }
                                        return Poll.ready(granted);
                                    };
                            println(byHand.await());
                        }))
                .containsExactly("138");
    }
}
