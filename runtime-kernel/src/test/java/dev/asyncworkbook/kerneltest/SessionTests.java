package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Session;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class SessionTests {

    private final List<String> output = new ArrayList<>();
    private final Session session = new Session(Limits.DEFAULT, output::add);

    @Test
    void a_future_of_one_piece_can_be_awaited_in_a_later_one() {
        var late = new ArrayList<Future<String>>();
        session.evaluate(() -> late.add(async(() -> "arrived")));
        assertThat(session.evaluate(() -> late.getFirst().await()).value()).isEqualTo("arrived");
    }

    @Test
    void a_task_goes_on_when_a_later_piece_awaits() {
        Session.Evaluation first = session.evaluate(() -> spawn(() -> println("child")));
        assertThat(first.liveTasks()).isEqualTo(1);
        assertThat(output).isEmpty();
        Session.Evaluation second =
                session.evaluate(() -> {
                    sleep(Duration.ofMillis(3)).await();
                    return null;
                });
        assertThat(output).containsExactly("child");
        assertThat(second.liveTasks()).isZero();
        assertThat(second.virtualMillis()).isEqualTo(3);
    }

    @Test
    void a_piece_that_deadlocks_is_dropped_and_the_session_goes_on() {
        Session.Evaluation stuck =
                session.evaluate(() -> Mpsc.<String>channel(1).rx().recv().await());
        assertThat(stuck.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(stuck.diagnostics()).extracting(Diagnostic::code).containsExactly("D007");
        assertThat(session.evaluate(() -> 1).value()).isEqualTo(1);
    }

    @Test
    void what_a_piece_threw_is_told() {
        Session.Evaluation failed =
                session.evaluate(() -> {
                    throw new IllegalStateException("no");
                });
        assertThat(failed.failure()).hasMessage("no");
        assertThat(failed.ending().end()).isEqualTo(End.PANIC);
    }

    @Test
    void a_future_that_waits_for_a_later_piece_is_not_reported() {
        assertThat(session.evaluate(() -> async(() -> 1)).diagnostics()).isEmpty();
    }

    @Test
    void closing_drops_the_tasks_that_are_left() {
        session.evaluate(() -> {
            spawn(() -> {
                try {
                    sleep(Duration.ofSeconds(1)).await();
                } finally {
                    println("dropped");
                }
            });
            yieldNow().await();
            return null;
        });
        session.close();
        assertThat(output).containsExactly("dropped");
    }
}
