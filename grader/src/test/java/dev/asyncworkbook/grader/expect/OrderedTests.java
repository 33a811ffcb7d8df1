package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

class OrderedTests {

    private static final String CHILD_THEN_MAIN =
            "{'ordered': [{'event': 'print', 'text': 'child'}, {'event': 'print', 'text':"
                    + " 'main'}]}";
    private static final String OBSERVED = CHILD_THEN_MAIN.replace("]}", "], 'order': 'observed'}");

    private final TraceBuilder trace = new TraceBuilder();
    private final int child = trace.task("t1");

    @Test
    void an_order_that_somebody_waits_for_is_causal() {
        trace.print(child, "child").event(EventKind.COMPLETE, child, child, "");
        trace.event(EventKind.JOIN, MAIN, child, "", trace.last()).print(MAIN, "main");
        holds(CHILD_THEN_MAIN, trace);
    }

    @Test
    void an_order_that_came_about_by_time_is_observed_but_not_causal() {
        trace.print(child, "child").print(MAIN, "main");
        holds(OBSERVED, trace);
        assertThat(failure(CHILD_THEN_MAIN, trace).actual()).contains("nothing made it wait");
    }

    @Test
    void the_other_order_is_told_with_both_events() {
        trace.print(MAIN, "main").print(child, "child");
        assertThat(failure(OBSERVED, trace).actual())
                .isEqualTo(
                        "step 0 (line 1): main prints \"main\"\n"
                                + "came before step 1 (line 2): t1 prints \"child\"");
    }

    @Test
    void an_event_that_never_came_is_told() {
        trace.print(child, "child");
        assertThat(failure(OBSERVED, trace).actual()).isEqualTo("there was no print \"main\"");
        assertThat(failure(OBSERVED, new TraceBuilder()).actual())
                .isEqualTo("there was no print \"child\"");
    }

    @Test
    void a_later_match_is_tried_when_the_first_does_not_lead_on() {
        trace.print(child, "main").print(child, "child").print(MAIN, "child").print(MAIN, "main");
        holds(CHILD_THEN_MAIN, trace);
    }

    @Test
    void a_name_stands_for_the_same_thing_wherever_it_occurs() {
        int other = trace.task("t2");
        trace.event(EventKind.SPAWN, MAIN, child, "t1");
        trace.event(EventKind.SPAWN, MAIN, other, "t2");
        trace.event(EventKind.COMPLETE, other, other, "");
        String complete = ", {'event': 'complete', 'object': '?a'}], 'order': 'observed'}";
        String two = "{'ordered': [{'event': 'spawn', 'object': '?a'}, {'event': 'spawn'}";
        holds("{'ordered': [{'event': 'spawn', 'object': '?a'}" + complete, trace);
        assertThat(failure(two + complete, trace).actual()).contains("is not of the same things");
    }

    @Test
    void two_names_stand_for_two_things() {
        trace.event(EventKind.SEND, child, Subject.NONE, "1");
        trace.event(EventKind.SEND, child, Subject.NONE, "2");
        String twoTasks =
                "{'ordered': [{'event': 'send', 'task': '?a'}, {'event': 'send', 'task': '?b'}],"
                        + " 'order': 'observed'}";
        failure(twoTasks, trace);
        trace.event(EventKind.SEND, MAIN, Subject.NONE, "3");
        holds(twoTasks, trace);
        failure(
                twoTasks.replace("'?a'", "['!main', '?a']").replace("'?b'", "['!main', '?b']"),
                trace);
    }

    @Test
    void very_many_things_are_no_reason_to_hang() {
        for (int i = 0; i < 5_000; i++) {
            trace.event(EventKind.SPAWN, MAIN, trace.task("t" + i), "");
        }
        String three =
                "{'ordered': [{'event': 'spawn', 'object': '?a'}, {'event': 'spawn', 'object':"
                        + " '?b'}, {'event': 'spawn', 'object': '?c'}, {'event': 'print', 'text':"
                        + " 'x'}], 'order': 'observed'}";
        assertThat(Judge.judge(three, trace)).isInstanceOf(Outcome.Undecided.class);
    }
}
