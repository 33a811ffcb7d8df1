package dev.asyncworkbook.miniredis.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.miniredis.testing.ServerThread;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.params.SetParams;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The client Jedis, with the settings that it has by itself, and our server. */
class JedisTests {

    private static final int PATIENCE_SECONDS = 60;
    private static final ServerThread SERVER = ServerThread.start();

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static RedisClient connect() {
        return RedisClient.builder().hostAndPort("127.0.0.1", SERVER.port()).build();
    }

    @Test
    void each_command_gives_its_value() {
        try (RedisClient jedis = connect()) {
            assertThat(jedis.ping()).isEqualTo("PONG");
            assertThat(jedis.set("jedis", "1")).isEqualTo("OK");
            assertThat(jedis.get("jedis")).isEqualTo("1");
            assertThat(jedis.get("nothing")).isNull();
            assertThat(jedis.incr("jedis")).isEqualTo(2);
            assertThat(jedis.incrBy("jedis", 40)).isEqualTo(42);
            assertThat(jedis.append("jedis", "!")).isEqualTo(3);
            assertThat(jedis.strlen("jedis")).isEqualTo(3);
            assertThat(jedis.mset("jedis-a", "a", "jedis-b", "b")).isEqualTo("OK");
            assertThat(jedis.mget("jedis-a", "nothing", "jedis-b")).containsExactly("a", null, "b");
            assertThat(jedis.exists("jedis-a")).isTrue();
            assertThat(jedis.type("jedis-a")).isEqualTo("string");
            assertThat(jedis.del("jedis-a", "jedis-b", "nothing")).isEqualTo(2);
        }
    }

    @Test
    void keys_can_expire() {
        try (RedisClient jedis = connect()) {
            SetParams onceForAMinute = SetParams.setParams().nx().ex(60);
            assertThat(jedis.set("jedis-ttl", "v", onceForAMinute)).isEqualTo("OK");
            assertThat(jedis.set("jedis-ttl", "v", onceForAMinute)).isNull();
            assertThat(jedis.ttl("jedis-ttl")).isBetween(59L, 60L);
            assertThat(jedis.persist("jedis-ttl")).isEqualTo(1);
            assertThat(jedis.ttl("jedis-ttl")).isEqualTo(-1);
            assertThat(jedis.expire("jedis-ttl", 30)).isEqualTo(1);
            assertThat(jedis.pttl("jedis-ttl")).isBetween(1L, 30_000L);
        }
    }

    @Test
    void keys_and_values_can_be_any_bytes() {
        byte[] key = {0, -1, '\r', '\n'};
        byte[] value = new byte[100_000];
        value[5] = -128;
        try (RedisClient jedis = connect()) {
            assertThat(jedis.set(key, value)).isEqualTo("OK");
            assertThat(jedis.get(key)).isEqualTo(value);
        }
    }

    @Test
    void an_error_is_an_exception_and_the_connection_goes_on() {
        try (RedisClient jedis = connect()) {
            jedis.set("jedis-text", "abc");
            assertThatThrownBy(() -> jedis.incr("jedis-text"))
                    .isInstanceOf(JedisDataException.class)
                    .hasMessage("ERR value is not an integer or out of range");
            assertThat(jedis.get("jedis-text")).isEqualTo("abc");
        }
    }

    @Test
    void requests_can_be_pipelined() {
        try (RedisClient jedis = connect()) {
            List<Response<Long>> answers = new ArrayList<>();
            try (Pipeline pipeline = jedis.pipelined()) {
                for (int i = 0; i < 1000; i++) {
                    answers.add(pipeline.incr("jedis-pipelined"));
                }
                pipeline.sync();
            }
            for (int i = 0; i < 1000; i++) {
                assertThat(answers.get(i).get()).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void a_subscriber_hears_a_publisher() throws Exception {
        Listening listening = new Listening();
        try (RedisClient subscriber = connect();
                RedisClient publisher = connect()) {
            CompletableFuture<Void> loop =
                    CompletableFuture.runAsync(() -> subscriber.subscribe(listening, "jedis-news"));
            listening.subscribed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(publisher.publish("jedis-news", "hello")).isEqualTo(1);
            assertThat(listening.heard.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo("jedis-news: hello");
            loop.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(publisher.publish("jedis-news", "hello")).isZero();
        }
    }

    /** Listens until the first message. */
    private static final class Listening extends JedisPubSub {

        private final CompletableFuture<Integer> subscribed = new CompletableFuture<>();
        private final CompletableFuture<String> heard = new CompletableFuture<>();

        @Override
        public void onSubscribe(String channel, int subscribedChannels) {
            subscribed.complete(subscribedChannels);
        }

        @Override
        public void onMessage(String channel, String message) {
            heard.complete(channel + ": " + message);
            unsubscribe();
        }
    }
}
