package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class TraceTests {

    @Test
    void a_schedule_is_read_back_as_it_is_written() {
        for (Schedule schedule :
                List.of(
                        Schedule.DEFAULT,
                        new Schedule(List.of(0, 1, 12)),
                        new Schedule(List.of(3)))) {
            assertThat(Schedule.parse(schedule.toString())).hasValue(schedule);
        }
    }

    @Test
    void what_is_no_schedule_is_not_read() {
        for (String text : List.of("", "1.", ".1", "a", "1,2", "-1", "99999999")) {
            assertThat(Schedule.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void trailing_zeros_do_not_matter() {
        assertThat(new Schedule(List.of(1, 0, 0))).isEqualTo(new Schedule(List.of(1)));
    }

    @Test
    void a_text_of_several_lines_is_printed_as_several_lines() {
        Trace trace = run(() -> println("a\nb\n\nc"));
        assertThat(trace.output()).containsExactly("a", "b", "", "c");
    }

    @Test
    void an_empty_text_is_an_empty_line() {
        assertThat(run(() -> println()).output()).containsExactly("");
    }

    @Test
    void every_cause_is_an_earlier_event() {
        Trace trace = run(() -> spawn(() -> sleep(Duration.ofMillis(1)).await()).await());
        for (Event event : trace.events()) {
            assertThat(event.causes()).allMatch(cause -> cause < event.index());
        }
    }

    @Test
    void a_timer_leads_to_its_wake_and_its_poll() {
        Trace trace = run(() -> sleep(Duration.ofMillis(1)).await());
        Event armed = events(trace, EventKind.ARM).getFirst();
        Event fired = events(trace, EventKind.FIRE).getFirst();
        Event woken = events(trace, EventKind.WAKE).getFirst();
        Event polled = events(trace, EventKind.POLL).getLast();
        assertThat(fired.causes()).containsExactly(armed.index());
        assertThat(woken.causes()).containsExactly(fired.index());
        assertThat(polled.causes()).containsExactly(woken.index());
    }

    @Test
    void an_abort_leads_to_the_turn_in_which_the_task_cleans_up() {
        Trace trace =
                run(() -> {
                    var task = spawn(() -> sleep(Duration.ofDays(1)).await());
                    yieldNow().await();
                    task.abort();
                    yieldNow().await();
                });
        Event abort = events(trace, EventKind.ABORT).getFirst();
        int task = abort.object();
        Event wake =
                events(trace, EventKind.WAKE).stream()
                        .filter(event -> event.object() == task)
                        .findFirst()
                        .orElseThrow();
        Event cleanUp =
                events(trace, EventKind.POLL).stream()
                        .filter(event -> event.object() == task)
                        .reduce((_, last) -> last)
                        .orElseThrow();
        assertThat(wake.index()).isGreaterThan(abort.index());
        assertThat(wake.task()).isEqualTo(abort.task());
        assertThat(cleanUp.causes()).containsExactly(wake.index());
    }

    @Test
    void the_labels_of_kinds_and_ends_are_read_back() {
        for (String label : EventKind.labels()) {
            assertThat(EventKind.ofLabel(label)).map(EventKind::label).hasValue(label);
        }
        for (String label : End.labels()) {
            assertThat(End.ofLabel(label)).map(End::label).hasValue(label);
        }
    }
}
