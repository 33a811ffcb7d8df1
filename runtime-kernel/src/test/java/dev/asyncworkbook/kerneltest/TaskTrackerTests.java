package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.unawaited;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.task.TaskTracker;

import org.junit.jupiter.api.Test;

class TaskTrackerTests {

    @Test
    void waiting_ends_when_the_tracker_is_closed_and_empty() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            for (int i = 0; i < 3; i++) {
                                tracker.spawn(() -> sleep(millis(10)).await());
                            }
                            tracker.close();
                            tracker.waitAll().await();
                            println(tracker.len());
                        }))
                .containsExactly("0");
    }

    @Test
    void an_open_tracker_that_is_empty_is_waited_for() {
        var tracker = new TaskTracker();
        var wait = task(tracker.waitAll());
        assertPending(wait.poll());
        tracker.close();
        assertThat(wait.isWoken()).isTrue();
        assertReady(wait.poll());
    }

    @Test
    void a_closed_tracker_with_a_task_is_waited_for() {
        var tracker = new TaskTracker();
        var tracked = task(tracker.trackFuture(async(() -> 1)));
        tracker.close();
        var wait = task(tracker.waitAll());
        assertPending(wait.poll());
        assertReady(tracked.poll());
        assertThat(wait.isWoken()).isTrue();
        assertReady(wait.poll());
    }

    @Test
    void a_tracker_that_was_done_for_a_moment_ends_the_wait_although_it_was_reopened() {
        var tracker = new TaskTracker();
        var wait = task(tracker.waitAll());
        assertPending(wait.poll());
        tracker.close();
        tracker.reopen();
        assertReady(wait.poll());
    }

    @Test
    void close_and_reopen_say_whether_they_changed_anything() {
        var tracker = new TaskTracker();
        assertThat(tracker.close()).isTrue();
        assertThat(tracker.close()).isFalse();
        assertThat(tracker.isClosed()).isTrue();
        assertThat(tracker.reopen()).isTrue();
        assertThat(tracker.reopen()).isFalse();
    }

    @Test
    void tasks_can_be_added_to_a_closed_tracker() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            tracker.close();
                            tracker.spawn(() -> sleep(millis(5)).await());
                            println(tracker.len());
                            tracker.waitAll().await();
                            println(tracker.len());
                        }))
                .containsExactly("1", "0");
    }

    @Test
    void a_future_that_is_dropped_is_tracked_no_more() {
        var tracker = new TaskTracker();
        var tracked = tracker.trackFuture(async(() -> 1));
        assertThat(tracker.len()).isEqualTo(1);
        unawaited(tracked);
        assertThat(tracker.isEmpty()).isTrue();
    }

    @Test
    void an_aborted_task_is_tracked_no_more() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            var handle = tracker.spawn(() -> sleep(millis(1000)).await());
                            yieldNow().await();
                            handle.abort();
                            tracker.close();
                            tracker.waitAll().await();
                            println(tracker.len());
                        }))
                .containsExactly("0");
    }

    @Test
    void a_task_that_panics_is_tracked_no_more() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            tracker.spawn(async(() -> Integer.parseInt("x")));
                            tracker.close();
                            tracker.waitAll().await();
                            println(tracker.len());
                        }))
                .containsExactly("0");
    }

    @Test
    void every_waiter_is_woken() {
        var tracker = new TaskTracker();
        var first = task(tracker.waitAll());
        var second = task(tracker.waitAll());
        assertPending(first.poll());
        assertPending(second.poll());
        tracker.close();
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
    }

    @Test
    void blocking_code_is_tracked_until_it_has_ended() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            tracker.close();
                            var handle = tracker.spawnBlocking(() -> 7);
                            println(tracker.len());
                            println(handle.await());
                            println(tracker.len());
                        }))
                .containsExactly("1", "7", "0");
    }

    @Test
    void blocking_code_that_is_aborted_before_it_begins_is_not_tracked_any_more() {
        assertThat(
                        output(() -> {
                            var tracker = new TaskTracker();
                            tracker.close();
                            tracker.spawnBlocking(() -> 7).abort();
                            tracker.waitAll().await();
                            println(tracker.len());
                        }))
                .containsExactly("0");
    }

    @Test
    void a_token_counts_as_a_task_until_it_is_closed() {
        var tracker = new TaskTracker();
        tracker.close();
        var token = tracker.token();
        var wait = task(tracker.waitAll());
        assertPending(wait.poll());
        token.close();
        token.close();
        assertReady(wait.poll());
        assertThat(token.taskTracker()).isSameAs(tracker);
        assertThat(tracker.len()).isEqualTo(0);
    }

    @Test
    void a_task_of_another_runtime_is_tracked() {
        try (var runtime = Runtime.create()) {
            var tracker = new TaskTracker();
            var handle = tracker.spawnOn(async(() -> 1), runtime.handle());
            assertThat(tracker.len()).isEqualTo(1);
            assertThat(runtime.blockOn(handle)).isEqualTo(1);
            assertThat(tracker.len()).isEqualTo(0);
        }
    }
}
