package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.Watch;

import org.junit.jupiter.api.Test;

class WatchSenderTests {

    private static Option<Integer> belowTwo(int value) {
        return value < 2 ? new Some<>(value + 1) : new None<>();
    }

    @Test
    void a_send_without_receivers_is_an_error_and_keeps_the_value() {
        var channel = Watch.channel("one");
        channel.rx().close();
        assertThatExceptionOfType(SendError.class)
                .isThrownBy(() -> channel.tx().send("two"))
                .matches(error -> error.value().equals("two"));
        assertThat(channel.tx().borrow()).isEqualTo("one");
    }

    @Test
    void send_replace_works_without_receivers_and_answers_the_value_before() {
        var tx = new Watch.Sender<>("one");
        assertThat(tx.sendReplace("two")).isEqualTo("one");
        assertThat(tx.borrow()).isEqualTo("two");
    }

    @Test
    void send_modify_makes_the_new_value_of_the_old_one() {
        var channel = Watch.channel(1);
        channel.tx().sendModify(value -> value + 1);
        assertThat(channel.rx().hasChanged()).isTrue();
        assertThat(channel.rx().borrow()).isEqualTo(2);
    }

    @Test
    void send_modify_that_throws_notifies_nobody() {
        var channel = Watch.channel("one");
        var changed = waiting(channel.rx().changed());
        assertThatThrownBy(() ->
                        channel.tx()
                                .sendModify(_ -> {
                                    throw new IllegalStateException("oops");
                                }))
                .hasMessage("oops");
        assertThat(changed.isWoken()).isFalse();
        assertPending(changed.poll());
        channel.tx().sendModify(_ -> "three");
        assertReady(changed.poll());
        assertThat(channel.rx().borrow()).isEqualTo("three");
    }

    @Test
    void send_if_modified_notifies_only_if_there_is_a_new_value() {
        var channel = Watch.channel(1);
        assertThat(channel.tx().sendIfModified(WatchSenderTests::belowTwo)).isTrue();
        assertThat(channel.rx().borrowAndUpdate()).isEqualTo(2);
        assertThat(channel.tx().sendIfModified(WatchSenderTests::belowTwo)).isFalse();
        assertThat(channel.rx().hasChanged()).isFalse();
    }

    @Test
    void a_send_of_an_equal_value_is_a_change() {
        var channel = Watch.channel("same");
        channel.tx().send("same");
        assertThat(channel.rx().hasChanged()).isTrue();
    }

    @Test
    void closed_waits_for_the_last_receiver() {
        var channel = Watch.channel("one");
        var rx2 = channel.rx().copy();
        var closed = waiting(channel.tx().closed());
        channel.rx().close();
        assertThat(closed.isWoken()).isFalse();
        rx2.close();
        assertThat(closed.isWoken()).isTrue();
        assertReady(closed.poll());
        assertThatThrownBy(() -> channel.tx().send("two")).isInstanceOf(SendError.class);
    }

    @Test
    void a_channel_is_open_again_after_a_subscription() {
        var channel = Watch.channel("one");
        assertThat(channel.tx().isClosed()).isFalse();
        channel.rx().close();
        assertThat(channel.tx().isClosed()).isTrue();
        var rx = channel.tx().subscribe();
        assertThat(channel.tx().isClosed()).isFalse();
        rx.close();
        assertThat(channel.tx().isClosed()).isTrue();
        now(channel.tx().closed());
    }

    @Test
    void receivers_are_told_when_the_last_sender_is_closed() {
        var channel = Watch.channel(0);
        var tx2 = channel.tx().copy();
        var changed = waiting(channel.rx().changed());
        channel.tx().close();
        assertThat(changed.isWoken()).isFalse();
        tx2.close();
        assertThat(changed.isWoken()).isTrue();
    }

    @Test
    void senders_and_receivers_are_counted() {
        var channel = Watch.channel(0);
        var tx2 = channel.tx().copy();
        var rx2 = channel.tx().subscribe();
        assertThat(tx2.senderCount()).isEqualTo(2);
        assertThat(tx2.receiverCount()).isEqualTo(2);
        channel.tx().close();
        rx2.close();
        assertThat(tx2.senderCount()).isEqualTo(1);
        assertThat(tx2.receiverCount()).isEqualTo(1);
    }

    @Test
    void ends_know_whether_they_are_of_the_same_channel() {
        var channel = Watch.channel(0);
        assertThat(channel.tx().sameChannel(channel.tx().copy())).isTrue();
        assertThat(channel.tx().sameChannel(new Watch.Sender<>(0))).isFalse();
        assertThat(channel.rx().sameChannel(channel.rx().copy())).isTrue();
        assertThat(channel.rx().sameChannel(Watch.channel(0).rx())).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // the mistake itself
    void null_is_refused() {
        var channel = Watch.channel("one");
        assertThatThrownBy(() -> channel.tx().send(null)).hasMessageContaining("cannot carry null");
        assertThatThrownBy(() -> channel.tx().sendModify(_ -> null))
                .hasMessageContaining("cannot carry null");
        assertThat(channel.rx().hasChanged()).isFalse();
    }

    @Test
    void closed_ends_are_of_no_use() {
        var channel = Watch.channel("one");
        channel.tx().close();
        channel.rx().close();
        assertThatThrownBy(() -> channel.tx().send("two")).hasMessageContaining("Sender is closed");
        assertThatThrownBy(channel.rx()::changed).hasMessageContaining("Receiver is closed");
    }
}
