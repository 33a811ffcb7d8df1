package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class LazyFutureTests {

    private static Future<Void> lazyAwait() {
        return async(() -> println("I arrive late"));
    }

    @Test
    void a_future_runs_when_it_is_awaited_and_not_before() {
        Trace trace =
                run(() -> {
                    var late = lazyAwait();
                    println("I am first");
                    late.await();
                });
        assertThat(trace.output()).containsExactly("I am first", "I arrive late");
    }

    @Test
    void a_future_that_is_never_awaited_never_runs() {
        assertThat(run(LazyFutureTests::lazyAwait).output()).isEmpty();
    }

    @Test
    void a_future_is_named_after_the_method_that_made_it() {
        Trace trace = run(() -> lazyAwait().await());
        Event created = events(trace, EventKind.CREATE).getFirst();
        assertThat(trace.subject(created.object())).map(Subject::name).hasValue("lazyAwait");
    }

    @Test
    void a_line_is_printed_by_the_innermost_future_that_runs() {
        Trace trace =
                run(() -> {
                    println("outside");
                    lazyAwait().await();
                    println("outside again");
                });
        int future = events(trace, EventKind.CREATE).getFirst().object();
        assertThat(events(trace, EventKind.PRINT))
                .extracting(Event::future)
                .containsExactly(Subject.NONE, future, Subject.NONE);
    }

    @Test
    void awaiting_gives_the_value() {
        Trace trace = run(() -> println(async(() -> 20 + 22).await()));
        assertThat(trace.output()).containsExactly("42");
    }

    @Test
    void awaiting_throws_what_the_body_threw_even_if_it_is_checked() {
        Trace trace =
                run(() -> {
                    try {
                        async(
                                        () -> {
                                            throw new java.io.IOException("disk");
                                        })
                                .await();
                    } catch (Exception thrown) {
                        println(thrown);
                    }
                });
        assertThat(trace.output()).containsExactly("java.io.IOException: disk");
    }

    @Test
    void awaiting_twice_says_polled_after_completion() {
        Trace trace =
                run(() -> {
                    var late = lazyAwait();
                    late.await();
                    late.await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
        assertThat(trace.ending().message())
                .startsWith("PolledAfterCompletion: the future made by `lazyAwait` at line ");
    }

    @Test
    void awaits_of_one_task_run_in_the_order_of_the_awaits_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var one = async(() -> println("1"));
                            var two = async(() -> println("2"));
                            two.await();
                            one.await();
                        }))
                .containsExactly("2,1");
    }

    @Test
    void a_future_written_by_hand_is_polled_until_it_is_ready() {
        Trace trace =
                run(() -> {
                    int[] polls = {0};
                    Future<String> thirdTime =
                            cx -> {
                                if (++polls[0] == 3) {
                                    return Poll.ready("ready at poll 3");
                                }
                                cx.waker().wake();
                                return Poll.pending();
                            };
                    println(thirdTime.await());
                });
        assertThat(trace.output()).containsExactly("ready at poll 3");
    }

    @Test
    void a_future_that_awaits_itself_is_refused() {
        Trace trace =
                run(() -> {
                    var self = new ArrayList<Future<Void>>();
                    self.add(async(() -> self.getFirst().await()));
                    self.getFirst().await();
                });
        assertThat(trace.ending().message()).contains("a future cannot await itself");
    }

    @Test
    void deep_chains_of_awaits_work() {
        Trace trace = run(() -> println(countDown(500).await()));
        assertThat(trace.output()).containsExactly("500");
    }

    private static Future<Integer> countDown(int n) {
        return async(() -> {
            yieldNow().await();
            return n == 0 ? 0 : 1 + countDown(n - 1).await();
        });
    }
}
