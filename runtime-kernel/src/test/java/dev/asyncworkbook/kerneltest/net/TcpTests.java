package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.io.AsyncRead;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** TCP, which behaves the same in both networks. */
@Timeout(60)
class TcpTests {
    private static final String ANY_PORT = "127.0.0.1:0";

    /** Both ends of a new connection. */
    private record Pair(TcpStream client, TcpStream server) {}

    private static Pair connected() {
        try (TcpListener listener = TcpListener.bind(ANY_PORT).await()) {
            TcpStream client = TcpStream.connect(listener.localAddr()).await();
            return new Pair(client, listener.accept().await().stream());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(AsyncRead stream, int most) {
        byte[] buffer = new byte[most];
        int count = stream.read(buffer).await();
        return new String(buffer, 0, count, StandardCharsets.UTF_8);
    }

    private static void assertFails(ErrorKind kind, Action action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        IoError.class, error -> assertThat(error.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_can_be_read(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.writeAll(bytes("hello")).await();
            assertThat(read(pair.server, 100)).isEqualTo("hello");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_read_waits_for_bytes(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            var reading = spawn(() -> read(pair.server, 100));
            yieldNow().await();
            assertThat(reading.isFinished()).isFalse();
            pair.client.writeAll(bytes("late")).await();
            assertThat(reading.await()).isEqualTo("late");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_read_gives_no_more_than_there_is_room_for_and_keeps_the_rest(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.writeAll(bytes("hello")).await();
            assertThat(read(pair.server, 2)).isEqualTo("he");
            assertThat(read(pair.server, 100)).isEqualTo("llo");
        });
    }

    @ParameterizedTest
    @EnumSource
    void closing_lets_the_peer_read_the_rest_and_then_the_end(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.writeAll(bytes("bye")).await();
            pair.client.close();
            assertThat(pair.server.readToString().await()).isEqualTo("bye");
            assertThat(read(pair.server, 1)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_a_shutdown_the_other_direction_still_works(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.shutdown().await();
            assertThat(read(pair.server, 1)).isEmpty();
            pair.server.writeAll(bytes("still here")).await();
            assertThat(read(pair.client, 100)).isEqualTo("still here");
        });
    }

    @ParameterizedTest
    @EnumSource
    void after_a_shutdown_nothing_can_be_written(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.shutdown().await();
            assertFails(ErrorKind.BROKEN_PIPE, () -> pair.client.writeAll(bytes("more")).await());
        });
    }

    @ParameterizedTest
    @EnumSource
    void bytes_that_nobody_has_read_reset_the_peer_when_their_socket_is_closed(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.writeAll(bytes("unread")).await();
            pair.server.readable().await();
            pair.server.close();
            assertFails(ErrorKind.CONNECTION_RESET, () -> read(pair.client, 100));
        });
    }

    @ParameterizedTest
    @EnumSource
    void writing_to_a_peer_that_is_gone_fails_in_the_end(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.server.close();
            assertThat(read(pair.client, 1)).isEmpty();
            assertThatThrownBy(
                            () -> {
                                while (true) {
                                    pair.client.writeAll(bytes("anybody?")).await();
                                    yieldNow().await();
                                }
                            })
                    .isInstanceOfSatisfying(
                            IoError.class,
                            error ->
                                    assertThat(error.kind())
                                            .isIn(
                                                    ErrorKind.BROKEN_PIPE,
                                                    ErrorKind.CONNECTION_RESET))
                    .hasMessageContaining(String.valueOf(pair.client.peerAddr()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_writer_waits_when_nobody_reads(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            byte[] much = new byte[64 * 1024 * 1024];
            var writing =
                    spawn(() -> {
                        pair.client.writeAll(much).await();
                        pair.client.close();
                    });
            for (int i = 0; i < 1000; i++) {
                yieldNow().await();
            }
            assertThat(writing.isFinished()).isFalse();
            assertThat(pair.server.readToEnd().await()).hasSameSizeAs(much);
            writing.await();
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_accept_waits_for_a_connection(Backend network) {
        network.run(() -> {
            try (TcpListener listener = TcpListener.bind(ANY_PORT).await()) {
                var accepting = spawn(() -> listener.accept().await());
                yieldNow().await();
                assertThat(accepting.isFinished()).isFalse();
                TcpStream client = TcpStream.connect(listener.localAddr()).await();
                assertThat(accepting.await().addr()).isEqualTo(client.localAddr());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void connections_are_accepted_in_the_order_in_which_they_came(Backend network) {
        network.run(() -> {
            try (TcpListener listener = TcpListener.bind(ANY_PORT).await()) {
                List<SocketAddr> came = new ArrayList<>();
                List<SocketAddr> taken = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    came.add(TcpStream.connect(listener.localAddr()).await().localAddr());
                }
                for (int i = 0; i < 5; i++) {
                    taken.add(listener.accept().await().addr());
                }
                assertThat(taken).isEqualTo(came);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_that_the_program_has_closed_says_so(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.close();
            assertFails(ErrorKind.NOT_CONNECTED, () -> read(pair.client, 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void many_clients_are_served_at_once(Backend network) {
        network.run(() -> {
            try (TcpListener listener = TcpListener.bind(ANY_PORT).await()) {
                spawn(() -> {
                    while (true) {
                        TcpStream socket = listener.accept().await().stream();
                        spawn(() -> echo(socket));
                    }
                });
                List<dev.asyncworkbook.kernel.task.JoinHandle<String>> clients = new ArrayList<>();
                for (int i = 0; i < 100; i++) {
                    String message = "message " + i;
                    clients.add(spawn(() -> ask(listener.localAddr(), message)));
                }
                for (int i = 0; i < 100; i++) {
                    assertThat(clients.get(i).await()).isEqualTo("message " + i);
                }
            }
        });
    }

    private static void echo(TcpStream socket) {
        try (socket) {
            byte[] buffer = new byte[64];
            int count = socket.read(buffer).await();
            while (count > 0) {
                socket.writeAll(buffer, 0, count).await();
                count = socket.read(buffer).await();
            }
        }
    }

    private static String ask(SocketAddr server, String message) {
        try (TcpStream socket = TcpStream.connect(server).await()) {
            socket.writeAll(bytes(message)).await();
            socket.shutdown().await();
            return socket.readToString().await();
        }
    }
}
