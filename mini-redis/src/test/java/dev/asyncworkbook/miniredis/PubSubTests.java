package dev.asyncworkbook.miniredis;

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
class PubSubTests {

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    private static String confirmation(String kind, String channel, int count) {
        return "*3\r\n$%d\r\n%s\r\n$%d\r\n%s\r\n:%d\r\n"
                .formatted(kind.length(), kind, channel.length(), channel, count);
    }

    @Test
    void a_message_reaches_all_that_are_subscribed_and_nobody_else() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk first = server.talk();
                            Talk second = server.talk();
                            Talk publisher = server.talk()) {
                        publisher.exchange(request("PUBLISH", "hello", "nobody"), ":0\r\n");
                        first.exchange(
                                request("SUBSCRIBE", "hello"),
                                confirmation("subscribe", "hello", 1));
                        publisher.exchange(request("PUBLISH", "hello", "one"), ":1\r\n");
                        first.hear(request("message", "hello", "one"));
                        second.exchange(
                                request("SUBSCRIBE", "hello", "other"),
                                confirmation("subscribe", "hello", 1)
                                        + confirmation("subscribe", "other", 2));
                        publisher.exchange(request("PUBLISH", "hello", "two"), ":2\r\n");
                        publisher.exchange(request("PUBLISH", "other", "three"), ":1\r\n");
                        first.hear(request("message", "hello", "two"));
                        second.hear(request("message", "hello", "two"));
                        second.hear(request("message", "other", "three"));
                    }
                });
    }

    @Test
    void after_unsubscribing_no_message_comes() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk subscriber = server.talk();
                            Talk publisher = server.talk()) {
                        subscriber.exchange(
                                request("SUBSCRIBE", "a", "b"),
                                confirmation("subscribe", "a", 1)
                                        + confirmation("subscribe", "b", 2));
                        subscriber.exchange(
                                request("UNSUBSCRIBE", "a"), confirmation("unsubscribe", "a", 1));
                        publisher.exchange(request("PUBLISH", "a", "lost"), ":0\r\n");
                        publisher.exchange(request("PUBLISH", "b", "got"), ":1\r\n");
                        subscriber.hear(request("message", "b", "got"));
                        subscriber.exchange(
                                request("UNSUBSCRIBE"), confirmation("unsubscribe", "b", 0));
                        publisher.exchange(request("PUBLISH", "b", "lost"), ":0\r\n");
                        subscriber.exchange(request("ECHO", "normal"), "$6\r\nnormal\r\n");
                    }
                });
    }

    @Test
    void unsubscribing_from_nothing_is_confirmed() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(
                                request("UNSUBSCRIBE"),
                                "*3\r\n$11\r\nunsubscribe\r\n$-1\r\n:0\r\n");
                        talk.exchange(
                                request("UNSUBSCRIBE", "x"), confirmation("unsubscribe", "x", 0));
                    }
                });
    }

    @Test
    void a_subscribed_connection_can_ping_and_subscribe_but_nothing_else() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk talk = server.talk()) {
                        talk.exchange(request("SUBSCRIBE", "a"), confirmation("subscribe", "a", 1));
                        talk.exchange(request("PING"), "*2\r\n$4\r\npong\r\n$0\r\n\r\n");
                        talk.exchange(request("PING", "x"), "*2\r\n$4\r\npong\r\n$1\r\nx\r\n");
                        for (String command : new String[] {"get", "publish", "nonsense"}) {
                            talk.exchange(request(command, "a", "b"), "-ERR ");
                            talk.hear(
                                    command.equals("get")
                                            ? "wrong number of arguments for 'get' command\r\n"
                                            : "Can't execute '"
                                                    + command
                                                    + "': only (P|S)SUBSCRIBE / (P|S)UNSUBSCRIBE /"
                                                    + " PING / QUIT / RESET are allowed in this"
                                                    + " context\r\n");
                        }
                        talk.exchange(request("QUIT"), "+OK\r\n");
                        assertThat(talk.hearAll()).isEmpty();
                    }
                });
    }

    @Test
    void subscribing_twice_counts_once() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk subscriber = server.talk();
                            Talk publisher = server.talk()) {
                        subscriber.exchange(
                                request("SUBSCRIBE", "a", "a"),
                                confirmation("subscribe", "a", 1).repeat(2));
                        publisher.exchange(request("PUBLISH", "a", "x"), ":1\r\n");
                        subscriber.hear(request("message", "a", "x"));
                        subscriber.exchange(request("PING"), "*2\r\n$4\r\npong\r\n$0\r\n\r\n");
                    }
                });
    }

    @Test
    void a_subscriber_that_leaves_is_not_counted_any_more() {
        TestServer.serve(
                network,
                server -> {
                    try (Talk publisher = server.talk()) {
                        try (Talk subscriber = server.talk()) {
                            subscriber.exchange(
                                    request("SUBSCRIBE", "a"), confirmation("subscribe", "a", 1));
                            subscriber.exchange(request("QUIT"), "+OK\r\n");
                            assertThat(subscriber.hearAll()).isEmpty();
                        }
                        publisher.exchange(request("PUBLISH", "a", "x"), ":0\r\n");
                    }
                });
    }
}
