package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.sync.Notify;

import org.junit.jupiter.api.Test;

class NotifyEnableTests {

    @Test
    void enable_takes_a_place_in_the_queue() {
        var notify = new Notify();
        var enabled = notify.notified();
        assertThat(enabled.enable()).isFalse();
        var polled = task(notify.notified());
        assertPending(polled.poll());
        notify.notifyOne();
        assertThat(polled.isWoken()).isFalse();
        assertReady(task(enabled).poll());
    }

    @Test
    void an_enabled_future_sees_the_notification_and_goes_on_saying_so() {
        var notify = new Notify();
        var enabled = notify.notified();
        assertThat(enabled.enable()).isFalse();
        notify.notifyOne();
        assertReady(task(enabled).poll());
        assertThat(enabled.enable()).isTrue();
    }

    @Test
    void enable_takes_the_kept_notification() {
        var notify = new Notify();
        notify.notifyOne();
        assertThat(notify.notified().enable()).isTrue();
        assertThat(notify.notified().enable()).isFalse();
    }

    @Test
    void a_future_that_was_enabled_waits_when_it_is_polled() {
        var notify = new Notify();
        var enabled = notify.notified();
        assertThat(enabled.enable()).isFalse();
        var polled = task(enabled);
        assertPending(polled.poll());
        assertThat(enabled.enable()).isFalse();
        notify.notifyOne();
        assertThat(polled.isWoken()).isTrue();
    }

    @Test
    void an_enabled_future_that_is_dropped_passes_its_notification_on() {
        var notify = new Notify();
        var enabled = notify.notified();
        assertThat(enabled.enable()).isFalse();
        notify.notifyOne();
        enabled.drop();
        assertReady(task(notify.notified()).poll());
        assertThatThrownBy(enabled::enable).isInstanceOf(PolledAfterCompletion.class);
    }
}
