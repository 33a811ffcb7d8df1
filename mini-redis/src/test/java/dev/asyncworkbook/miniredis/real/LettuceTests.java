package dev.asyncworkbook.miniredis.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.miniredis.testing.ServerThread;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The client Lettuce, with the settings that it has by itself, and our server. */
class LettuceTests {

    private static final int PATIENCE_SECONDS = 60;
    private static final ServerThread SERVER = ServerThread.start();
    private static final RedisClient LETTUCE =
            RedisClient.create("redis://127.0.0.1:" + SERVER.port());

    @AfterAll
    static void end() {
        LETTUCE.shutdown();
        SERVER.close();
    }

    @Test
    void each_command_gives_its_value() {
        try (StatefulRedisConnection<String, String> connection = LETTUCE.connect()) {
            RedisCommands<String, String> redis = connection.sync();
            assertThat(redis.ping()).isEqualTo("PONG");
            assertThat(redis.echo("hello")).isEqualTo("hello");
            assertThat(redis.set("lettuce", "1")).isEqualTo("OK");
            assertThat(redis.get("lettuce")).isEqualTo("1");
            assertThat(redis.get("nothing")).isNull();
            assertThat(redis.incr("lettuce")).isEqualTo(2);
            assertThat(redis.decrby("lettuce", 3)).isEqualTo(-1);
            assertThat(redis.mget("lettuce", "nothing"))
                    .extracting(it -> it.getValueOrElse("none"))
                    .containsExactly("-1", "none");
            assertThat(redis.exists("lettuce", "nothing")).isEqualTo(1);
            assertThat(redis.del("lettuce")).isEqualTo(1);
            assertThat(redis.set("lettuce", "v", SetArgs.Builder.px(60_000).nx())).isEqualTo("OK");
            assertThat(redis.pttl("lettuce")).isBetween(1L, 60_000L);
            assertThat(redis.expire("lettuce", 10)).isTrue();
            assertThat(redis.ttl("lettuce")).isBetween(9L, 10L);
        }
    }

    @Test
    void keys_and_values_can_be_any_bytes() {
        byte[] key = {0, -1, '\r', '\n'};
        byte[] value = new byte[100_000];
        value[5] = -128;
        try (StatefulRedisConnection<byte[], byte[]> connection =
                LETTUCE.connect(ByteArrayCodec.INSTANCE)) {
            assertThat(connection.sync().set(key, value)).isEqualTo("OK");
            assertThat(connection.sync().get(key)).isEqualTo(value);
        }
    }

    @Test
    void an_error_is_an_exception_and_the_connection_goes_on() {
        try (StatefulRedisConnection<String, String> connection = LETTUCE.connect()) {
            RedisCommands<String, String> redis = connection.sync();
            redis.set("lettuce-text", "abc");
            assertThatThrownBy(() -> redis.incr("lettuce-text"))
                    .isInstanceOf(RedisCommandExecutionException.class)
                    .hasMessage("ERR value is not an integer or out of range");
            assertThat(redis.get("lettuce-text")).isEqualTo("abc");
        }
    }

    @Test
    void requests_that_do_not_wait_for_each_other_are_answered_in_order() throws Exception {
        try (StatefulRedisConnection<String, String> connection = LETTUCE.connect()) {
            List<RedisFuture<Long>> answers = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                answers.add(connection.async().incr("lettuce-pipelined"));
            }
            for (int i = 0; i < 1000; i++) {
                assertThat(answers.get(i).get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void a_subscriber_hears_a_publisher() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        try (StatefulRedisPubSubConnection<String, String> subscriber = LETTUCE.connectPubSub();
                StatefulRedisConnection<String, String> publisher = LETTUCE.connect()) {
            subscriber.addListener(
                    new RedisPubSubAdapter<>() {
                        @Override
                        public void message(String channel, String message) {
                            heard.complete(channel + ": " + message);
                        }
                    });
            subscriber.sync().subscribe("lettuce-news");
            assertThat(publisher.sync().publish("lettuce-news", "hello")).isEqualTo(1);
            assertThat(heard.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo("lettuce-news: hello");
            subscriber.sync().unsubscribe("lettuce-news");
            assertThat(publisher.sync().publish("lettuce-news", "hello")).isZero();
        }
    }
}
