package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.everySchedule;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

class ExplorerTests {

    private static final Action THREE_TASKS =
            () -> {
                var handles = new ArrayList<JoinHandle<Void>>();
                for (String name : List.of("a", "b", "c")) {
                    handles.add(
                            spawn(() -> {
                                println(name);
                                yieldNow().await();
                                println(name);
                            }));
                }
                for (var handle : handles) {
                    handle.await();
                }
            };

    @Test
    void every_interleaving_is_found() {
        assertThat(outcomes(THREE_TASKS)).hasSize(90); // 6! / (2! * 2! * 2!)
    }

    @Test
    void the_default_schedule_comes_first() {
        Trace first = everySchedule(THREE_TASKS).getFirst();
        assertThat(first.output()).isEqualTo(run(THREE_TASKS).output());
        assertThat(first.schedule()).isEqualTo(Schedule.DEFAULT);
    }

    @Test
    void no_schedule_is_run_twice() {
        List<Schedule> schedules =
                everySchedule(THREE_TASKS).stream().map(Trace::schedule).toList();
        assertThat(schedules).doesNotHaveDuplicates();
    }

    @Test
    void a_schedule_reproduces_its_trace() {
        for (Trace trace : everySchedule(THREE_TASKS)) {
            assertThat(Programs.replay(THREE_TASKS, trace.schedule())).isEqualTo(trace);
        }
    }

    @Test
    void a_budget_that_is_too_small_is_admitted() {
        Coverage coverage = explore(THREE_TASKS, Plan.upTo(7), _ -> true);
        assertThat(coverage.complete()).isFalse();
    }

    @Test
    void a_visitor_that_has_seen_enough_ends_it() {
        Coverage coverage = explore(THREE_TASKS, Plan.upTo(99), _ -> false);
        assertThat(coverage).isEqualTo(Coverage.inconclusive(1, ""));
    }

    @Test
    void a_program_without_choices_has_one_schedule() {
        Coverage coverage = explore(() -> println("x"), Plan.upTo(10), _ -> true);
        assertThat(coverage).isEqualTo(Coverage.exhaustive(1));
    }

    @Test
    void a_program_that_changes_between_runs_is_not_called_complete() {
        int[] runs = {0};
        Coverage coverage =
                explore(
                        () -> {
                            if (runs[0]++ == 0) {
                                THREE_TASKS.run();
                            }
                        },
                        Plan.upTo(1000),
                        _ -> true);
        assertThat(coverage.complete()).isFalse();
    }

    private static Coverage explore(Action main, Plan plan, Predicate<Trace> visitor) {
        return Explorer.explore(() -> Programs.body(main), plan, Limits.DEFAULT, Map.of(), visitor);
    }
}
