package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Coverage.Proof;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.sync.Watch;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.SwitchLevel;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an exploration says it has shown. */
class ExplorationProofTests {

    private static final Limits SHORT = new Limits(1_000, 20_000, 10_000);

    /** The schedules of tasks that print are all different, and many. */
    private static Action printers(int tasks, int lines) {
        return () -> {
            var handles = new ArrayList<JoinHandle<Void>>();
            for (int i = 0; i < tasks; i++) {
                String name = "t" + i;
                handles.add(
                        spawn(() -> {
                            for (int k = 0; k < lines; k++) {
                                println(name);
                                yieldNow().await();
                            }
                        }));
            }
            handles.forEach(JoinHandle::await);
        };
    }

    private static Plan plan(Plan.Mode mode, int maxRuns) {
        return new Plan(SwitchLevel.AWAIT, true, mode, true, maxRuns, 2, 50, 7);
    }

    private static Coverage explore(Action program, Plan plan, List<Trace> traces) {
        return Explorer.explore(() -> Programs.body(program), plan, SHORT, Map.of(), traces::add);
    }

    @Test
    void past_its_budget_it_has_run_every_schedule_with_few_departures() {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage = explore(printers(3, 3), plan(Plan.Mode.EXHAUSTIVE, 400), traces);
        assertThat(coverage.proof()).isEqualTo(Proof.BOUNDED);
        assertThat(coverage.bound()).isEqualTo(2);
        assertThat(coverage.explored()).isEqualTo(traces.size());
    }

    @Test
    void bounded_schedules_come_in_the_order_of_their_departures() {
        List<Trace> traces = new ArrayList<>();
        explore(printers(3, 2), plan(Plan.Mode.BOUNDED, 1_000), traces);
        List<Long> departures =
                traces.stream()
                        .map(trace ->
                                trace.schedule().picks().stream().filter(pick -> pick > 0).count())
                        .toList();
        assertThat(departures).isSorted().startsWith(0L).endsWith(2L);
    }

    @Test
    void no_bounded_schedule_is_run_twice() {
        List<Trace> traces = new ArrayList<>();
        explore(printers(3, 2), plan(Plan.Mode.BOUNDED, 1_000), traces);
        assertThat(traces.stream().map(Trace::schedule)).doesNotHaveDuplicates();
    }

    @Test
    void a_program_too_large_for_any_bound_is_sampled() {
        List<Trace> traces = new ArrayList<>();
        Coverage coverage = explore(printers(4, 8), plan(Plan.Mode.SAMPLED, 1), traces);
        assertThat(coverage.proof()).isEqualTo(Proof.SAMPLED);
        assertThat(coverage.sampled()).isEqualTo(50);
    }

    @Test
    void the_same_seed_draws_the_same_samples() {
        List<Trace> once = new ArrayList<>();
        List<Trace> again = new ArrayList<>();
        explore(printers(3, 4), plan(Plan.Mode.SAMPLED, 1), once);
        explore(printers(3, 4), plan(Plan.Mode.SAMPLED, 1), again);
        assertThat(once).isEqualTo(again);
    }

    @Test
    void a_sampled_schedule_can_be_repeated() {
        List<Trace> traces = new ArrayList<>();
        explore(printers(3, 3), plan(Plan.Mode.SAMPLED, 1), traces);
        for (Trace trace : traces) {
            assertThat(Programs.replay(printers(3, 3), trace.schedule())).isEqualTo(trace);
        }
    }

    @Test
    void a_task_that_spins_with_yields_is_told_from_a_deadlock() {
        Set<String> ends = new TreeSet<>();
        Action spinning =
                () -> {
                    var flag = Watch.<Boolean>channel(false);
                    var waiter =
                            spawn(() -> {
                                while (!flag.rx().borrow()) {
                                    yieldNow().await();
                                }
                            });
                    var setter = spawn(() -> flag.tx().send(true));
                    waiter.await();
                    setter.await();
                };
        Coverage coverage =
                Explorer.explore(
                        () -> Programs.body(spinning),
                        Plan.upTo(20_000),
                        SHORT,
                        Map.of(),
                        trace -> {
                            ends.add(trace.ending().end().label());
                            return true;
                        });
        assertThat(ends).containsExactly("complete");
        assertThat(coverage.fair()).isTrue();
        assertThat(coverage.complete()).isTrue();
    }

    @Test
    void a_program_that_never_ends_is_not_explored_for_ever() {
        Coverage coverage =
                explore(
                        () -> {
                            while (true) {
                                yieldNow().await();
                            }
                        },
                        Plan.upTo(10_000),
                        new ArrayList<>());
        assertThat(coverage.complete()).isTrue(); // it has one schedule, which is stuck
        assertThat(coverage.explored()).isEqualTo(1);
    }

    @Test
    void a_program_that_depends_on_the_time_of_day_is_named_as_such() {
        Coverage coverage =
                explore(
                        () -> println("at " + System.nanoTime()),
                        Plan.upTo(100),
                        new ArrayList<>());
        assertThat(coverage.proof()).isEqualTo(Proof.INCONCLUSIVE);
        assertThat(coverage.trouble())
                .startsWith("The program does not do the same when its schedule is repeated");
    }

    @Test
    void a_failure_with_few_switches_comes_first() {
        List<Trace> traces = new ArrayList<>();
        explore(printers(2, 3), Plan.fewestSwitches(1_000), traces);
        assertThat(traces.getFirst().output()).containsExactly("t0", "t0", "t0", "t1", "t1", "t1");
    }
}
