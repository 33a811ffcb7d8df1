package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class OneshotTests {

    @Test
    void the_receiver_is_the_future_of_the_value() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    spawn(() -> channel.tx().send("pong"));
                    println(channel.rx().await());
                });
        assertThat(trace.output()).containsExactly("pong");
    }

    @Test
    void a_sender_that_is_closed_unused_is_an_error_at_the_receiver() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    channel.tx().close();
                    channel.rx().await();
                });
        assertThat(trace.ending().message()).startsWith("RecvError: no value will come");
    }

    @Test
    void a_value_for_a_closed_receiver_comes_back_in_the_error() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    channel.rx().close();
                    try {
                        channel.tx().send("lost");
                    } catch (SendError error) {
                        println(error.value() + " " + channel.tx().isClosed());
                    }
                });
        assertThat(trace.output()).containsExactly("lost true");
    }

    @Test
    void a_second_value_is_refused() {
        Trace trace =
                run(() -> {
                    var tx = Oneshot.<String>channel().tx();
                    tx.send("one");
                    tx.send("two");
                });
        assertThat(trace.ending().message()).contains("a oneshot Sender sends one value");
    }

    @Test
    void closing_a_sender_after_it_sent_loses_nothing() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    try (var tx = channel.tx()) {
                        tx.send("kept");
                    }
                    println(channel.rx().await());
                });
        assertThat(trace.output()).containsExactly("kept");
    }

    @Test
    void a_value_cannot_be_received_twice() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    channel.tx().send("once");
                    channel.rx().await();
                    channel.rx().await();
                });
        assertThat(trace.ending().message()).startsWith("PolledAfterCompletion");
    }

    @Test
    void a_task_that_is_aborted_at_its_receiver_lets_the_sender_know() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    var waiting = spawn(() -> channel.rx().await());
                    yieldNow().await();
                    waiting.abort();
                    channel.tx().closed().await();
                    println("closed");
                });
        assertThat(trace.output()).containsExactly("closed");
    }

    @Test
    void receivers_that_are_ready_use_up_the_budget_of_their_task() {
        var others = new ArrayList<Integer>();
        run(() -> {
            int[] received = {0};
            spawn(() -> others.add(received[0]));
            for (; received[0] < 200; received[0]++) {
                var channel = Oneshot.<Integer>channel();
                channel.tx().send(1);
                channel.rx().await();
            }
        });
        assertThat(others).containsExactly(128);
    }

    @Test
    void a_deadlock_report_names_the_sender_that_never_sent() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    var channel = Oneshot.<String>channel();
                    channel.rx().await();
                });
        assertThat(diagnostic(trace, "D007").message())
                .contains("the value of the oneshot of line " + line[0])
                .contains("the Sender made at line " + line[0]);
    }
}
