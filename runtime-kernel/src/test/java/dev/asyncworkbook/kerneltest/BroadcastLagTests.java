package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.sync.Broadcast;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class BroadcastLagTests {

    private static void send(Broadcast.Channel<Integer> channel, int... values) {
        for (int value : values) {
            channel.tx().send(value);
        }
    }

    private static void assertReceives(Broadcast.Receiver<Integer> rx, int... values) {
        for (int value : values) {
            assertThat(rx.tryRecv()).isEqualTo(value);
        }
    }

    private static void assertLagged(Broadcast.Receiver<?> rx, long skipped) {
        assertThatThrownBy(rx::tryRecv)
                .isInstanceOfSatisfying(
                        TryRecvError.Lagged.class,
                        lagged -> assertThat(lagged.skipped()).isEqualTo(skipped));
    }

    private static void assertEmpty(Broadcast.Receiver<?> rx) {
        assertThatThrownBy(rx::tryRecv).isInstanceOf(TryRecvError.Empty.class);
    }

    private static void assertClosed(Broadcast.Receiver<?> rx) {
        assertThatThrownBy(rx::tryRecv).isInstanceOf(TryRecvError.Closed.class);
    }

    @Test
    void a_slow_receiver_within_the_capacity_does_not_lag() {
        var channel = Broadcast.<Integer>channel(2);
        var fast = channel.tx().subscribe();
        send(channel, 1, 2);
        assertReceives(fast, 1, 2);
        assertEmpty(fast);
        assertReceives(channel.rx(), 1, 2);
        assertEmpty(channel.rx());
    }

    @Test
    void a_receiver_that_lagged_goes_on_with_the_oldest_message_kept() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 10, 20, 30);
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 20, 30);
        assertEmpty(channel.rx());
    }

    @Test
    void the_lagged_count_is_the_number_of_overwritten_messages() {
        var channel = Broadcast.<Integer>channel(4);
        send(channel, 1, 2, 3, 4);
        assertReceives(channel.rx(), 1);
        send(channel, 5, 6, 7, 8);
        assertLagged(channel.rx(), 3);
        assertReceives(channel.rx(), 5, 6, 7, 8);
        assertEmpty(channel.rx());
    }

    @Test
    void lag_is_measured_on_the_capacity_rounded_up_to_a_power_of_two() {
        var channel = Broadcast.<Integer>channel(3);
        send(channel, 1, 2, 3, 4);
        assertThat(channel.rx().len()).isEqualTo(4);
        assertReceives(channel.rx(), 1);
        send(channel, 5);
        assertThat(channel.rx().len()).isEqualTo(4);
        send(channel, 6);
        assertThat(channel.rx().len()).isEqualTo(5);
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 3, 4, 5, 6);
        assertEmpty(channel.rx());
    }

    @Test
    void every_capacity_is_rounded_up_to_a_power_of_two() {
        int[][] expected = {{1, 1}, {2, 2}, {3, 4}, {4, 4}, {5, 8}, {8, 8}, {9, 16}, {1000, 1024}};
        for (int[] pair : expected) {
            var channel = Broadcast.<Integer>channel(pair[0]);
            for (int i = 0; i < pair[1]; i++) {
                channel.tx().send(i);
            }
            assertReceives(channel.rx(), 0);
            send(channel, -1, -2);
            assertLagged(channel.rx(), 1);
        }
    }

    @Test
    void recv_reports_the_lag_as_try_recv_does() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 10, 20, 30);
        assertThatThrownBy(() -> now(channel.rx().recv()))
                .isInstanceOfSatisfying(
                        RecvError.Lagged.class,
                        lagged -> {
                            assertThat(lagged.skipped()).isEqualTo(1);
                            assertThat(lagged.isClosed()).isFalse();
                        });
        assertThat(now(channel.rx().recv())).isEqualTo(20);
        assertThat(now(channel.rx().recv())).isEqualTo(30);
    }

    @Test
    void a_receiver_that_caught_up_can_lag_again() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2, 3);
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 2, 3);
        send(channel, 4, 5, 6);
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 5, 6);
        assertEmpty(channel.rx());
    }

    @Test
    void lag_is_per_receiver() {
        var channel = Broadcast.<Integer>channel(2);
        var fast = channel.tx().subscribe();
        send(channel, 1, 2);
        assertReceives(fast, 1, 2);
        send(channel, 3, 4);
        assertReceives(fast, 3, 4);
        assertLagged(channel.rx(), 2);
        assertReceives(channel.rx(), 3, 4);
        assertEmpty(channel.rx());
        assertEmpty(fast);
    }

    @Test
    void a_second_lag_counts_from_where_the_first_one_ended() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2, 3);
        assertLagged(channel.rx(), 1);
        send(channel, 4, 5, 6);
        assertLagged(channel.rx(), 3);
        assertReceives(channel.rx(), 5, 6);
        assertEmpty(channel.rx());
    }

    @Test
    void a_channel_of_one_message_keeps_the_latest() {
        var channel = Broadcast.<Integer>channel(1);
        send(channel, 1);
        assertReceives(channel.rx(), 1);
        send(channel, 2, 3);
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 3);
        assertEmpty(channel.rx());
    }

    @Test
    void len_counts_what_is_lost_until_the_lag_was_reported() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2, 3, 4);
        assertThat(channel.rx().len()).isEqualTo(4);
        assertLagged(channel.rx(), 2);
        assertThat(channel.rx().len()).isEqualTo(2);
        assertReceives(channel.rx(), 3);
        assertThat(channel.rx().len()).isEqualTo(1);
        assertReceives(channel.rx(), 4);
        assertThat(channel.rx().len()).isZero();
    }

    @Test
    void len_of_a_receiver_that_lags_is_more_than_the_channel_keeps() {
        var channel = Broadcast.<Integer>channel(3);
        send(channel, 10, 20, 30, 40);
        assertThat(channel.rx().len()).isEqualTo(4);
        assertReceives(channel.rx(), 10);
        send(channel, 50, 60);
        assertThat(channel.rx().len()).isEqualTo(5);
        assertLagged(channel.rx(), 1);
    }

    @Test
    void two_receivers_lag_each_at_their_own_place() {
        var channel = Broadcast.<Integer>channel(2);
        var rx2 = channel.tx().subscribe();
        send(channel, 1, 2);
        assertReceives(channel.rx(), 1);
        send(channel, 3);
        assertLagged(rx2, 1);
        assertReceives(rx2, 2);
        assertReceives(channel.rx(), 2, 3);
        send(channel, 4, 5);
        assertLagged(rx2, 1);
        send(channel, 6);
        assertLagged(rx2, 1);
    }

    @Test
    void a_closed_channel_still_gives_what_it_keeps() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2);
        channel.tx().close();
        assertReceives(channel.rx(), 1, 2);
        assertClosed(channel.rx());
    }

    @Test
    void a_receiver_that_lagged_recovers_on_a_closed_channel_after_one_overwrite() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2, 3);
        channel.tx().close();
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 2, 3);
        assertClosed(channel.rx());
    }

    @Test
    void a_receiver_that_lagged_recovers_on_a_closed_channel_after_a_whole_round() {
        var channel = Broadcast.<Integer>channel(2);
        send(channel, 1, 2, 3, 4);
        channel.tx().close();
        assertLagged(channel.rx(), 2);
        assertReceives(channel.rx(), 3, 4);
        assertClosed(channel.rx());
    }

    @Test
    void a_closed_channel_of_one_message_gives_it() {
        var channel = Broadcast.<Integer>channel(1);
        send(channel, 1);
        channel.tx().close();
        assertReceives(channel.rx(), 1);
        assertClosed(channel.rx());
    }

    @Test
    void a_closed_channel_of_one_message_reports_the_lag_first() {
        var channel = Broadcast.<Integer>channel(1);
        send(channel, 1, 2);
        channel.tx().close();
        assertLagged(channel.rx(), 1);
        assertReceives(channel.rx(), 2);
        assertClosed(channel.rx());
    }

    @Test
    void a_lag_and_a_close_read_well_in_a_loop() {
        Trace trace =
                run(() -> {
                    var channel = Broadcast.<Integer>channel(2);
                    try (var tx = channel.tx()) {
                        for (int i = 1; i <= 5; i++) {
                            tx.send(i);
                        }
                    }
                    while (true) {
                        try {
                            println(channel.rx().recv().await());
                        } catch (RecvError.Lagged lagged) {
                            println("lost " + lagged.skipped());
                        } catch (RecvError closed) {
                            println("closed");
                            break;
                        }
                    }
                });
        assertThat(trace.output()).containsExactly("lost 3", "4", "5", "closed");
        Event lag = events(trace, EventKind.LAG).getFirst();
        assertThat(lag.detail()).isEqualTo("3");
        assertThat(trace.events().get(lag.causes().getFirst()).detail()).isEqualTo("5");
    }
}
