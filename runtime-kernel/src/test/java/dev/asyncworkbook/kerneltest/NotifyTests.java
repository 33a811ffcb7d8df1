package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.sync.Notify;

import org.junit.jupiter.api.Test;

class NotifyTests {

    @Test
    void a_notification_that_comes_first_is_kept() {
        var notify = new Notify();
        var notified = task(notify.notified());
        notify.notifyOne();
        assertReady(notified.poll());
    }

    @Test
    void a_notification_wakes_the_one_that_waits() {
        var notify = new Notify();
        var notified = task(notify.notified());
        assertPending(notified.poll());
        notify.notifyOne();
        assertThat(notified.isWoken()).isTrue();
        assertReady(notified.poll());
    }

    @Test
    void notify_one_wakes_the_one_that_waits_longest() {
        var notify = new Notify();
        var first = task(notify.notified());
        var second = task(notify.notified());
        assertPending(first.poll());
        assertPending(second.poll());
        notify.notifyOne();
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isFalse();
        assertReady(first.poll());
        assertPending(second.poll());
    }

    @Test
    void notify_last_wakes_the_one_that_came_last() {
        var notify = new Notify();
        var first = task(notify.notified());
        var second = task(notify.notified());
        assertPending(first.poll());
        assertPending(second.poll());
        notify.notifyLast();
        assertThat(first.isWoken()).isFalse();
        assertThat(second.isWoken()).isTrue();
        assertPending(first.poll());
        assertReady(second.poll());
    }

    @Test
    void notify_last_that_comes_first_is_kept() {
        var notify = new Notify();
        notify.notifyLast();
        assertReady(task(notify.notified()).poll());
    }

    @Test
    void the_queue_is_in_the_order_of_the_first_polls() {
        var notify = new Notify();
        var created = task(notify.notified());
        var polled = task(notify.notified());
        assertPending(polled.poll());
        assertPending(created.poll());
        assertPending(polled.poll());
        notify.notifyOne();
        assertThat(polled.isWoken()).isTrue();
        assertThat(created.isWoken()).isFalse();
    }

    @Test
    void a_kept_notification_is_for_one_only() {
        var notify = new Notify();
        notify.notifyOne();
        var first = task(notify.notified());
        var second = task(notify.notified());
        assertReady(first.poll());
        assertPending(second.poll());
        notify.notifyOne();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
    }

    @Test
    void at_most_one_notification_is_kept() {
        var notify = new Notify();
        notify.notifyOne();
        notify.notifyOne();
        notify.notifyLast();
        assertReady(task(notify.notified()).poll());
        assertPending(task(notify.notified()).poll());
    }

    @Test
    void one_that_was_dropped_while_it_waited_gets_no_notification() {
        var notify = new Notify();
        var dropped = task(notify.notified());
        var waiting = task(notify.notified());
        assertPending(dropped.poll());
        dropped.close();
        assertPending(waiting.poll());
        notify.notifyOne();
        assertThat(waiting.isWoken()).isTrue();
        assertReady(waiting.poll());
    }

    @Test
    void one_that_is_dropped_after_its_notification_passes_it_on() {
        var notify = new Notify();
        var first = task(notify.notified());
        var second = task(notify.notified());
        assertPending(first.poll());
        assertPending(second.poll());
        notify.notifyOne();
        assertThat(second.isWoken()).isFalse();
        first.close();
        assertThat(second.isWoken()).isTrue();
        assertReady(second.poll());
    }

    @Test
    void a_notification_of_the_last_is_passed_on_to_the_last_that_is_left() {
        var notify = new Notify();
        var first = task(notify.notified());
        var second = task(notify.notified());
        var third = task(notify.notified());
        assertPending(first.poll());
        assertPending(second.poll());
        assertPending(third.poll());
        notify.notifyLast();
        third.close();
        assertThat(second.isWoken()).isTrue();
        assertThat(first.isWoken()).isFalse();
    }

    @Test
    void a_notification_that_is_passed_on_to_nobody_is_kept() {
        var notify = new Notify();
        var dropped = task(notify.notified());
        assertPending(dropped.poll());
        notify.notifyOne();
        dropped.close();
        assertReady(task(notify.notified()).poll());
    }

    @Test
    void one_that_completed_passes_nothing_on() {
        var notify = new Notify();
        var completed = task(notify.notified());
        assertPending(completed.poll());
        notify.notifyOne();
        assertReady(completed.poll());
        completed.close();
        assertPending(task(notify.notified()).poll());
    }

    @Test
    void notify_waiters_wakes_all_that_wait() {
        var notify = new Notify();
        var first = task(notify.notified());
        var second = task(notify.notified());
        assertPending(first.poll());
        assertPending(second.poll());
        notify.notifyWaiters();
        assertThat(first.isWoken()).isTrue();
        assertThat(second.isWoken()).isTrue();
        assertReady(first.poll());
        assertReady(second.poll());
    }

    @Test
    void notify_waiters_keeps_nothing_for_those_to_come() {
        var notify = new Notify();
        notify.notifyWaiters();
        assertPending(task(notify.notified()).poll());
    }

    @Test
    void notify_waiters_counts_from_the_creation_of_the_future() {
        var notify = new Notify();
        var notified = task(notify.notified());
        notify.notifyWaiters();
        assertReady(notified.poll());
    }

    @Test
    void a_dropped_one_of_many_notified_passes_nothing_on() {
        var notify = new Notify();
        var dropped = task(notify.notified());
        assertPending(dropped.poll());
        notify.notifyWaiters();
        dropped.close();
        assertPending(task(notify.notified()).poll());
    }

    @Test
    void notify_one_after_all_were_notified_is_kept_though_one_of_them_is_dropped() {
        var notify = new Notify();
        var dropped = task(notify.notified());
        assertPending(dropped.poll());
        notify.notifyWaiters();
        notify.notifyOne();
        dropped.close();
        assertReady(task(notify.notified()).poll());
    }

    @Test
    void unpolled_future_completed_by_notify_waiters_preserves_notify_one_permit() {
        var notify = new Notify();
        var created = task(notify.notified());
        notify.notifyWaiters();
        notify.notifyOne();
        assertReady(created.poll());
        assertReady(task(notify.notified()).poll());
    }

    @Test
    void a_waker_may_notify_in_its_turn() {
        var notify = new Notify();
        var notified = notify.notified();
        assertPending(notified.poll(new Context(notify::notifyWaiters)));
        notify.notifyWaiters();
        assertReady(task(notified).poll());
    }

    @Test
    void the_waker_of_the_latest_poll_is_woken() {
        var notify = new Notify();
        var notified = notify.notified();
        assertPending(notified.poll(new Context(() -> {})));
        var moved = task(notified);
        assertPending(moved.poll());
        notify.notifyOne();
        assertThat(moved.isWoken()).isTrue();
    }
}
