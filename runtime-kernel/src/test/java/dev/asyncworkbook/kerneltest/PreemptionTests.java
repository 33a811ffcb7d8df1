package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.scheduler.Preemption;
import dev.asyncworkbook.kernel.std.Mutex;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tasks that are interrupted in the middle of their code. */
class PreemptionTests {

    private int counter;

    private static void point() {
        Preemption.point(SwitchLevel.FIELD);
    }

    private void increment() {
        point();
        int read = counter;
        point();
        counter = read + 1;
    }

    private static Set<String> outcomes(Action main, SwitchLevel level) {
        Set<String> outcomes = new TreeSet<>();
        Coverage coverage =
                Explorer.explore(
                        () -> Programs.body(main),
                        Plan.upTo(200_000).naive().at(level),
                        Limits.DEFAULT,
                        Map.of(),
                        trace -> {
                            outcomes.add(outcome(trace));
                            return true;
                        });
        assertThat(coverage.complete()).as(coverage.toString()).isTrue();
        return outcomes;
    }

    private static String outcome(Trace trace) {
        return String.join(",", trace.output()) + " " + trace.ending().end().label();
    }

    private final Action twoIncrements =
            () -> {
                counter = 0;
                var first = spawn(this::increment);
                var second = spawn(this::increment);
                first.await();
                second.await();
                println(String.valueOf(counter));
            };

    @Test
    void at_await_level_an_increment_is_never_interrupted() {
        assertThat(outcomes(twoIncrements, SwitchLevel.AWAIT)).containsExactly("2 complete");
    }

    @Test
    void at_field_level_an_increment_can_be_lost() {
        assertThat(outcomes(twoIncrements, SwitchLevel.FIELD))
                .containsExactly("1 complete", "2 complete");
    }

    @Test
    void a_task_is_interrupted_with_all_the_coroutines_it_is_in() {
        Action program =
                () -> {
                    List<String> order = new ArrayList<>();
                    var task =
                            spawn(
                                    join(
                                            async(() -> {
                                                order.add("a");
                                                point();
                                                order.add("a");
                                            }),
                                            async(() -> {
                                                order.add("b");
                                                yieldNow().await();
                                                order.add("b");
                                            })));
                    var other = spawn(() -> order.add("-"));
                    task.await();
                    other.await();
                    println(String.join("", order));
                };
        // The sibling of an interrupted branch must not run before the branch goes on.
        assertThat(outcomes(program, SwitchLevel.FIELD))
                .containsExactly(
                        "-aabb complete", "a-abb complete", "aab-b complete", "aabb- complete");
    }

    @Test
    void a_std_mutex_makes_the_increment_whole() {
        Action program =
                () -> {
                    var mutex = new Mutex<>(0);
                    Action add =
                            () -> {
                                try (var guard = mutex.lock()) {
                                    int read = guard.get();
                                    point();
                                    guard.set(read + 1);
                                }
                            };
                    var first = spawn(add);
                    var second = spawn(add);
                    first.await();
                    second.await();
                    try (var guard = mutex.lock()) {
                        println(String.valueOf(guard.get()));
                    }
                };
        assertThat(outcomes(program, SwitchLevel.FIELD)).containsExactly("2 complete");
    }

    @Test
    void std_mutexes_in_opposite_order_can_deadlock_between_threads() {
        Action program =
                () -> {
                    var left = new Mutex<>(0);
                    var right = new Mutex<>(0);
                    var first = spawn(() -> lockBoth(left, right));
                    var second = spawn(() -> lockBoth(right, left));
                    first.await();
                    second.await();
                    println("done");
                };
        assertThat(outcomes(program, SwitchLevel.SYNC))
                .containsExactly(" deadlock", "done complete");
    }

    private static void lockBoth(Mutex<Integer> one, Mutex<Integer> other) {
        try (var first = one.lock();
                var second = other.lock()) {
            second.set(first.get());
        }
    }

    @Test
    void the_finally_blocks_of_an_interrupted_task_run_when_the_runtime_ends() {
        List<String> order = new ArrayList<>();
        Action program =
                () -> {
                    order.clear();
                    spawn(() -> {
                        try {
                            order.add("begun");
                            point();
                        } finally {
                            order.add("unwound");
                        }
                    });
                    yieldNow().await();
                };
        Set<List<String>> seen = new HashSet<>();
        Explorer.explore(
                () -> Programs.body(program),
                Plan.upTo(100).naive().at(SwitchLevel.FIELD),
                Limits.DEFAULT,
                Map.of(),
                _ -> {
                    seen.add(List.copyOf(order));
                    return true;
                });
        assertThat(seen).containsExactlyInAnyOrder(List.of(), List.of("begun", "unwound"));
    }
}
