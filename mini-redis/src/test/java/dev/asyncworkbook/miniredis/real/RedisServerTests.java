package dev.asyncworkbook.miniredis.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.client.BlockingClient;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.testing.Conversation;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.RedisServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our client, and what we have written down of Redis, with Redis itself. */
class RedisServerTests {

    private static final RedisServer REDIS = RedisServer.start();

    @AfterAll
    static void end() {
        REDIS.close();
    }

    static List<String> conversations() {
        return Conversation.names();
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void redis_answers_as_written(String name) {
        NetworkKind.REAL.run(() -> {
            try (Client client = Client.connect(REDIS.address()).await()) {
                client.request("FLUSHALL").await();
                assertThat(Conversation.hold(name, client::request))
                        .isEqualTo(Conversation.read(name));
            }
        });
    }

    @Test
    void our_client_gets_what_it_has_set() {
        NetworkKind.REAL.run(() -> {
            try (Client client = Client.connect(REDIS.address()).await()) {
                byte[] value = {0, -1, '\r', '\n'};
                client.set("key", value).await();
                assertThat(client.get("key").await())
                        .isInstanceOfSatisfying(
                                Some.class, it -> assertThat(it.value()).isEqualTo(value));
                assertThat(client.get("nothing").await()).isEqualTo(new None<>());
            }
        });
    }

    @Test
    void our_subscriber_hears_our_publisher() {
        NetworkKind.REAL.run(() -> {
            try (Client client = Client.connect(REDIS.address()).await();
                    var subscriber =
                            Client.connect(REDIS.address()).await().subscribe("a", "b").await()) {
                assertThat(client.publish("b", "hello").await()).isEqualTo(1);
                assertThat(subscriber.nextMessage().await().toString()).contains("hello");
                subscriber.unsubscribe("b").await();
                assertThat(client.publish("b", "hello").await()).isZero();
                assertThat(subscriber.subscribed()).containsExactly("a");
            }
        });
    }

    @Test
    void our_blocking_client_pings() {
        try (BlockingClient client = BlockingClient.connect(REDIS.address())) {
            assertThat(new String(client.ping(), StandardCharsets.UTF_8)).isEqualTo("PONG");
        }
    }
}
