package dev.asyncworkbook.grader.expect;

import static dev.asyncworkbook.grader.TraceBuilder.MAIN;
import static dev.asyncworkbook.grader.expect.Judge.failure;
import static dev.asyncworkbook.grader.expect.Judge.holds;
import static dev.asyncworkbook.grader.expect.Judge.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.grader.TraceBuilder;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.junit.jupiter.api.Test;

class PatternTests {

    private final TraceBuilder trace = new TraceBuilder();

    private static String one(String pattern) {
        return "{'exactly': 1, 'event': {" + pattern + "}}";
    }

    @Test
    void tasks_are_chosen_by_name_by_exclusion_or_by_there_being_one() {
        trace.event(EventKind.WAKE, MAIN, MAIN, "");
        trace.event(EventKind.WAKE, trace.task("t1"), MAIN, "");
        trace.event(EventKind.WAKE, Subject.NONE, MAIN, "");
        holds(one("'event': 'wake', 'task': 'main'"), trace);
        holds(one("'event': 'wake', 'task': '!main'"), trace);
        holds(one("'event': 'wake', 'task': '-'"), trace);
        holds("{'exactly': 2, 'event': {'event': 'wake', 'task': '*'}}", trace);
        holds("{'never': {'event': 'wake', 'task': 't9'}}", trace);
    }

    @Test
    void a_text_is_compared_as_a_whole_or_by_its_beginning() {
        trace.print(MAIN, "read 10");
        holds(one("'event': 'print', 'text': 'read 10'"), trace);
        failure(one("'event': 'print', 'text': 'read'"), trace);
        holds(one("'event': 'print', 'startsWith': 'read'"), trace);
    }

    @Test
    void the_kind_of_the_object_can_be_asked_for() {
        trace.event(EventKind.POLL, MAIN, MAIN, "");
        trace.event(EventKind.POLL, MAIN, trace.subject(Subject.Kind.FUTURE, "main"), "");
        holds("{'exactly': 2, 'event': {'event': 'poll', 'object': 'main'}}", trace);
        holds(one("'event': 'poll', 'objectKind': 'future'"), trace);
    }

    @Test
    void what_a_block_does_through_a_block_that_it_made_counts_as_done_by_it() {
        int outer = trace.subject(Subject.Kind.FUTURE, "lazyAwait");
        int inner = trace.subject(Subject.Kind.FUTURE, "say");
        trace.event(EventKind.CREATE, MAIN, outer, "").in(outer);
        trace.event(EventKind.CREATE, MAIN, inner, "").in(inner).print(MAIN, "x");
        holds(one("'event': 'print', 'future': 'lazyAwait'"), trace);
        holds(one("'event': 'print', 'future': 'say'"), trace);
        failure(one("'event': 'print', 'future': '!lazyAwait'"), trace);
        failure(one("'event': 'print', 'future': '-'"), trace);
    }

    @Test
    void the_plain_body_of_main_is_in_no_block() {
        trace.print(MAIN, "x");
        holds(one("'event': 'print', 'future': '-'"), trace);
        failure(one("'event': 'print', 'future': '*'"), trace);
    }

    @Test
    void a_pattern_that_can_never_match_is_a_problem() {
        assertThat(problems(one("'event': 'prnt'")).getFirst()).contains("Did you mean \"print\"");
        assertThat(problems(one("'event': 'print', 'object': 'x'")).getFirst())
                .isEqualTo(
                        "A \"print\" event never has an object, so this would never match:"
                                + " remove \"object\".");
        assertThat(problems(one("'event': 'poll', 'text': 'x'")).getFirst())
                .contains("never has a text");
        assertThat(problems(one("'event': 'send', 'objectKind': 'mutex'")).getFirst())
                .contains("Known are \"mpsc\", \"oneshot\"");
        assertThat(problems(one("'event': 'poll', 'task': '!'")).getFirst())
                .contains("\"task\" cannot be \"!\"");
    }

    @Test
    void every_mistake_in_an_expectation_is_reported() {
        assertThat(problems("{'ordered': [{'event': 'prnt'}, {'evnt': 'print'}], 'ordr': 'x'}"))
                .hasSize(4);
    }

    @Test
    void an_expectation_has_exactly_one_clause() {
        assertThat(problems("{}").getFirst()).contains("exactly one of").contains("found none");
        assertThat(problems("{'end': 'complete', 'output': []}").getFirst())
                .contains("found \"output\", \"end\"");
    }

    @Test
    void options_of_another_clause_are_not_taken() {
        assertThat(problems("{'end': 'complete', 'mode': 'exact'}").getFirst())
                .contains("\"mode\" is not a key of the clause \"end\"");
    }
}
