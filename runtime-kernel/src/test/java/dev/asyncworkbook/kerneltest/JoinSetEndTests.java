package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinSet;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class JoinSetEndTests {

    @Test
    void closing_the_set_aborts_what_is_left() {
        Trace trace =
                run(() -> {
                    try (var set = new JoinSet<Void>()) {
                        set.spawn(() -> {
                            try {
                                sleep(millis(1000)).await();
                            } finally {
                                println("aborted");
                            }
                        });
                        yieldNow().await();
                    }
                    yieldNow().await();
                    println("after");
                });
        assertThat(trace.output()).containsExactly("aborted", "after");
    }

    @Test
    void detached_tasks_go_on() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Void>();
                            set.spawn(() -> {
                                yieldNow().await();
                                println("went on");
                            });
                            set.detachAll();
                            println(set.len());
                            sleep(millis(1)).await();
                        }))
                .containsExactly("0", "went on");
    }

    @Test
    void shutdown_waits_until_the_aborted_tasks_have_ended() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Void>();
                            set.spawn(() -> {
                                try {
                                    sleep(millis(1000)).await();
                                } finally {
                                    println("cleaned up");
                                }
                            });
                            yieldNow().await();
                            set.shutdown().await();
                            println("shut down, " + set.len() + " left");
                        }))
                .containsExactly("cleaned up", "shut down, 0 left");
    }

    @Test
    void join_all_throws_for_the_first_failure_and_aborts_the_rest() {
        Trace trace =
                run(() -> {
                    var set = new JoinSet<Integer>();
                    set.spawn(
                            async(() -> {
                                try {
                                    sleep(millis(1000)).await();
                                    return 1;
                                } finally {
                                    println("aborted");
                                }
                            }));
                    set.spawn(async(() -> Integer.parseInt("x")));
                    assertThatThrownBy(() -> set.joinAll().await()).isInstanceOf(JoinError.class);
                    yieldNow().await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.COMPLETE);
        assertThat(trace.output()).containsExactly("aborted");
    }
}
