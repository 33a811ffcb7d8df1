package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class PastTests {

    private final TraceBuilder trace = new TraceBuilder();

    private List<String> past(String expectation) {
        Outcome.Fails failure = Judge.failure(expectation, trace);
        return new Observation(trace.build()).past(failure);
    }

    @Test
    void it_has_what_had_to_happen_and_nothing_else() {
        int channel = trace.subject(Subject.Kind.MPSC, "ch");
        int sender = trace.task("t1");
        trace.event(EventKind.SPAWN, MAIN, sender, "t1").print(trace.task("t2"), "unrelated");
        trace.event(EventKind.POLL, sender, sender, "", 0);
        trace.event(EventKind.SEND, sender, channel, "x");
        trace.event(EventKind.RECV, MAIN, channel, "x", 3).print(MAIN, "got x");
        assertThat(past("{'never': {'event': 'print', 'text': 'got x'}}"))
                .containsExactly(
                        "step 0 (line 1): main spawns t1",
                        "step 3 (line 4): t1 sends \"x\"",
                        "step 4 (line 5): main receives \"x\"");
    }

    @Test
    void it_has_the_latest_eight_events_only() {
        int lock = trace.subject(Subject.Kind.MUTEX, "m");
        IntStream.range(0, 20).forEach(_ -> trace.event(EventKind.GRANT, MAIN, lock, ""));
        trace.print(MAIN, "x");
        assertThat(past("{'never': {'event': 'print'}}"))
                .hasSize(8)
                .first()
                .asString()
                .startsWith("step 12");
    }

    @Test
    void it_is_empty_where_it_would_only_repeat_what_the_task_printed() {
        trace.event(EventKind.POLL, MAIN, MAIN, "").print(MAIN, "a").print(MAIN, "b");
        assertThat(past("{'never': {'event': 'print', 'text': 'b'}}")).isEmpty();
    }

    @Test
    void output_that_differs_has_the_past_of_the_first_line_that_does() {
        int child = trace.task("t1");
        trace.event(EventKind.SPAWN, MAIN, child, "t1").print(child, "wrong", 0);
        assertThat(past("{'output': ['right']}"))
                .containsExactly("step 0 (line 1): main spawns t1");
    }

    @Test
    void what_is_missing_altogether_has_no_past() {
        assertThat(past("{'atLeast': 1, 'event': {'event': 'print'}}")).isEmpty();
    }
}
