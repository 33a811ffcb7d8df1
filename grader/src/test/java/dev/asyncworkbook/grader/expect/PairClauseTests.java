package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

/** The clauses that speak of two events. */
class PairClauseTests {

    private static final String A = "{'event': 'print', 'text': 'a'}";
    private static final String B = "{'event': 'print', 'text': 'b'}";
    private static final String STRONG = "{'before': [" + A + "," + B + "], 'strong': true}";
    private static final String AFTER = "{'after': [" + A + "," + B + "]}";
    private static final String CAUSES = "{'causes': [" + A + "," + B + "]}";
    private static final String CONCURRENT = "{'concurrent': [" + A + "," + B + "]}";

    private final TraceBuilder trace = new TraceBuilder();

    @Test
    void strong_before_wants_a_first_event_for_each_second_one() {
        trace.print(MAIN, "a").print(MAIN, "b").print(MAIN, "a").print(MAIN, "b");
        holds(STRONG, trace);
        trace.print(MAIN, "b");
        holds("{'before': [" + A + "," + B + "]}", trace);
        assertThat(failure(STRONG, trace).actual())
                .isEqualTo(
                        "step 4 (line 5): main prints \"b\"\n"
                                + "and every earlier print \"a\" belongs to another one");
    }

    @Test
    void strong_before_finds_the_pairs_that_leave_room_for_the_others() {
        int one = trace.subject(Subject.Kind.MUTEX, "one");
        int two = trace.subject(Subject.Kind.MUTEX, "two");
        trace.event(EventKind.GRANT, MAIN, one, "").event(EventKind.GRANT, MAIN, two, "");
        trace.event(EventKind.RELEASE, MAIN, two, "").event(EventKind.RELEASE, MAIN, one, "");
        String own =
                "{'before': [{'event': 'grant', 'object': '?m'},"
                        + " {'event': 'release', 'object': '?m'}], 'strong': true}";
        holds(own, trace);
        failure(own, trace.event(EventKind.RELEASE, MAIN, one, ""));
    }

    @Test
    void after_fails_at_the_first_event_that_nothing_follows() {
        trace.print(MAIN, "a").print(MAIN, "b");
        holds(AFTER, trace);
        trace.print(MAIN, "a");
        Outcome.Fails failure = failure(AFTER, trace);
        assertThat(failure.actual())
                .isEqualTo("step 2 (line 3): main prints \"a\"\nand no print \"b\" later");
        assertThat(failure.at()).hasValue(2);
    }

    @Test
    void after_is_not_true_just_because_the_first_event_never_came() {
        trace.print(MAIN, "b");
        assertThat(failure(AFTER, trace).actual()).isEqualTo("there was no print \"a\"");
        holds("{'after': [" + A + "," + B + "], 'optional': true}", trace);
    }

    @Test
    void causes_wants_the_second_event_to_have_waited_for_the_first() {
        int child = trace.task("t1");
        trace.print(MAIN, "a").print(child, "b", 0);
        holds(CAUSES, trace);
        assertThat(failure(CONCURRENT, trace).actual())
                .contains("t1 prints \"b\"\nhad to wait for step 0");
    }

    @Test
    void an_order_by_luck_is_concurrent_and_no_cause() {
        trace.print(MAIN, "a").print(trace.task("t1"), "b");
        holds(CONCURRENT, trace);
        assertThat(failure(CAUSES, trace).actual()).endsWith("but nothing made it wait");
    }

    @Test
    void concurrent_fails_also_if_the_second_one_comes_first() {
        trace.print(MAIN, "b").print(trace.task("t1"), "a", 0);
        assertThat(failure(CONCURRENT, trace).actual())
                .isEqualTo(
                        "step 1 (line 2): t1 prints \"a\"\n"
                                + "had to wait for step 0 (line 1): main prints \"b\"");
    }

    @Test
    void links_are_asked_of_every_pair_and_there_must_be_one() {
        int child = trace.task("t1");
        assertThat(failure(CAUSES, trace).actual()).isEqualTo("there was no print \"a\"");
        trace.print(MAIN, "a").print(child, "b", 0).print(trace.task("t2"), "b");
        failure(CAUSES, trace);
        failure(CONCURRENT, trace);
    }

    @Test
    void links_hold_for_the_same_things_where_names_say_so() {
        int one = trace.task("t1");
        int two = trace.task("t2");
        trace.event(EventKind.SPAWN, MAIN, one, "t1").event(EventKind.SPAWN, MAIN, two, "t2");
        trace.event(EventKind.POLL, two, two, "", 1).event(EventKind.POLL, one, one, "", 0);
        holds(
                "{'causes': [{'event': 'spawn', 'object': '?t'}, {'event': 'poll', 'task':"
                        + " '?t'}]}",
                trace);
        failure("{'causes': [{'event': 'spawn'}, {'event': 'poll'}]}", trace);
    }

    @Test
    void a_clause_about_order_says_whether_every_schedule_is_needed() {
        assertThat(depends("{'before': [" + A + "," + B + "]}")).isFalse();
        assertThat(depends("{'before': [{'event': 'poll'}, {'event': 'spawn'}]}")).isTrue();
        assertThat(depends("{'causes': [{'event': 'poll'}, {'event': 'spawn'}]}")).isFalse();
        assertThat(depends("{'ordered': [{'event': 'poll'}], 'order': 'observed'}")).isTrue();
        assertThat(depends("{'ordered': [{'event': 'poll'}]}")).isFalse();
    }

    private static boolean depends(String expectation) {
        return Judge.read(expectation).dependsOnOrder();
    }
}
