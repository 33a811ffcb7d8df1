package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.net.UnixListener;
import dev.asyncworkbook.kernel.net.UnixStream;
import dev.asyncworkbook.kernel.stream.TcpListenerStream;
import dev.asyncworkbook.kernel.stream.UnixListenerStream;
import dev.asyncworkbook.kernel.time.Elapsed;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;

/** Accepted connections as a stream. */
@Timeout(60)
class ListenerStreamTests {

    private static final String ANY_PORT = "127.0.0.1:0";

    @TempDir Path folder = Path.of(".");

    private static void connectAndSay(TcpListener listener, int number) {
        var _ =
                spawn(() -> {
                    try (TcpStream stream = TcpStream.connect(listener.localAddr()).await()) {
                        stream.writeU8(number).await();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void each_connection_is_an_element(Backend network) {
        network.run(() -> {
            TcpListener listener = TcpListener.bind(ANY_PORT).await();
            try (var stream = new TcpListenerStream(listener)) {
                for (int i = 1; i <= 3; i++) {
                    connectAndSay(listener, i);
                    assertThat(stream.next().await())
                            .isInstanceOfSatisfying(
                                    Some.class, it -> ((TcpStream) it.value()).close());
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_next_that_is_given_up_loses_no_connection(Backend network) {
        network.run(() -> {
            TcpListener listener = TcpListener.bind(ANY_PORT).await();
            var stream = new TcpListenerStream(listener);
            assertThatThrownBy(() -> timeout(Duration.ofMillis(5), stream.next()).await())
                    .isInstanceOf(Elapsed.class);
            connectAndSay(listener, 7);
            try (TcpListener same = stream.intoInner();
                    TcpStream accepted = same.accept().await().stream()) {
                assertThat(accepted.readU8().await()).isEqualTo(7);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_listener_that_is_closed_is_an_error_of_next(Backend network) {
        network.run(() -> {
            TcpListener listener = TcpListener.bind(ANY_PORT).await();
            var stream = new TcpListenerStream(listener);
            listener.close();
            assertThatThrownBy(() -> stream.next().await())
                    .isInstanceOfSatisfying(
                            IoError.class,
                            error -> assertThat(error.kind()).isEqualTo(ErrorKind.NOT_CONNECTED));
        });
    }

    @ParameterizedTest
    @EnumSource
    void connections_in_the_file_system_are_a_stream_as_well(Backend network) {
        String path = folder.resolve(network.name()).toString();
        network.run(() -> {
            try (var stream = new UnixListenerStream(UnixListener.bind(path));
                    UnixStream client = UnixStream.connect(path).await()) {
                assertThat(stream.next().await()).isInstanceOf(Some.class);
                assertThat(client.peerAddr().toString()).contains(network.name());
            }
        });
    }
}
