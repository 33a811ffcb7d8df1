package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

/** The clause {@code atMostOpen}, and those about virtual time. */
class OpenClauseTests {

    private final TraceBuilder trace = new TraceBuilder();
    private final int child = trace.task("t1");
    private final int one = trace.subject(Subject.Kind.MUTEX, "one");
    private final int two = trace.subject(Subject.Kind.MUTEX, "two");

    private static String open(int most, String per) {
        return "{'atMostOpen': "
                + most
                + ", 'open': {'event': 'grant'}, 'close': {'event': 'release'}"
                + per
                + "}";
    }

    @Test
    void what_is_open_at_a_time_is_counted_at_every_step() {
        trace.event(EventKind.GRANT, MAIN, one, "").event(EventKind.RELEASE, MAIN, one, "");
        trace.event(EventKind.GRANT, child, one, "");
        holds(open(1, ""), trace);
        trace.event(EventKind.GRANT, MAIN, two, "");
        Outcome.Fails failure = failure(open(1, ""), trace);
        assertThat(failure.actual())
                .isEqualTo(
                        "2 open:\n- step 2 (line 3): t1 locks one\n"
                                + "- step 3 (line 4): main locks two");
        assertThat(failure.at()).hasValue(3);
        holds(open(2, ""), trace);
    }

    @Test
    void things_and_tasks_can_be_counted_apart() {
        trace.event(EventKind.GRANT, MAIN, one, "").event(EventKind.GRANT, child, two, "");
        failure(open(1, ""), trace);
        holds(open(1, ", 'per': 'obj'"), trace);
        holds(open(1, ", 'per': 'task'"), trace);
        trace.event(EventKind.GRANT, MAIN, two, "");
        failure(open(1, ", 'per': 'obj'"), trace);
        failure(open(1, ", 'per': 'task'"), trace);
    }

    @Test
    void closing_what_is_not_open_makes_no_room() {
        trace.event(EventKind.RELEASE, MAIN, one, "").event(EventKind.GRANT, MAIN, one, "");
        failure(open(1, ""), trace.event(EventKind.GRANT, child, one, ""));
    }

    @Test
    void nothing_open_at_all_is_not_at_most_one() {
        assertThat(failure(open(1, ""), trace.print(MAIN, "x")).actual())
                .isEqualTo("there was no grant");
    }

    @Test
    void at_compares_the_virtual_time_of_every_event() {
        String at = "{'at': 50, 'event': {'event': 'print'}}";
        assertThat(failure(at, trace).actual()).isEqualTo("there was no print");
        holds(at, trace.time(50).print(MAIN, "x").print(child, "y"));
        assertThat(failure(at, trace.time(60).print(MAIN, "z")).actual())
                .isEqualTo("at 60 ms: step 2 (line 3): main prints \"z\"");
    }

    @Test
    void within_measures_from_each_event_to_the_next_one() {
        String within =
                "{'within': [{'event': 'print', 'text': 'a'}, {'event': 'print', 'text': 'b'}],"
                        + " 'ms': [10, 20]}";
        assertThat(failure(within, trace).actual()).isEqualTo("there was no print \"a\"");
        trace.print(MAIN, "a").time(10).print(MAIN, "b").print(MAIN, "a").time(30);
        assertThat(failure(within, trace).actual()).endsWith("and no print \"b\" later");
        holds(within, trace.print(MAIN, "b"));
        trace.print(MAIN, "a").time(51).print(MAIN, "b");
        assertThat(failure(within, trace).actual())
                .isEqualTo(
                        "21 ms from step 4 (line 5): main prints \"a\"\n"
                                + "to step 5 (line 6): main prints \"b\"");
    }

    @Test
    void a_scope_may_be_empty_only_if_the_lesson_says_so() {
        String scope =
                "{'never': {'event': 'print'}, 'between': [{'event': 'grant'}, {'event':"
                        + " 'release'}]";
        failure(scope + "}", trace);
        holds(scope + ", 'vacuous': true}", trace);
        trace.event(EventKind.GRANT, MAIN, one, "").print(MAIN, "x");
        failure(scope + ", 'vacuous': true}", trace.event(EventKind.RELEASE, MAIN, one, ""));
    }
}
