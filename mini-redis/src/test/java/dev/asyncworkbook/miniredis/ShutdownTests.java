package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.miniredis.testing.Wire.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.Talk;
import dev.asyncworkbook.miniredis.testing.TestServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ShutdownTests {

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    @Test
    void a_server_without_clients_ends_at_once() {
        TestServer.serve(network, _ -> {});
    }

    @Test
    void clients_that_wait_for_nothing_are_let_go() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk silent = server.talk();
                            Talk talkative = server.talk()) {
                        talkative.exchange(request("PING"), "+PONG\r\n");
                        silent.exchange(request("PING"), "+PONG\r\n");
                        server.end();
                        assertThat(silent.hearAll()).isEmpty();
                        assertThat(talkative.hearAll()).isEmpty();
                    }
                });
    }

    @Test
    void subscribers_are_let_go() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk subscriber = server.talk()) {
                        subscriber.exchange(
                                request("SUBSCRIBE", "a"),
                                "*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n");
                        server.end();
                        assertThat(subscriber.hearAll()).isEmpty();
                    }
                });
    }

    @Test
    void a_half_sent_request_does_not_hold_the_server_up() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk half = server.talk()) {
                        half.exchange(request("PING"), "+PONG\r\n");
                        half.say("*2\r\n$3\r\nGE");
                        server.end();
                        assertThat(half.hearAll()).isEmpty();
                    }
                });
    }

    @Test
    void nobody_new_is_let_in() {
        TestServer.serve(
                network,
                server -> {
                    server.end();
                    assertThatThrownBy(server::talk)
                            .isInstanceOfSatisfying(
                                    IoError.class,
                                    error ->
                                            assertThat(error.kind())
                                                    .isEqualTo(ErrorKind.CONNECTION_REFUSED));
                });
    }

    @Test
    void the_address_is_free_afterwards() {
        network.run(() -> {
            TestServer first = TestServer.start("127.0.0.1:0", ServerLimits.DEFAULT);
            try (Talk talk = first.talk()) {
                talk.exchange(request("PING"), "+PONG\r\n");
            }
            first.end();
            TestServer second = TestServer.start(first.address(), ServerLimits.DEFAULT);
            try (Talk talk = second.talk()) {
                talk.exchange(request("PING"), "+PONG\r\n");
            }
            second.end();
        });
    }

    @Test
    void an_address_that_is_taken_is_refused() {
        TestServer.serve(
                network,
                server ->
                        assertThatThrownBy(() ->
                                        TestServer.start(server.address(), ServerLimits.DEFAULT))
                                .isInstanceOfSatisfying(
                                        IoError.class,
                                        error ->
                                                assertThat(error.kind())
                                                        .isEqualTo(ErrorKind.ADDR_IN_USE)));
    }

    @Test
    void a_client_that_takes_no_answers_is_cut_off_after_a_while() {
        NetworkKind.SIMULATED.run(() -> {
            TestServer server = TestServer.start("127.0.0.1:0", ServerLimits.DEFAULT);
            try (Talk deaf = server.talk()) {
                deaf.exchange(request("SET", "a", "x".repeat(1 << 20)), "+OK\r\n");
                deaf.say(request("GET", "a"));
                deaf.hear("$1048576\r\n");
                Instant stopped = Instant.now();
                server.end();
                assertThat(stopped.elapsed()).isEqualTo(ServerLimits.DEFAULT.drain());
            }
        });
    }
}
