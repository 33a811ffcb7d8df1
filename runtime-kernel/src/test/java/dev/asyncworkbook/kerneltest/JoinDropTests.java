package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.tryJoin;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.combine.Join;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.function.UnaryOperator;

class JoinDropTests {

    private static Action failing(UnaryOperator<Join<?>> form) {
        return () -> {
            Future<Void> patient =
                    async(() -> {
                        try {
                            sleep(Duration.ofSeconds(1)).await();
                        } finally {
                            println("dropped");
                        }
                    });
            Future<Void> broken =
                    async(() -> {
                        sleep(Duration.ofMillis(1)).await();
                        throw new java.io.IOException("disk");
                    });
            try {
                form.apply(join(patient, broken)).await();
            } catch (Exception e) {
                println("caught " + e.getMessage());
            }
        };
    }

    @Test
    void a_child_that_throws_ends_the_join_and_the_others_are_dropped() {
        Trace trace = run(failing(join -> join));
        assertThat(trace.output()).containsExactly("dropped", "caught disk");
        assertThat(trace.virtualMillis()).isEqualTo(1);
    }

    @Test
    void try_join_ends_at_the_first_exception() {
        var first = Oneshot.<String>channel();
        var second = Oneshot.<Integer>channel();
        var third = Oneshot.<Integer>channel();
        var join = task(tryJoin(first.rx(), second.rx(), third.rx()));
        assertPending(join.poll());

        second.tx().send(123);
        assertThat(join.isWoken()).isTrue();
        assertPending(join.poll());

        first.tx().close();
        assertThat(join.isWoken()).isTrue();
        assertThatThrownBy(join::poll).isInstanceOf(RecvError.class);
    }

    @Test
    void dropping_a_join_drops_its_children() {
        Trace trace =
                run(() -> {
                    var task =
                            spawn(() -> {
                                join(cleaned("a"), cleaned("b")).await();
                            });
                    yieldNow().await();
                    task.abort();
                    yieldNow().await();
                });
        assertThat(trace.output()).containsExactly("a", "b");
    }

    private static Future<Void> cleaned(String name) {
        return async(() -> {
            try {
                sleep(Duration.ofSeconds(1)).await();
            } finally {
                println(name);
            }
        });
    }

    private static Future<Void> say(String name, int millis) {
        return async(() -> {
            sleep(Duration.ofMillis(millis)).await();
            println(name);
        });
    }

    @Test
    void a_handle_that_is_joined_goes_on_when_the_join_is_dropped() {
        Trace trace =
                run(() -> {
                    var handle = spawn(() -> say("task", 1).await());
                    join(handle, sleep(Duration.ofSeconds(1))).drop();
                    handle.await();
                });
        assertThat(trace.output()).containsExactly("task");
    }
}
