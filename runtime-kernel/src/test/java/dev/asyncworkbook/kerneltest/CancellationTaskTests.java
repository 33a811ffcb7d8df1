package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class CancellationTaskTests {

    @Test
    void every_task_below_the_token_ends_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var token = new CancellationToken();
                            var first = spawn(() -> token.childToken().cancelled().await());
                            var second = spawn(() -> token.cancelled().await());
                            spawn(token::cancel);
                            first.await();
                            second.await();
                            println("all ended");
                        }))
                .containsExactly("all ended");
    }

    @Test
    void a_future_that_is_cancelled_runs_its_finally() {
        Trace trace =
                run(() -> {
                    var token = new CancellationToken();
                    spawn(() -> {
                        sleep(Duration.ofMillis(5)).await();
                        token.cancel();
                    });
                    var work =
                            async(() -> {
                                try (var _ = new CancellationToken().dropGuard()) {
                                    sleep(Duration.ofSeconds(1)).await();
                                    return "done";
                                } finally {
                                    println("cleaned up");
                                }
                            });
                    println(token.runUntilCancelled(work).await());
                });
        assertThat(trace.output()).containsExactly("cleaned up", "None[]");
        assertThat(trace.events().getLast().virtualMillis()).isEqualTo(5);
    }

    @Test
    void a_task_that_is_aborted_takes_its_run_until_cancelled_along() {
        Trace trace =
                run(() -> {
                    var token = new CancellationToken();
                    var work =
                            async(() -> {
                                try {
                                    sleep(Duration.ofSeconds(1)).await();
                                    return "done";
                                } finally {
                                    println("cleaned up");
                                }
                            });
                    var task = spawn(token.runUntilCancelled(work));
                    yieldNow().await();
                    task.abort();
                    yieldNow().await();
                    println("aborted");
                });
        assertThat(trace.output()).containsExactly("cleaned up", "aborted");
    }

    @Test
    void a_future_that_was_not_polled_because_of_the_token_is_not_said_to_be_forgotten() {
        Trace trace =
                run(() -> {
                    var token = new CancellationToken();
                    token.cancel();
                    println(token.runUntilCancelled(async(() -> "done")).await());
                });
        assertThat(trace.output()).containsExactly("None[]");
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void seeing_the_cancellation_is_caused_by_it() {
        Trace trace =
                run(() -> {
                    var token = new CancellationToken();
                    var child = token.childToken();
                    spawn(token::cancel).await();
                    println(child.isCancelled());
                });
        assertThat(events(trace, EventKind.RECV).getFirst().causes())
                .containsExactly(events(trace, EventKind.NOTIFY).getFirst().index());
    }

    @Test
    void a_cancellation_that_never_comes_is_reported_with_its_token() {
        Trace trace = run(() -> new CancellationToken().cancelled().await());
        assertThat(trace.ending().message())
                .contains("for the cancellation of the cancellation-token of line");
    }
}
