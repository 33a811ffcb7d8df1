package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

/** The clauses about what a run comes to. */
class ResultClauseTests {

    private static final String LEAK = "{'end': 'leak:0'}";

    private final TraceBuilder trace = new TraceBuilder();

    @Test
    void a_panic_can_be_asked_for_with_its_exception() {
        trace.event(EventKind.POLL, MAIN, MAIN, "");
        trace.event(EventKind.PANIC, MAIN, MAIN, "java.lang.IllegalStateException");
        trace.ends(End.PANIC, "IllegalStateException: no way");
        holds("{'end': 'panic'}", trace);
        holds("{'end': 'panic:IllegalStateException'}", trace);
        holds("{'end': 'panic:java.lang.IllegalStateException'}", trace);
        assertThat(failure("{'end': 'panic:NullPointerException'}", trace).actual())
                .isEqualTo("the end is panic:\nIllegalStateException: no way");
        failure("{'end': 'panic:java.util.IllegalStateException'}", trace);
    }

    @Test
    void an_exception_without_a_message_has_a_type_too() {
        holds("{'end': 'panic:Oops'}", trace.ends(End.PANIC, "Oops"));
        failure("{'end': 'panic:Oops'}", trace.ends(End.COMPLETE, ""));
    }

    @Test
    void final_values_are_compared_by_name() {
        trace.holds("counter", "2").holds("name", "a ");
        holds("{'final': {'counter': '2'}}", trace);
        holds("{'final': {'counter': '2', 'name': 'a '}}", trace);
        Outcome.Fails failure = failure("{'final': {'counter': '2', 'name': 'a'}}", trace);
        assertThat(failure.expected()).isEqualTo("name = a");
        assertThat(failure.actual()).isEqualTo("name = a\\s");
    }

    @Test
    void a_final_value_that_no_program_has_is_no_pass() {
        assertThat(failure("{'final': {'x': '0'}}", trace).actual())
                .isEqualTo("there is no value named x,\nthe program had none");
        assertThat(failure("{'final': {'x': '0'}}", trace.holds("y", "0").holds("a", "1")).actual())
                .isEqualTo("there is no value named x,\nthe program had a, y");
    }

    @Test
    void nothing_is_left_when_every_task_has_finished_and_was_awaited() {
        int child = spawn("t1");
        trace.event(EventKind.COMPLETE, child, child, "");
        trace.event(EventKind.JOIN, MAIN, child, "").event(EventKind.COMPLETE, MAIN, MAIN, "");
        holds(LEAK, trace);
    }

    @Test
    void a_task_that_is_dropped_at_the_end_was_left_with_its_timer() {
        int child = spawn("t1");
        int timer = trace.subject(Subject.Kind.TIMER, "nap");
        trace.event(EventKind.ARM, child, timer, "500");
        trace.event(EventKind.COMPLETE, MAIN, MAIN, "").event(EventKind.DROP, child, child, "");
        assertThat(failure(LEAK, trace).actual())
                .isEqualTo(
                        "- not finished: t1, spawned in step 1 (line 2): main spawns t1\n"
                                + "- its timer: step 2 (line 3): t1 sets a timer for 500 ms");
    }

    @Test
    void a_task_that_finished_unseen_is_a_handle_that_nobody_awaited() {
        int child = spawn("t1");
        trace.event(EventKind.COMPLETE, child, child, "");
        trace.event(EventKind.COMPLETE, MAIN, MAIN, "");
        assertThat(failure(LEAK, trace).actual()).startsWith("- never awaited: t1");
    }

    @Test
    void a_task_that_was_aborted_in_time_is_not_left() {
        int child = spawn("t1");
        trace.event(EventKind.ABORT, MAIN, child, "").event(EventKind.DROP, child, child, "");
        holds(LEAK, trace.event(EventKind.COMPLETE, MAIN, MAIN, ""));
    }

    @Test
    void who_waits_in_a_deadlock_is_left() {
        trace.ends(End.DEADLOCK, "main waits");
        assertThat(failure(LEAK, trace).actual()).startsWith("the end is deadlock");
    }

    private int spawn(String name) {
        trace.event(EventKind.POLL, MAIN, MAIN, "");
        int child = trace.task(name);
        trace.event(EventKind.SPAWN, MAIN, child, name);
        return child;
    }

    @Test
    void one_run_is_among_the_outcomes_or_not() {
        String lines = "{'outcomes': {'of': 'output', 'equals': [['a'], []]}}";
        holds(lines, trace);
        holds(lines, trace.print(MAIN, "a"));
        assertThat(failure(lines, trace.print(MAIN, "b")).actual()).isEqualTo("printed:\na\nb");
        String ends = "{'outcomes': {'of': 'end', 'subsetOf': ['complete', 'panic:Oops']}}";
        holds(ends, trace);
        holds(ends, trace.ends(End.PANIC, "Oops: x"));
        assertThat(failure(ends, trace.ends(End.PANIC, "Ouch")).actual())
                .isEqualTo("the end is panic:Ouch");
        String values = "{'outcomes': {'of': 'final:n', 'equals': ['1', '2']}}";
        assertThat(failure(values, trace).actual()).startsWith("there is no value named n");
        holds(values, trace.holds("n", "2"));
        assertThat(failure(values, trace.holds("n", "3")).actual()).isEqualTo("n = 3");
    }
}
