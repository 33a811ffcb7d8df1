package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;

class NotifyTaskTests {

    @Test
    void a_notification_for_one_is_never_missed_on_any_schedule() {
        assertThat(
                        outcomes(() -> {
                            var notify = new Notify();
                            var waiter = spawn(() -> notify.notified().await());
                            var notifier = spawn(notify::notifyOne);
                            waiter.await();
                            notifier.await();
                            println("notified");
                        }))
                .containsExactly("notified");
    }

    @Test
    void a_notification_for_all_is_missed_by_who_comes_later_on_some_schedule() {
        var ends =
                Programs.everySchedule(() -> {
                    var notify = new Notify();
                    var waiter = spawn(() -> notify.notified().await());
                    spawn(notify::notifyWaiters);
                    waiter.await();
                });
        assertThat(ends)
                .extracting(trace -> trace.ending().end())
                .contains(End.COMPLETE, End.DEADLOCK);
    }

    @Test
    void a_channel_made_of_enabled_notifications_loses_nothing_on_any_schedule() {
        assertThat(
                        outcomes(() -> {
                            var queue = new ArrayDeque<Integer>();
                            var notify = new Notify();
                            var first = spawn(() -> receive(queue, notify));
                            var second = spawn(() -> receive(queue, notify));
                            queue.add(1);
                            notify.notifyOne();
                            queue.add(2);
                            notify.notifyOne();
                            println(first.await() + second.await());
                        }))
                .containsExactly("3");
    }

    private static int receive(Deque<Integer> queue, Notify notify) {
        var notified = notify.notified();
        while (true) {
            notified.enable();
            Integer value = queue.pollFirst();
            if (value != null) {
                notified.drop();
                return value;
            }
            notified.await();
            notified = notify.notified();
        }
    }

    @Test
    void an_aborted_waiter_passes_its_notification_on_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var notify = new Notify();
                            var first = spawn(() -> notify.notified().await());
                            var second = spawn(() -> notify.notified().await());
                            yieldNow().await();
                            first.abort();
                            notify.notifyOne();
                            second.await();
                            println("second was notified");
                        }))
                .containsExactly("second was notified");
    }

    @Test
    void a_notification_is_the_cause_of_its_receipt_even_if_it_was_kept() {
        Trace trace =
                run(() -> {
                    var notify = new Notify();
                    spawn(notify::notifyOne).await();
                    notify.notified().await();
                });
        Event received = events(trace, EventKind.RECV).getFirst();
        Event cause = trace.events().get(received.causes().getFirst());
        assertThat(cause.kind()).isEqualTo(EventKind.NOTIFY);
        assertThat(cause.detail()).isEqualTo("one");
    }

    @Test
    void a_notification_that_never_comes_is_reported_with_its_notify() {
        Trace trace = run(() -> new Notify().notified().await());
        assertThat(trace.ending().message()).contains("for a notification by the notify of line");
    }

    @Test
    void a_future_that_is_enabled_and_dropped_is_not_said_to_be_forgotten() {
        Trace trace =
                run(() -> {
                    var notified = new Notify().notified();
                    println(notified.enable());
                    notified.drop();
                });
        assertThat(trace.output()).containsExactly("false");
        assertThat(codes(trace)).isEmpty();
    }
}
