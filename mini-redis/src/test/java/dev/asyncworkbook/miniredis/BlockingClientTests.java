package dev.asyncworkbook.miniredis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.miniredis.client.BlockingClient;
import dev.asyncworkbook.miniredis.client.Message;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.testing.ServerThread;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** The client for code that is not async: no runtime is to be seen here. */
class BlockingClientTests {

    @Test
    void what_was_set_can_be_got() {
        try (ServerThread server = ServerThread.start();
                BlockingClient client = BlockingClient.connect(server.address())) {
            client.set("a", new byte[] {1, 2});
            assertThat(client.get("a"))
                    .isInstanceOfSatisfying(
                            Some.class, it -> assertThat(it.value()).isEqualTo(new byte[] {1, 2}));
            client.setExpires("b", new byte[0], Duration.ofHours(1));
            assertThat(client.get("c")).isEqualTo(new None<>());
            assertThat(client.ping()).asString().isEqualTo("PONG");
        }
    }

    @Test
    void a_loop_takes_the_messages_until_the_server_ends() {
        ServerThread server = ServerThread.start();
        try (BlockingClient listener = BlockingClient.connect(server.address());
                BlockingClient publisher = BlockingClient.connect(server.address())) {
            var messages = listener.subscribe("a");
            assertThat(publisher.publish("a", Bytes.of("hello").array())).isEqualTo(1);
            int count = 0;
            for (Message message : messages) {
                assertThat(message).isEqualTo(new Message("a", Bytes.of("hello")));
                count++;
                server.close();
            }
            assertThat(count).isEqualTo(1);
        }
    }

    @Test
    void where_nobody_listens_connecting_fails() {
        ServerThread server = ServerThread.start();
        server.close();
        assertThatThrownBy(() -> BlockingClient.connect(server.address()))
                .isInstanceOf(IoError.class);
    }
}
