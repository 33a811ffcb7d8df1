package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class MpscWeakTests {

    @Test
    void a_weak_sender_can_be_upgraded_while_there_is_a_sender() {
        var weak = Mpsc.<Integer>channel(1).tx().downgrade();
        assertThat(weak.upgrade()).isInstanceOf(Some.class);
    }

    @Test
    void a_weak_sender_cannot_be_upgraded_without_a_sender() {
        var channel = Mpsc.<Integer>channel(1);
        var weak = channel.tx().downgrade();
        channel.tx().close();
        assertThat(weak.upgrade()).isEqualTo(new None<>());
    }

    @Test
    void a_weak_sender_does_not_keep_the_channel_open() {
        var channel = Mpsc.<Integer>channel(1);
        channel.tx().downgrade();
        channel.tx().close();
        assertThat(now(channel.rx().recv())).isEqualTo(new None<>());
    }

    @Test
    void a_weak_sender_can_be_upgraded_while_there_is_a_permit() {
        var channel = Mpsc.<Integer>channel(1);
        var weak = channel.tx().downgrade();
        var permit = now(channel.tx().reserve());
        channel.tx().close();
        assertThat(weak.upgrade()).isInstanceOf(Some.class);
        permit.close();
    }

    @Test
    void an_upgraded_sender_sends_into_the_same_channel() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(11);
                    var weak =
                            spawn(
                                            () -> {
                                                try (var tx = channel.tx()) {
                                                    var reference = tx.downgrade();
                                                    for (int i = 0; i < 10; i++) {
                                                        tx.send(i).await();
                                                    }
                                                    if (reference.upgrade()
                                                            instanceof
                                                            Some<Mpsc.Sender<Integer>>(var tx2)) {
                                                        tx2.send(20).await();
                                                        tx2.close();
                                                    }
                                                    return reference;
                                                }
                                            })
                                    .await();
                    int count = 0;
                    while (channel.rx().recv().await() instanceof Some<Integer>(var last)) {
                        count++;
                        if (count == 11) {
                            println("eleventh is " + last);
                        }
                    }
                    println(count + " " + weak.upgrade());
                });
        assertThat(trace.output()).containsExactly("eleventh is 20", "11 None[]");
    }

    @Test
    void strong_and_weak_senders_are_counted_apart() {
        var tx = Mpsc.<Integer>channel(1).tx();
        var tx2 = tx.copy();
        var weak = tx.downgrade();
        var weak2 = weak.copy();
        assertThat(tx2.strongCount()).isEqualTo(2);
        assertThat(weak.strongCount()).isEqualTo(2);
        assertThat(tx.weakCount()).isEqualTo(2);
        assertThat(weak2.weakCount()).isEqualTo(2);
        tx2.close();
        weak2.close();
        weak2.close();
        assertThat(weak.strongCount()).isEqualTo(1);
        assertThat(tx.weakCount()).isEqualTo(1);
    }

    @Test
    void a_closed_weak_sender_is_of_no_use() {
        var weak = Mpsc.<Integer>channel(1).tx().downgrade();
        weak.close();
        assertThatThrownBy(weak::upgrade).hasMessageContaining("this WeakSender is closed");
    }

    @Test
    void weak_unbounded_senders_do_as_weak_senders_do() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var weak = channel.tx().downgrade().copy();
        assertThat(channel.tx().weakCount()).isEqualTo(2);
        assertThat(weak.upgrade()).isInstanceOf(Some.class);
        assertThat(channel.tx().strongCount()).isEqualTo(2);
    }

    @Test
    void a_weak_unbounded_sender_cannot_be_upgraded_without_a_sender() {
        var channel = Mpsc.<Integer>unboundedChannel();
        var weak = channel.tx().copy().downgrade();
        channel.tx().close();
        assertThat(weak.upgrade()).isInstanceOf(Some.class);
        var other = Mpsc.<Integer>unboundedChannel();
        var dead = other.tx().downgrade();
        other.tx().close();
        assertThat(dead.upgrade()).isEqualTo(new None<>());
    }
}
