package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.spawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.UnixDatagram;
import dev.asyncworkbook.kernel.net.UnixListener;
import dev.asyncworkbook.kernel.net.UnixStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/** Unix sockets, which behave the same in both networks, as far as the JDK has them. */
@Timeout(60)
class UnixTests {

    @TempDir private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @EnumSource
    void bytes_go_both_ways(Backend network) {
        network.run(() -> {
            try (UnixListener listener = UnixListener.bind(path("s"))) {
                var server =
                        spawn(() -> {
                            UnixStream socket = listener.accept().await().stream();
                            socket.writeU8(socket.readU8().await() + 1).await();
                            return socket.peerAddr().isUnnamed();
                        });
                try (UnixStream client = UnixStream.connect(path("s")).await()) {
                    client.writeU8(41).await();
                    assertThat(client.readU8().await()).isEqualTo(42);
                    assertThat(client.peerAddr().path()).isEqualTo(path("s"));
                }
                assertThat(server.await()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_path_that_is_there_cannot_be_bound(Backend network) {
        network.run(() -> {
            try (UnixListener listener = UnixListener.bind(path("s"))) {
                assertThatThrownBy(() -> UnixListener.bind(path("s")))
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error -> assertThat(error.kind()).isEqualTo(ErrorKind.ADDR_IN_USE))
                        .hasMessageContaining(listener.localAddr().path());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_path_where_nothing_is_cannot_be_connected_to(Backend network) {
        network.run(() ->
                assertThatThrownBy(() -> UnixStream.connect(path("nothing")).await())
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error -> assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND))
                        .hasMessageContaining(path("nothing")));
    }

    @ParameterizedTest
    @EnumSource
    void a_path_whose_listener_is_closed_refuses(Backend network) {
        network.run(() -> {
            UnixListener.bind(path("s")).close();
            assertThatThrownBy(() -> UnixStream.connect(path("s")).await())
                    .isInstanceOfSatisfying(
                            IoError.class,
                            error ->
                                    assertThat(error.kind())
                                            .isEqualTo(ErrorKind.CONNECTION_REFUSED));
        });
    }

    @Test
    void a_pair_is_connected() {
        Backend.SIMULATED.run(() -> {
            UnixStream.Pair pair = UnixStream.pair();
            pair.a().writeU8(3).await();
            assertThat(pair.b().readU8().await()).isEqualTo(3);
        });
    }

    @Test
    void datagrams_go_from_path_to_path() {
        Backend.SIMULATED.run(() -> {
            try (UnixDatagram one = UnixDatagram.bind("/one");
                    UnixDatagram other = UnixDatagram.bind("/other")) {
                one.sendTo(new byte[3], "/other").await();
                UnixDatagram.Received received = other.recvFrom(new byte[10]).await();
                assertThat(received).isEqualTo(new UnixDatagram.Received(3, one.localAddr()));
            }
        });
    }
}
