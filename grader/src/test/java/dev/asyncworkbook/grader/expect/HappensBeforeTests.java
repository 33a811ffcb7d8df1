package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

class HappensBeforeTests {

    private final TraceBuilder trace = new TraceBuilder();
    private final int child = trace.task("t1");

    @Test
    void the_events_of_one_task_come_in_their_order() {
        trace.print(MAIN, "a").print(child, "b").print(MAIN, "c");
        assertThat(order().isBefore(0, 2)).isTrue();
        assertThat(order().isBefore(2, 0)).isFalse();
    }

    @Test
    void events_of_two_tasks_without_a_cause_are_in_no_order() {
        trace.print(MAIN, "a").print(child, "b");
        assertThat(order().isBefore(0, 1)).isFalse();
        assertThat(order().isBefore(1, 0)).isFalse();
    }

    @Test
    void an_event_comes_after_its_causes_and_after_all_that_came_before_these() {
        trace.print(child, "a").event(EventKind.COMPLETE, child, child, "");
        trace.event(EventKind.JOIN, MAIN, child, "", trace.last()).print(MAIN, "b");
        assertThat(order().isBefore(0, 3)).isTrue();
    }

    @Test
    void no_event_comes_before_itself() {
        trace.print(MAIN, "a");
        assertThat(order().isBefore(0, 0)).isFalse();
    }

    @Test
    void timers_that_go_off_one_after_the_other_are_in_no_order() {
        trace.event(EventKind.FIRE, Subject.NONE, Subject.NONE, "50");
        trace.event(EventKind.FIRE, Subject.NONE, Subject.NONE, "100");
        assertThat(order().isBefore(0, 1)).isFalse();
    }

    @Test
    void causes_that_are_no_earlier_events_are_ignored() {
        trace.print(MAIN, "a", 7, -1, 0);
        assertThat(order().isBefore(0, 0)).isFalse();
    }

    @Test
    void after_nothing_comes_nothing() {
        trace.print(MAIN, "a");
        assertThat(order().after(new BitSet()).isEmpty()).isTrue();
    }

    private HappensBefore order() {
        return new HappensBefore(trace.build().events());
    }
}
