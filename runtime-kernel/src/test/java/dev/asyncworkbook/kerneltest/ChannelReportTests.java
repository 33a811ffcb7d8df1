package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.AsyncChannel;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Watch;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class ChannelReportTests {

    @Test
    void who_sends_into_its_own_full_channel_waits_for_room() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    var channel = Mpsc.<Integer>channel(1);
                    channel.tx().send(1).await();
                    channel.rx().recv().await();
                    channel.tx().send(2).await();
                    channel.tx().send(3).await();
                });
        assertThat(trace.ending().message()).contains("for room in the mpsc of line " + line[0]);
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void tasks_that_wait_for_room_in_each_others_channels_are_a_deadlock() {
        Trace trace =
                run(() -> {
                    var there = Mpsc.<Integer>channel(1);
                    var back = AsyncChannel.<Integer>bounded(1);
                    there.tx().trySend(0);
                    back.tx().trySend(0);
                    var server =
                            spawn(() -> {
                                there.rx().recv().await();
                                back.tx().send(1).await();
                                println("never");
                            });
                    yieldNow().await();
                    back.rx().recv().await();
                    back.tx().trySend(2);
                    yieldNow().await();
                    there.tx().send(1).await();
                    there.tx().send(2).await();
                    server.await();
                });
        assertThat(trace.ending().message()).contains("for room in the");
        assertThat(codes(trace)).containsExactly("D019");
    }

    @Test
    void a_permit_that_was_forgotten_keeps_the_channel_open_and_is_named() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    line[0] = here() + 1;
                    channel.tx().reserve().await();
                    channel.tx().close();
                    channel.rx().recv().await();
                });
        assertThat(diagnostic(trace, "D007").line()).isEqualTo(line[0]);
    }

    @Test
    void a_weak_sender_is_not_named() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>unboundedChannel();
                    channel.tx().downgrade();
                    println(channel.rx().recv().await());
                });
        assertThat(diagnostic(trace, "D007").message()).contains("this is still open: the Sender");
        assertThat(diagnostic(trace, "D007").message()).doesNotContain(" and the Sender");
    }

    @Test
    void who_waits_for_the_close_says_so() {
        Trace trace =
                run(() -> {
                    var channel = Watch.channel(1);
                    channel.tx().closed().await();
                });
        assertThat(trace.ending().message())
                .contains("for the receivers of the watch of line")
                .contains("to be closed");
    }

    @Test
    void a_change_is_the_cause_of_what_is_seen_of_it() {
        Trace trace =
                run(() -> {
                    var channel = Watch.channel(1);
                    channel.tx().send(2);
                    channel.rx().changed().await();
                });
        Event seen = events(trace, EventKind.RECV).getFirst();
        assertThat(seen.detail()).isEqualTo("2");
        assertThat(trace.events().get(seen.causes().getFirst()).kind()).isEqualTo(EventKind.SEND);
    }

    @Test
    void the_end_is_caused_by_the_close_of_the_last_sender() {
        Trace trace =
                run(() -> {
                    var channel = Mpsc.<Integer>channel(1);
                    channel.tx().copy().close();
                    channel.tx().close();
                    println(channel.rx().recv().await());
                });
        Event end = events(trace, EventKind.RECV).getFirst();
        assertThat(end.detail()).isEqualTo("None");
        assertThat(trace.events().get(end.causes().getFirst()).kind()).isEqualTo(EventKind.CLOSE);
        assertThat(events(trace, EventKind.DROP)).extracting(Event::detail).contains("sender");
    }
}
