package dev.asyncworkbook.kerneltest.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where TCP sockets are, in both networks. */
@Timeout(60)
class TcpAddressTests {
    private static final String ANY_PORT = "127.0.0.1:0";

    /** Both ends of a new connection. */
    private record Pair(TcpStream client, TcpStream server) {}

    private static Pair connected() {
        try (TcpListener listener = TcpListener.bind(ANY_PORT).await()) {
            TcpStream client = TcpStream.connect(listener.localAddr()).await();
            return new Pair(client, listener.accept().await().stream());
        }
    }

    private static void assertFails(ErrorKind kind, Action action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        IoError.class, error -> assertThat(error.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource
    void an_address_in_use_cannot_be_bound_and_is_named(Backend network) {
        network.run(() -> {
            try (TcpListener first = TcpListener.bind(ANY_PORT).await()) {
                SocketAddr address = first.localAddr();
                assertFails(ErrorKind.ADDR_IN_USE, () -> TcpListener.bind(address).await());
                assertThatThrownBy(() -> TcpListener.bind(address).await())
                        .hasMessageContaining(address.toString());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_address_can_be_bound_again_when_it_is_closed(Backend network) {
        network.run(() -> {
            TcpListener first = TcpListener.bind(ANY_PORT).await();
            first.close();
            TcpListener second = TcpListener.bind(first.localAddr()).await();
            assertThat(second.localAddr()).isEqualTo(first.localAddr());
            second.close();
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_address_of_another_host_cannot_be_bound(Backend network) {
        network.run(() ->
                assertFails(
                        ErrorKind.ADDR_NOT_AVAILABLE,
                        () -> TcpListener.bind("192.0.2.1:0").await()));
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_where_nobody_listens_is_refused_and_the_address_named(Backend network) {
        network.run(() -> {
            TcpListener listener = TcpListener.bind(ANY_PORT).await();
            SocketAddr address = listener.localAddr();
            listener.close();
            assertFails(ErrorKind.CONNECTION_REFUSED, () -> TcpStream.connect(address).await());
            assertThatThrownBy(() -> TcpStream.connect(address).await())
                    .hasMessageContaining(address.toString());
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_name_that_no_host_has_is_not_found(Backend network) {
        network.run(() -> {
            assertFails(ErrorKind.NOT_FOUND, () -> TcpStream.connect("no.such.invalid:80").await());
            assertThatThrownBy(() -> TcpStream.connect("no.such.invalid:80").await())
                    .hasMessageContaining("no.such.invalid");
        });
    }

    @ParameterizedTest
    @EnumSource
    void localhost_is_a_name(Backend network) {
        network.run(() -> {
            try (TcpListener listener = TcpListener.bind("localhost", 0).await()) {
                int port = listener.localAddr().port();
                TcpStream.connect("localhost", port).await().close();
                assertThat(listener.accept().await().addr().isLoopback()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void both_ends_know_each_others_addresses(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            assertThat(pair.client.peerAddr()).isEqualTo(pair.server.localAddr());
            assertThat(pair.server.peerAddr()).isEqualTo(pair.client.localAddr());
        });
    }
}
