package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.Watch;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.List;

class WatchTests {

    @Test
    void the_initial_value_counts_as_seen() {
        var channel = Watch.channel("one");
        waiting(channel.rx().changed());
        assertThat(channel.rx().borrow()).isEqualTo("one");
    }

    @Test
    void a_send_wakes_who_waits_for_a_change() {
        var channel = Watch.channel("one");
        var changed = waiting(channel.rx().changed());
        channel.tx().send("two");
        assertThat(changed.isWoken()).isTrue();
        assertReady(changed.poll());
        assertThat(channel.rx().borrow()).isEqualTo("two");
        waiting(channel.rx().changed());
    }

    @Test
    void the_close_of_the_sender_wakes_who_waits_for_a_change() {
        var channel = Watch.channel("one");
        var changed = waiting(channel.rx().changed());
        channel.tx().close();
        assertThat(changed.isWoken()).isTrue();
        assertThatThrownBy(changed::poll).isInstanceOf(RecvError.class);
        assertThat(channel.rx().borrow()).isEqualTo("one");
    }

    @Test
    void every_receiver_sees_a_change_for_itself() {
        var channel = Watch.channel("one");
        var rx2 = channel.rx().copy();
        var changed1 = waiting(channel.rx().changed());
        var changed2 = waiting(rx2.changed());
        channel.tx().send("two");
        assertThat(changed1.isWoken()).isTrue();
        assertThat(changed2.isWoken()).isTrue();
        assertReady(changed1.poll());
        var again1 = waiting(channel.rx().changed());
        channel.tx().send("three");
        assertReady(again1.poll());
        assertReady(changed2.poll());
        assertThat(rx2.borrow()).isEqualTo("three");
        waiting(rx2.changed());
    }

    @Test
    void values_between_two_looks_are_skipped_but_the_last_one_never_is() {
        var channel = Watch.channel(0);
        channel.tx().send(1);
        channel.tx().send(2);
        channel.tx().close();
        now(channel.rx().changed());
        assertThat(channel.rx().borrow()).isEqualTo(2);
        assertThatThrownBy(() -> now(channel.rx().changed())).isInstanceOf(RecvError.class);
        assertThat(channel.rx().borrow()).isEqualTo(2);
    }

    @Test
    void a_change_and_the_close_behind_it_are_seen_one_after_the_other() {
        var channel = Watch.channel("one");
        var changed = waiting(channel.rx().changed());
        channel.tx().send("three");
        channel.tx().close();
        assertReady(changed.poll());
        assertThat(channel.rx().borrow()).isEqualTo("three");
        assertThatThrownBy(() -> now(channel.rx().changed())).isInstanceOf(RecvError.class);
    }

    @Test
    void borrow_and_update_and_changed_mark_as_seen_but_borrow_does_not() {
        var channel = Watch.channel("one");
        assertThat(channel.rx().hasChanged()).isFalse();
        channel.tx().send("two");
        channel.rx().borrow();
        assertThat(channel.rx().hasChanged()).isTrue();
        now(channel.rx().changed());
        waiting(channel.rx().changed());
        assertThat(channel.rx().hasChanged()).isFalse();
        channel.tx().send("three");
        assertThat(channel.rx().hasChanged()).isTrue();
        assertThat(channel.rx().borrowAndUpdate()).isEqualTo("three");
        waiting(channel.rx().changed());
        assertThat(channel.rx().hasChanged()).isFalse();
        channel.tx().close();
        assertThat(channel.rx().borrowAndUpdate()).isEqualTo("three");
        assertThatThrownBy(() -> now(channel.rx().changed())).isInstanceOf(RecvError.class);
        assertThatThrownBy(channel.rx()::hasChanged).isInstanceOf(RecvError.class);
    }

    @Test
    void changed_succeeds_on_a_closed_channel_with_an_unseen_value() {
        var channel = Watch.channel("A");
        channel.tx().send("B");
        channel.tx().close();
        now(channel.rx().changed());
    }

    @Test
    void changed_fails_on_a_closed_channel_with_a_seen_value() {
        var channel = Watch.channel("A");
        channel.tx().close();
        assertThatThrownBy(() -> now(channel.rx().changed()))
                .hasMessage("the value will not change any more: every Sender is closed");
    }

    @Test
    void has_changed_fails_on_a_closed_channel_even_with_an_unseen_value() {
        var channel = Watch.channel("A");
        channel.tx().send("B");
        channel.tx().close();
        assertThatThrownBy(channel.rx()::hasChanged).isInstanceOf(RecvError.class);
    }

    @Test
    void mark_changed_makes_the_current_value_new() {
        var channel = Watch.channel("one");
        var rx2 = channel.rx().copy();
        channel.rx().markChanged();
        channel.rx().markChanged();
        assertThat(channel.rx().hasChanged()).isTrue();
        now(channel.rx().changed());
        assertThat(channel.rx().hasChanged()).isFalse();
        assertThat(rx2.hasChanged()).isFalse();
        waiting(rx2.changed());
    }

    @Test
    void mark_changed_makes_a_value_new_that_was_seen_before() {
        var channel = Watch.channel("one");
        channel.tx().send("two");
        channel.rx().borrowAndUpdate();
        channel.rx().markChanged();
        assertThat(channel.rx().hasChanged()).isTrue();
        assertThat(channel.rx().borrowAndUpdate()).isEqualTo("two");
        assertThat(channel.rx().hasChanged()).isFalse();
    }

    @Test
    void mark_unchanged_makes_the_current_value_seen() {
        var channel = Watch.channel("one");
        channel.rx().markChanged();
        channel.rx().markUnchanged();
        assertThat(channel.rx().hasChanged()).isFalse();
        waiting(channel.rx().changed()).close();
        channel.tx().send("two");
        channel.rx().markUnchanged();
        assertThat(channel.rx().hasChanged()).isFalse();
        assertThat(channel.rx().borrowAndUpdate()).isEqualTo("two");
    }

    @Test
    void a_copy_of_a_receiver_has_seen_what_the_receiver_has_and_a_subscriber_everything() {
        var channel = Watch.channel("one");
        channel.tx().send("two");
        assertThat(channel.rx().copy().hasChanged()).isTrue();
        assertThat(channel.tx().subscribe().hasChanged()).isFalse();
    }

    @Test
    void a_wait_that_is_dropped_marks_nothing_as_seen() {
        var channel = Watch.channel("one");
        var changed = waiting(channel.rx().changed());
        channel.tx().send("two");
        changed.close();
        assertThat(channel.rx().hasChanged()).isTrue();
    }

    @Test
    void two_senders_change_the_same_value() {
        var channel = Watch.channel(0);
        var tx2 = channel.tx().copy();
        var rx = channel.rx();
        channel.tx().send(1);
        now(rx.changed());
        int first = rx.borrowAndUpdate();
        var second = waiting(rx.changed());
        tx2.send(2);
        assertReady(second.poll());
        assertThat(List.of(first, rx.borrowAndUpdate())).containsExactly(1, 2);
    }

    @Test
    void the_last_value_is_seen_on_every_schedule() {
        var last =
                outcomes(() -> {
                    var channel = Watch.channel(0);
                    var watcher =
                            spawn(
                                    async(() -> {
                                        try {
                                            while (true) {
                                                channel.rx().changed().await();
                                            }
                                        } catch (RecvError closed) {
                                            return channel.rx().borrow();
                                        }
                                    }));
                    for (int i = 1; i <= 3; i++) {
                        channel.tx().send(i);
                        yieldNow().await();
                    }
                    channel.tx().close();
                    println(watcher.await());
                });
        assertThat(last).containsExactly("3");
    }

    @Test
    void a_sender_that_was_forgotten_is_named() {
        Trace trace =
                run(() -> {
                    var channel = Watch.channel("on");
                    channel.rx().changed().await();
                });
        assertThat(codes(trace)).containsExactly("D007");
        assertThat(diagnostic(trace, "D007").message()).contains("a change of the watch of line");
    }
}
