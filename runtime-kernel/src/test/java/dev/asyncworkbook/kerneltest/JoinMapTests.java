package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.task.Id;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinMap;

import org.junit.jupiter.api.Test;

class JoinMapTests {

    /** A future that sleeps, then gives a value. */
    private static Future<Integer> after(int millis, int value) {
        return async(() -> {
            sleep(millis(millis)).await();
            return value;
        });
    }

    /** Joins all, and prints them. */
    private static void printAll(JoinMap<String, Integer> map) {
        while (map.joinNext().await()
                instanceof Some<JoinMap.Joined<String, Integer>>(var joined)) {
            println(
                    joined.error() instanceof Some<JoinError>(var error)
                            ? joined.key() + (error.isPanic() ? " panicked" : " was aborted")
                            : joined.key() + " = " + joined.value());
        }
    }

    @Test
    void results_come_with_their_keys_in_the_order_of_the_ends() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Integer>();
                            map.spawn("slow", after(30, 1));
                            map.spawn("quick", after(10, 2));
                            map.spawnBlocking("at once", () -> 3);
                            println(map.keys() + " " + map.len());
                            printAll(map);
                            println(map.keys() + " " + map.isEmpty());
                        }))
                .containsExactly(
                        "[slow, quick, at once] 3",
                        "at once = 3",
                        "quick = 2",
                        "slow = 1",
                        "[] true");
    }

    @Test
    void a_task_that_failed_keeps_its_key() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Integer>();
                            map.spawn("broken", () -> Integer.parseInt("x"));
                            map.spawn("sound", () -> 1);
                            printAll(map);
                        }))
                .containsExactly("broken panicked", "sound = 1");
    }

    @Test
    void a_key_that_is_taken_replaces_its_task_which_is_aborted_and_not_joined() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Integer>();
                            map.spawn("key", after(1000, 1));
                            yieldNow().await();
                            map.spawn("key", after(10, 2));
                            println(map.len());
                            println(
                                    map.containsTask(new Id(1))
                                            + " "
                                            + map.containsTask(new Id(2)));
                            printAll(map);
                        }))
                .containsExactly("1", "false true", "key = 2");
    }

    @Test
    void tasks_are_aborted_by_key_and_by_condition() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Integer>();
                            map.spawn("a", after(1000, 1));
                            map.spawn("b1", after(1000, 2));
                            map.spawn("b2", after(1000, 3));
                            println(map.abort("a") + " " + map.abort("none"));
                            map.abortMatching(key -> key.startsWith("b"));
                            println(map.containsKey("a"));
                            printAll(map);
                        }))
                .containsExactly(
                        "true false", "true", "a was aborted", "b1 was aborted", "b2 was aborted");
    }

    @Test
    void shutdown_waits_until_the_aborted_tasks_have_ended() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Void>();
                            map.spawn(
                                    "key",
                                    () -> {
                                        try {
                                            sleep(millis(1000)).await();
                                        } finally {
                                            println("cleaned up");
                                        }
                                    });
                            yieldNow().await();
                            map.shutdown().await();
                            println("shut down, " + map.len() + " left");
                        }))
                .containsExactly("cleaned up", "shut down, 0 left");
    }

    @Test
    void closing_aborts_what_is_left_and_detaching_does_not() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<Integer, Void>();
                            map.spawn(1, () -> println("went on"));
                            map.detachAll();
                            map.spawn(2, () -> println("never"));
                            map.close();
                            sleep(millis(1)).await();
                        }))
                .containsExactly("went on");
    }

    @Test
    void a_wait_that_is_dropped_takes_no_result() {
        assertThat(
                        output(() -> {
                            var map = new JoinMap<String, Integer>();
                            map.spawn("key", after(10, 1));
                            var wait = task(map.joinNext());
                            assertPending(wait.poll());
                            wait.close();
                            printAll(map);
                        }))
                .containsExactly("key = 1");
    }

    @Test
    void tasks_of_another_runtime_can_be_in_it() {
        try (var runtime = Runtime.create()) {
            var map = new JoinMap<String, Integer>();
            map.spawnOn("task", async(() -> 1), runtime.handle());
            map.spawnBlockingOn("blocking", () -> 2, runtime.handle());
            int sum =
                    runtime.blockOn(
                            async(() -> {
                                int total = 0;
                                while (map.joinNext().await()
                                        instanceof Some<JoinMap.Joined<String, Integer>>(var one)) {
                                    total += one.value();
                                }
                                return total;
                            }));
            assertThat(sum).isEqualTo(3);
            assertThat(runtime.blockOn(map.joinNext())).isEqualTo(new None<>());
        }
    }

    @Test
    void who_waits_for_ever_is_told_for_what() {
        var trace =
                run(() -> {
                    var map = new JoinMap<String, Void>();
                    map.spawn("key", () -> new Notify().notified().await());
                    map.joinNext().await();
                });
        assertThat(trace.ending().message()).contains("a task of a JoinMap to finish");
    }
}
