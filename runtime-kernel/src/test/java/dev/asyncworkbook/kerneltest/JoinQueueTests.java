package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.task.Id;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinQueue;
import dev.asyncworkbook.kernel.task.JoinSet;

import org.junit.jupiter.api.Test;

class JoinQueueTests {

    /** Spawns a task that sleeps, then gives its name. */
    private static void add(JoinQueue<String> queue, String name, int millis) {
        queue.spawn(() -> {
            sleep(millis(millis)).await();
            return name;
        });
    }

    @Test
    void results_come_in_the_order_of_spawning() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<String>();
                            add(queue, "slow", 30);
                            add(queue, "quick", 10);
                            while (queue.joinNext().await() instanceof Some<String>(var name)) {
                                println(name + ", " + queue.len() + " left");
                            }
                            println(queue.isEmpty());
                        }))
                .containsExactly("slow, 1 left", "quick, 0 left", "true");
    }

    @Test
    void a_result_that_is_there_waits_for_those_before_it() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<String>();
                            add(queue, "slow", 30);
                            queue.spawnBlocking(() -> "quick");
                            sleep(millis(10)).await();
                            println(queue.tryJoinNext());
                            sleep(millis(30)).await();
                            println(queue.tryJoinNext());
                            println(queue.tryJoinNextWithId());
                            println(queue.tryJoinNext());
                        }))
                .containsExactly(
                        "None[]",
                        "Some[value=slow]",
                        "Some[value=WithId[id=2, value=quick]]",
                        "None[]");
    }

    @Test
    void a_failure_takes_its_turn_and_the_queue_goes_on() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<Integer>();
                            queue.spawn(() -> Integer.parseInt("x"));
                            queue.spawn(() -> 2);
                            assertThatThrownBy(() -> queue.joinNext().await())
                                    .isInstanceOf(JoinError.class);
                            println(queue.joinNextWithId().await());
                        }))
                .containsExactly("Some[value=WithId[id=2, value=2]]");
    }

    @Test
    void a_wait_that_is_dropped_takes_no_result() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<String>();
                            add(queue, "only", 10);
                            var wait = task(queue.joinNext());
                            assertPending(wait.poll());
                            wait.close();
                            println(queue.joinNext().await());
                        }))
                .containsExactly("Some[value=only]");
    }

    @Test
    void all_are_joined_in_the_order_of_spawning() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<String>();
                            add(queue, "slow", 30);
                            add(queue, "quick", 10);
                            println(queue.joinAll().await());
                        }))
                .containsExactly("[slow, quick]");
    }

    @Test
    void closing_aborts_what_is_left_and_detaching_does_not() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<Void>();
                            queue.spawn(() -> println("went on"));
                            queue.detachAll();
                            queue.spawn(() -> println("never"));
                            queue.close();
                            sleep(millis(1)).await();
                        }))
                .containsExactly("went on");
    }

    @Test
    void shutdown_waits_until_the_aborted_tasks_have_ended() {
        assertThat(
                        output(() -> {
                            var queue = new JoinQueue<Void>();
                            queue.spawn(() -> {
                                try {
                                    sleep(millis(1000)).await();
                                } finally {
                                    println("cleaned up");
                                }
                            });
                            yieldNow().await();
                            queue.shutdown().await();
                            println("shut down, " + queue.len() + " left");
                        }))
                .containsExactly("cleaned up", "shut down, 0 left");
    }

    @Test
    void it_can_be_polled_by_hand_with_tasks_of_another_runtime() {
        try (var runtime = Runtime.create()) {
            var queue = new JoinQueue<Integer>();
            queue.spawnOn(yieldNowThen(1), runtime.handle());
            queue.spawnBlockingOn(() -> 2, runtime.handle());
            runtime.tick();
            var first = task(cx -> queue.pollJoinNext(cx));
            assertPending(first.poll());
            while (runtime.tick()) {
                // until all tasks have ended
            }
            assertThat(first.isWoken()).isTrue();
            Option<Integer> one = assertReady(first.poll());
            assertThat(one).isEqualTo(new Some<>(1));
            assertThat(assertReady(task(queue::pollJoinNextWithId).poll()))
                    .isEqualTo(new Some<>(new JoinSet.WithId<>(new Id(2), 2)));
            assertThat(assertReady(task(queue::pollJoinNext).poll())).isEqualTo(new None<>());
        }
    }

    private static dev.asyncworkbook.kernel.Future<Integer> yieldNowThen(int value) {
        return dev.asyncworkbook.kernel.Async.async(() -> {
            yieldNow().await();
            return value;
        });
    }

    @Test
    void who_waits_for_ever_is_told_for_which_task() {
        var trace =
                run(() -> {
                    var queue = new JoinQueue<Void>();
                    queue.spawn(
                            () -> new dev.asyncworkbook.kernel.sync.Notify().notified().await());
                    queue.joinNext().await();
                });
        assertThat(trace.ending().message()).contains("`t1` to finish");
    }
}
