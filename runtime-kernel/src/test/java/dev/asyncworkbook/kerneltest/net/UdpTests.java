package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.UdpSocket;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UDP, which behaves the same in both networks. */
@Timeout(60)
class UdpTests {

    private static UdpSocket socket() {
        return UdpSocket.bind("127.0.0.1:0").await();
    }

    @ParameterizedTest
    @EnumSource
    void a_message_arrives_whole_and_says_who_has_sent_it(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                assertThat(one.sendTo(new byte[] {1, 2, 3}, other.localAddr()).await())
                        .isEqualTo(3);
                byte[] buffer = new byte[10];
                UdpSocket.Received received = other.recvFrom(buffer).await();
                assertThat(received).isEqualTo(new UdpSocket.Received(3, one.localAddr()));
                assertThat(buffer).startsWith(1, 2, 3);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_messages_are_not_joined(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                one.sendTo(new byte[1], other.localAddr()).await();
                one.sendTo(new byte[2], other.localAddr()).await();
                assertThat(other.recv(new byte[10]).await()).isEqualTo(1);
                assertThat(other.recv(new byte[10]).await()).isEqualTo(2);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_there_is_no_room_for_is_lost(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                one.sendTo(new byte[] {1, 2, 3}, other.localAddr()).await();
                one.sendTo(new byte[] {4}, other.localAddr()).await();
                byte[] buffer = new byte[2];
                assertThat(other.recv(buffer).await()).isEqualTo(2);
                assertThat(other.recv(buffer).await()).isEqualTo(1);
                assertThat(buffer).startsWith(4);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_receiver_waits(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                var receiving = spawn(() -> other.recv(new byte[10]).await());
                yieldNow().await();
                assertThat(receiving.isFinished()).isFalse();
                one.sendTo(new byte[4], other.localAddr()).await();
                assertThat(receiving.await()).isEqualTo(4);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_connected_socket_hears_its_peer_alone(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket();
                    UdpSocket stranger = socket()) {
                one.connect(other.localAddr()).await();
                assertThat(one.peerAddr()).isEqualTo(other.localAddr());
                stranger.sendTo(new byte[9], one.localAddr()).await();
                other.sendTo(new byte[5], one.localAddr()).await();
                assertThat(one.recv(new byte[10]).await()).isEqualTo(5);
                one.send(new byte[6]).await();
                assertThat(other.recv(new byte[10]).await()).isEqualTo(6);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_peek_leaves_the_message_there(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                one.sendTo(new byte[] {1, 2}, other.localAddr()).await();
                assertThat(other.peekFrom(new byte[10]).await().count()).isEqualTo(2);
                assertThat(other.recv(new byte[10]).await()).isEqualTo(2);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_try_to_receive_does_not_wait(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket();
                    UdpSocket other = socket()) {
                assertThatThrownBy(() -> other.tryRecvFrom(new byte[10]))
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error -> assertThat(error.kind()).isEqualTo(ErrorKind.WOULD_BLOCK));
                one.trySendTo(new byte[3], other.localAddr());
                other.readable().await();
                assertThat(other.tryRecvFrom(new byte[10]).addr()).isEqualTo(one.localAddr());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_not_connected_cannot_just_send(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket()) {
                assertThatThrownBy(() -> one.send(new byte[1]).await())
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error ->
                                        assertThat(error.kind()).isEqualTo(ErrorKind.NOT_CONNECTED))
                        .hasMessageContaining(one.localAddr().toString());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_address_in_use_cannot_be_bound(Backend network) {
        network.run(() -> {
            try (UdpSocket one = socket()) {
                assertThatThrownBy(() -> UdpSocket.bind(one.localAddr()).await())
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error -> assertThat(error.kind()).isEqualTo(ErrorKind.ADDR_IN_USE));
            }
        });
    }
}
