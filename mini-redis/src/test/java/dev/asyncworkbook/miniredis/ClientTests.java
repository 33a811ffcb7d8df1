package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.miniredis.client.BufferedClient;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.client.Message;
import dev.asyncworkbook.miniredis.client.RedisError;
import dev.asyncworkbook.miniredis.client.Subscriber;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.TestServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@ParameterizedClass
@EnumSource
class ClientTests {

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    private static Client connect(TestServer server) {
        return Client.connect(server.address()).await();
    }

    private static Option<String> text(Option<byte[]> value) {
        return value instanceof Some<byte[]>(byte[] bytes)
                ? new Some<>(Bytes.wrap(bytes).text())
                : new None<>();
    }

    @Test
    void what_was_set_can_be_got() {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = connect(server)) {
                        client.set("hello", "world").await();
                        assertThat(text(client.get("hello").await()))
                                .isEqualTo(new Some<>("world"));
                        assertThat(client.get("nothing").await()).isEqualTo(new None<>());
                    }
                });
    }

    @Test
    void each_command_gives_its_value() {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = connect(server)) {
                        assertThat(client.ping().await()).asString().isEqualTo("PONG");
                        assertThat(client.ping(new byte[] {0, 1}).await()).containsExactly(0, 1);
                        client.set("a", "1").await();
                        assertThat(client.incr("a").await()).isEqualTo(2);
                        assertThat(client.exists("a", "b").await()).isEqualTo(1);
                        assertThat(client.expire("a", Duration.ofHours(1)).await()).isTrue();
                        assertThat(client.ttl("a").await()).isInstanceOf(Some.class);
                        assertThat(client.ttl("b").await()).isEqualTo(new None<>());
                        assertThat(client.mget("a", "b").await().stream().map(ClientTests::text))
                                .containsExactly(new Some<>("2"), new None<>());
                        assertThat(client.del("a", "b").await()).isEqualTo(1);
                        assertThat(client.publish("a", "hello").await()).isZero();
                    }
                });
    }

    @Test
    void a_value_that_expires_is_gone_in_time() {
        NetworkKind.SIMULATED.run(() -> {
            TestServer server = TestServer.start("127.0.0.1:0", ServerLimits.DEFAULT);
            try (Client client = connect(server)) {
                client.setExpires("a", new byte[0], Duration.ofSeconds(1)).await();
                sleep(Duration.ofMillis(999)).await();
                assertThat(client.get("a").await()).isInstanceOf(Some.class);
                sleep(Duration.ofMillis(1)).await();
                assertThat(client.get("a").await()).isEqualTo(new None<>());
            }
            server.end();
        });
    }

    @Test
    void a_refusal_is_thrown_and_the_client_goes_on() {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = connect(server)) {
                        client.set("a", "text").await();
                        assertThatThrownBy(() -> client.incr("a").await())
                                .isInstanceOf(RedisError.class)
                                .hasMessage("ERR value is not an integer or out of range");
                        assertThat(client.exists("a").await()).isEqualTo(1);
                    }
                });
    }

    @Test
    void where_nobody_listens_connecting_fails() {
        network.run(() -> {
            TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
            listener.close();
            String address = listener.localAddr().toString();
            assertThatThrownBy(() -> Client.connect(address).await()).isInstanceOf(IoError.class);
        });
    }

    @Test
    void a_client_that_gave_up_on_an_answer_does_not_take_it_for_the_next_one() {
        network.run(() -> {
            try (TcpListener mute = TcpListener.bind("127.0.0.1:0").await();
                    Client client = Client.connect(mute.localAddr().toString()).await()) {
                assertThatThrownBy(() -> timeout(Duration.ofMillis(1), client.get("a")).await())
                        .isInstanceOf(Elapsed.class);
                assertThatThrownBy(() -> client.get("b").await())
                        .isInstanceOf(IllegalStateException.class);
            }
        });
    }

    @Test
    void a_subscriber_hears_what_is_published_in_its_channels() {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = connect(server);
                            Subscriber subscriber = connect(server).subscribe("a", "b").await()) {
                        client.publish("b", "one").await();
                        client.publish("a", "two").await();
                        List<Message> heard = new ArrayList<>();
                        while (heard.size() < 2
                                && subscriber.nextMessage().await()
                                        instanceof Some<Message>(Message message)) {
                            heard.add(message);
                        }
                        assertThat(heard)
                                .containsExactlyInAnyOrder(
                                        new Message("b", Bytes.of("one")),
                                        new Message("a", Bytes.of("two")));
                        subscriber.unsubscribe("a").await();
                        subscriber.subscribe("c").await();
                        assertThat(subscriber.subscribed()).containsExactly("b", "c");
                        subscriber.unsubscribe().await();
                        assertThat(subscriber.subscribed()).isEmpty();
                        assertThat(client.publish("b", "three").await()).isZero();
                    }
                });
    }

    @Test
    void the_messages_are_a_stream_that_ends_with_the_server() {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = connect(server);
                            var messages = connect(server).subscribe("n").await().intoStream()) {
                        for (int i = 0; i < 5; i++) {
                            client.publish("n", "message " + i).await();
                        }
                        var texts =
                                messages.map(message -> message.content().text())
                                        .filter(text -> !text.endsWith("1"))
                                        .take(3);
                        assertThat(texts.next().await()).isEqualTo(new Some<>("message 0"));
                        assertThat(texts.next().await()).isEqualTo(new Some<>("message 2"));
                        assertThat(texts.next().await()).isEqualTo(new Some<>("message 3"));
                        assertThat(messages.next().await()).isInstanceOf(Some.class);
                        server.stop();
                        assertThat(messages.next().await()).isEqualTo(new None<>());
                    }
                });
    }

    @Test
    void tasks_that_share_a_buffered_client_get_their_own_answers() {
        TestServer.serve(
                network,
                server -> {
                    try (BufferedClient client = BufferedClient.buffer(connect(server))) {
                        var tasks = new ArrayList<Future<Void>>();
                        for (int i = 0; i < 100; i++) {
                            String key = "key" + i;
                            BufferedClient mine = client.copy();
                            tasks.add(
                                    spawn(() -> {
                                        try (mine) {
                                            mine.set(key, key).await();
                                            assertThat(text(mine.get(key).await()))
                                                    .isEqualTo(new Some<>(key));
                                        }
                                    }));
                        }
                        for (var task : tasks) {
                            task.await();
                        }
                    }
                });
    }

    @Test
    void a_buffered_client_without_a_server_says_so() {
        TestServer.serve(
                network,
                server -> {
                    try (BufferedClient client = BufferedClient.buffer(connect(server))) {
                        client.set("a", "1").await();
                        server.end();
                        assertThatThrownBy(() -> client.get("a").await())
                                .isInstanceOf(IoError.class);
                        assertThatThrownBy(() -> join(client.get("a"), client.get("b")).await())
                                .isInstanceOf(IoError.class);
                    }
                });
    }
}
