package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.miniredis.testing.NetworkKind.SIMULATED;
import static dev.asyncworkbook.miniredis.testing.Wire.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.miniredis.frame.FrameLimits;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.testing.Talk;
import dev.asyncworkbook.miniredis.testing.TestServer;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** What bounds the clients; under virtual time, so that patience costs none. */
class LimitsTests {

    private static final Duration PATIENCE = ServerLimits.DEFAULT.patience();

    @Test
    void one_connection_too_many_waits_until_another_ends() {
        TestServer.serve(
                SIMULATED,
                ServerLimits.DEFAULT.withConnections(2),
                server -> {
                    try (Talk first = server.talk();
                            Talk second = server.talk();
                            Talk third = server.talk()) {
                        first.exchange(request("PING"), "+PONG\r\n");
                        second.exchange(request("PING"), "+PONG\r\n");
                        third.say(request("PING"));
                        boolean[] answered = {false};
                        var waiting =
                                spawn(() -> {
                                    third.hear("+PONG\r\n");
                                    answered[0] = true;
                                });
                        sleep(Duration.ofHours(1)).await();
                        assertThat(answered[0]).isFalse();
                        first.close();
                        waiting.await();
                    }
                });
    }

    @Test
    void a_message_that_is_too_large_gets_an_error_and_the_end() {
        TestServer.serve(
                SIMULATED,
                ServerLimits.DEFAULT.withFrame(new FrameLimits(1000, 10, 3)),
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(request("SET", "a", "x".repeat(800)), "+OK\r\n");
                        talk.say("*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1000\r\n");
                        assertThat(talk.hearAll()).startsWith("-ERR Protocol error: ");
                    }
                    try (Talk talk = server.talk()) {
                        talk.say("*11\r\n");
                        assertThat(talk.hearAll()).startsWith("-ERR Protocol error: ");
                    }
                });
    }

    @Test
    void a_message_that_takes_too_long_ends_the_connection() {
        TestServer.serve(
                SIMULATED,
                server -> {
                    try (Talk slow = server.talk()) {
                        Instant start = Instant.now();
                        slow.say("*1\r\n");
                        var dripping =
                                spawn(() -> {
                                    while (true) {
                                        sleep(Duration.ofSeconds(1)).await();
                                        slow.say("$");
                                    }
                                });
                        String _ = slow.hearAll();
                        dripping.abort();
                        assertThat(start.elapsed()).isEqualTo(PATIENCE);
                    }
                });
    }

    @Test
    void between_messages_a_client_may_be_silent_for_ever() {
        TestServer.serve(
                SIMULATED,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(request("PING"), "+PONG\r\n");
                        sleep(Duration.ofDays(30)).await();
                        talk.exchange(request("PING"), "+PONG\r\n");
                    }
                });
    }

    @Test
    void each_message_has_the_whole_patience() {
        TestServer.serve(
                SIMULATED,
                server -> {
                    try (Talk talk = server.talk()) {
                        for (int i = 0; i < 10; i++) {
                            talk.say("PI");
                            sleep(PATIENCE.minusSeconds(1)).await();
                            talk.exchange("NG\r\n", "+PONG\r\n");
                        }
                    }
                });
    }

    @Test
    void a_client_that_takes_no_answers_is_cut_off_and_nobody_else_waits() {
        String value = "x".repeat(1 << 20);
        TestServer.serve(
                SIMULATED,
                server -> {
                    try (Talk deaf = server.talk();
                            Talk other = server.talk()) {
                        other.exchange(request("SET", "a", value), "+OK\r\n");
                        var asking = spawn(() -> askUntilCutOff(deaf));
                        for (int i = 0; i < 100; i++) {
                            other.exchange(request("INCR", "n"), ":" + (i + 1) + "\r\n");
                        }
                        Instant start = Instant.now();
                        asking.await();
                        assertThat(start.elapsed()).isLessThanOrEqualTo(PATIENCE.multipliedBy(2));
                    }
                });
    }

    private static void askUntilCutOff(Talk deaf) {
        try {
            while (true) {
                deaf.say(request("GET", "a"));
            }
        } catch (IoError cutOff) {
            // That is what is to happen.
        }
    }

    @Test
    void a_subscriber_that_does_not_read_loses_messages_and_holds_up_nobody() {
        TestServer.serve(
                SIMULATED,
                server -> {
                    try (Talk deaf = server.talk();
                            Talk publisher = server.talk()) {
                        deaf.exchange(
                                request("SUBSCRIBE", "a"),
                                "*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n");
                        String message = "x".repeat(1 << 20);
                        Instant start = Instant.now();
                        for (int i = 0; i < 200; i++) {
                            publisher.exchange(request("PUBLISH", "a", message), ":1\r\n");
                        }
                        assertThat(start.elapsed()).isLessThan(PATIENCE);
                        sleep(PATIENCE.multipliedBy(2)).await();
                        publisher.exchange(request("PUBLISH", "a", message), ":0\r\n");
                    }
                });
    }
}
