package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.miniredis.testing.Wire.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.Talk;
import dev.asyncworkbook.miniredis.testing.TestServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PipeliningTests {

    private static final int MANY = 10_000;

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    @Test
    void requests_that_come_together_are_answered_in_their_order() {
        StringBuilder requests = new StringBuilder();
        StringBuilder replies = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            requests.append(request("INCR", "n"));
            replies.append(':').append(i).append("\r\n");
        }
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        var saying = spawn(() -> talk.say(requests.toString()));
                        talk.hear(replies.toString());
                        saying.await();
                    }
                });
    }

    @Test
    void an_error_in_between_does_not_stop_the_others() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(
                                request("SET", "a", "1")
                                        + request("INCR", "a", "b")
                                        + request("nonsense")
                                        + request("INCR", "a"),
                                "+OK\r\n-ERR wrong number of arguments for 'incr' command\r\n"
                                        + "-ERR unknown command 'nonsense', with args beginning"
                                        + " with: \r\n:2\r\n");
                    }
                });
    }

    @Test
    void a_request_that_comes_byte_by_byte_is_answered_when_it_is_whole() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        for (char each : request("ECHO", "hello").toCharArray()) {
                            talk.say(String.valueOf(each));
                        }
                        talk.hear("$5\r\nhello\r\n");
                    }
                });
    }

    @Test
    void what_came_before_the_end_of_the_requests_is_answered() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.say(request("SET", "a", "1") + request("GET", "a"));
                        talk.finish();
                        assertThat(talk.hearAll()).isEqualTo("+OK\r\n$1\r\n1\r\n");
                    }
                });
    }

    @Test
    void what_comes_after_quit_is_not_done() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk();
                            Talk other = server.talk()) {
                        talk.say(request("QUIT") + request("SET", "a", "1"));
                        assertThat(talk.hearAll()).isEqualTo("+OK\r\n");
                        other.exchange(request("EXISTS", "a"), ":0\r\n");
                    }
                });
    }

    @Test
    void a_large_value_goes_both_ways() {
        String value = "0123456789abcdef".repeat(1 << 16);
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(request("SET", "a", value), "+OK\r\n");
                        talk.exchange(
                                request("GET", "a"),
                                "$" + value.length() + "\r\n" + value + "\r\n");
                    }
                });
    }
}
