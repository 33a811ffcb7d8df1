package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.tryJoin;
import static dev.asyncworkbook.kernel.Async.tryJoinAll;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.combine.Join;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.RwLock;
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.SemaphorePermit;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
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

    private static Future<Void> failingAfter(int millis) {
        return async(() -> {
            sleep(Duration.ofMillis(millis)).await();
            throw new IllegalStateException("broken");
        });
    }

    @Test
    void a_guard_that_a_sibling_has_got_is_released_when_the_join_fails() {
        Trace trace =
                run(() -> {
                    var mutex = new Mutex<>(0);
                    assertThatThrownBy(() -> join(mutex.lock(), failingAfter(1)).await())
                            .hasMessage("broken");
                    mutex.lock().await().close();
                    println("locked again");
                });
        assertThat(trace.output()).containsExactly("locked again");
    }

    @Test
    void permits_in_a_list_are_given_back_when_one_of_all_fails() {
        Trace trace =
                run(() -> {
                    var semaphore = new Semaphore(3);
                    List<Future<SemaphorePermit>> acquiring =
                            List.of(semaphore.acquire(), semaphore.acquireMany(2));
                    assertThatThrownBy(
                                    () -> tryJoin(tryJoinAll(acquiring), failingAfter(1)).await())
                            .hasMessage("broken");
                    println(semaphore.availablePermits());
                });
        assertThat(trace.output()).containsExactly("3");
    }

    @Test
    void a_guard_in_a_join_of_joins_is_released_when_the_outer_one_fails() {
        Trace trace =
                run(() -> {
                    var mutex = new Mutex<>(0);
                    var lock = new RwLock<>(0);
                    var inner = join(mutex.lock(), lock.read());
                    assertThatThrownBy(() -> join(inner, failingAfter(1)).await())
                            .hasMessage("broken");
                    join(mutex.lock(), lock.write()).await();
                    println("locked again");
                });
        assertThat(trace.output()).containsExactly("locked again");
    }

    @Test
    void a_guard_that_a_child_has_got_is_released_when_the_join_is_dropped() {
        Trace trace =
                run(() -> {
                    var mutex = new Mutex<>(0);
                    Future<?> both = join(mutex.lock(), sleep(Duration.ofSeconds(1)));
                    assertThatThrownBy(() -> timeout(Duration.ofMillis(1), both).await())
                            .isInstanceOf(Elapsed.class);
                    mutex.lock().await().close();
                    println("locked again");
                });
        assertThat(trace.output()).containsExactly("locked again");
    }

    @Test
    void what_the_close_of_a_lost_value_throws_is_not_heard() {
        Trace trace =
                run(() -> {
                    AutoCloseable stubborn =
                            () -> {
                                println("closed");
                                throw new java.io.IOException("stuck");
                            };
                    assertThatThrownBy(() -> join(async(() -> stubborn), failingAfter(1)).await())
                            .hasMessage("broken");
                });
        assertThat(trace.output()).containsExactly("closed");
    }

    @Test
    void the_values_of_a_join_that_completes_are_not_closed() {
        Trace trace =
                run(() -> {
                    var mutex = new Mutex<>(0);
                    var both = join(mutex.lock(), sleep(Duration.ofMillis(1))).await();
                    println(mutex.tryLock() instanceof None);
                    both.first().close();
                });
        assertThat(trace.output()).containsExactly("true");
    }
}
