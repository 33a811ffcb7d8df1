package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReadyEq;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReadyErr;
import static dev.asyncworkbook.kernel.testing.TokioTest.streamTask;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.ReceiverStream;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.RecvError;

import org.junit.jupiter.api.Test;

class PollingByHandTests {

    @Test
    void a_stream_is_polled_when_the_test_says_so_and_remembers_its_wakes() {
        var channel = Mpsc.<Integer>channel(2);
        var stream = streamTask(new ReceiverStream<>(channel.rx()));
        assertPending(stream.pollNext());
        assertThat(stream.isWoken()).isFalse();

        channel.tx().trySend(7);
        assertThat(stream.isWoken()).isTrue();
        assertThat(stream.wakeCount()).isEqualTo(1);
        assertReadyEq(stream.pollNext(), new Some<>(7));
        assertThat(stream.isWoken()).isFalse();

        channel.tx().close();
        assertReadyEq(stream.pollNext(), new None<>());
    }

    @Test
    void closing_a_stream_under_test_closes_the_stream() {
        var channel = Mpsc.<Integer>channel(1);
        streamTask(new ReceiverStream<>(channel.rx())).close();
        assertThat(channel.tx().isClosed()).isTrue();
    }

    @Test
    void a_value_that_is_not_the_expected_one_is_named() {
        assertThatThrownBy(() -> assertReadyEq(Poll.ready(1), 2))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected Ready of 2, but it was 1");
        assertThatThrownBy(() -> assertReadyEq(Poll.pending(), 2))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected Ready, but it was Pending");
    }

    @Test
    void an_error_of_a_poll_is_given_back() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().close();
        RecvError error = assertReadyErr(RecvError.class, task(channel.rx()));
        assertThat(error.isClosed()).isTrue();
    }

    @Test
    void a_poll_without_the_expected_error_is_refused() {
        var channel = Oneshot.<Integer>channel();
        assertThatThrownBy(() -> assertReadyErr(RecvError.class, task(channel.rx())))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected RecvError, but it was Pending");
    }

    @Test
    void another_error_than_the_expected_one_is_the_cause() {
        var channel = Oneshot.<Integer>channel();
        channel.tx().close();
        assertThatThrownBy(() -> assertReadyErr(IllegalStateException.class, task(channel.rx())))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(RecvError.class);
    }
}
