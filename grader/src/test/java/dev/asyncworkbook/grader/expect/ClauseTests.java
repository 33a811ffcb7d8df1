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

class ClauseTests {

    private static final String A = "{'event': 'print', 'text': 'a'}";
    private static final String B = "{'event': 'print', 'text': 'b'}";
    private static final String C = "{'event': 'print', 'text': 'c'}";

    private final TraceBuilder trace = new TraceBuilder();

    @Test
    void before_holds_when_every_second_event_has_an_earlier_first_one() {
        holds("{'before': [" + A + "," + B + "]}", trace.print(MAIN, "a").print(MAIN, "b"));
    }

    @Test
    void before_fails_at_the_first_event_that_comes_too_early() {
        trace.print(MAIN, "b").print(MAIN, "a").print(MAIN, "b");
        assertThat(failure("{'before': [" + A + "," + B + "]}", trace).actual())
                .isEqualTo(
                        "step 0 (line 1): main prints \"b\"\n"
                                + "before step 1 (line 2): main prints \"a\"");
    }

    @Test
    void before_is_not_true_just_because_the_second_event_never_came() {
        trace.print(MAIN, "a");
        assertThat(failure("{'before': [" + A + "," + B + "]}", trace).actual())
                .isEqualTo("there was no print \"b\"");
        holds("{'before': [" + A + "," + B + "], 'optional': true}", trace);
    }

    @Test
    void before_matches_names_within_each_pair() {
        int one = trace.subject(Subject.Kind.MUTEX, "one");
        int two = trace.subject(Subject.Kind.MUTEX, "two");
        String locked =
                "{'before': [{'event': 'grant', 'object': '?m'},{'event': 'release', 'object':"
                        + " '?m'}]}";
        trace.event(EventKind.GRANT, MAIN, one, "").event(EventKind.RELEASE, MAIN, one, "");
        holds(locked, trace);
        trace.event(EventKind.RELEASE, MAIN, two, "");
        failure(locked, trace);
    }

    @Test
    void counts_compare_with_their_number() {
        trace.print(MAIN, "a").print(MAIN, "a");
        holds("{'exactly': 2, 'event': " + A + "}", trace);
        holds("{'atLeast': 1, 'event': " + A + "}", trace);
        holds("{'atMost': 2, 'event': " + A + "}", trace);
        failure("{'exactly': 1, 'event': " + A + "}", trace);
        failure("{'atLeast': 3, 'event': " + A + "}", trace);
        assertThat(failure("{'atMost': 1, 'event': " + A + "}", trace).actual())
                .isEqualTo(
                        "2 times:\n- step 0 (line 1): main prints \"a\"\n"
                                + "- step 1 (line 2): main prints \"a\"");
    }

    @Test
    void a_count_of_nothing_is_told_as_never() {
        assertThat(failure("{'exactly': 1, 'event': " + A + "}", trace).actual())
                .isEqualTo("never");
    }

    @Test
    void never_fails_with_the_first_event_that_offends() {
        holds("{'never': " + A + "}", trace.print(MAIN, "b"));
        assertThat(failure("{'never': " + A + "}", trace.print(MAIN, "a")).actual())
                .isEqualTo("step 1 (line 2): main prints \"a\"");
    }

    @Test
    void never_between_looks_only_within_its_scope() {
        String scoped = "{'never': " + A + ", 'between': [" + B + "," + C + "]}";
        trace.print(MAIN, "a").print(MAIN, "b").print(MAIN, "c").print(MAIN, "a");
        holds(scoped, trace);
        failure(scoped, trace.print(MAIN, "b").print(MAIN, "a").print(MAIN, "c"));
    }

    @Test
    void never_between_is_not_true_just_because_its_scope_never_came() {
        String scoped = "{'never': " + A + ", 'between': [" + B + "," + C + "]}";
        assertThat(failure(scoped, trace.print(MAIN, "b")).actual())
                .startsWith("there was nothing between");
    }

    @Test
    void end_tells_how_the_run_ended_instead() {
        holds("{'end': 'complete'}", trace);
        trace.ends(End.DEADLOCK, "nothing can run\n  main waits");
        holds("{'end': 'deadlock'}", trace);
        assertThat(failure("{'end': 'complete'}", trace).actual())
                .isEqualTo("the end is deadlock:\nnothing can run\nmain waits");
    }

    @Test
    void diagnostics_can_be_forbidden_and_demanded() {
        holds("{'diagnostics': {'none': ['D001']}}", trace);
        failure("{'diagnostics': {'some': ['D002']}}", trace);
        trace.diagnostic("D001", "the future was never awaited", 3);
        assertThat(failure("{'diagnostics': {'none': ['D001']}}", trace).actual())
                .isEqualTo("D001 (line 3): the future was never awaited");
        holds("{'diagnostics': {'some': ['D001'], 'none': ['D002']}}", trace);
        failure("{'diagnostics': {'some': ['D001', 'D006']}}", trace);
    }
}
