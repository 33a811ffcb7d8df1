package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Interest;
import dev.asyncworkbook.kernel.net.Ready;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpSocket;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.time.Elapsed;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

/** Halves, readiness and options of TCP connections, in both networks. */
@Timeout(60)
class TcpReadinessTests {

    private static final Duration SHORT = Duration.ofMillis(5);

    private record Pair(TcpStream client, TcpStream server) {}

    private static Pair connected() {
        try (TcpListener listener = TcpListener.bind("127.0.0.1:0").await()) {
            TcpStream client = TcpStream.connect(listener.localAddr()).await();
            return new Pair(client, listener.accept().await().stream());
        }
    }

    private static void assertWouldBlock(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        IoError.class,
                        error -> assertThat(error.kind()).isEqualTo(ErrorKind.WOULD_BLOCK));
    }

    @ParameterizedTest
    @EnumSource
    void a_try_reads_what_is_there_and_does_not_wait(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            byte[] buffer = new byte[10];
            assertWouldBlock(() -> pair.server.tryRead(buffer));
            pair.client.writeAll(new byte[] {1, 2, 3}).await();
            pair.server.readable().await();
            assertThat(pair.server.tryRead(buffer)).isEqualTo(3);
            assertWouldBlock(() -> pair.server.tryRead(buffer));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_try_to_write_takes_what_there_is_room_for(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            byte[] much = new byte[100_000];
            assertThat(pair.client.tryWrite(much)).isPositive();
            assertWouldBlock(() -> {
                while (true) {
                    pair.client.tryWrite(much);
                }
            });
            spawn(() -> pair.server.readToEnd().await());
            pair.client.writable().await();
            assertThat(pair.client.tryWrite(much)).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource
    void readable_is_true_at_the_end_as_well(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.close();
            pair.server.readable().await();
            assertThat(pair.server.tryRead(new byte[1])).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void ready_says_for_what(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            Interest both = Interest.READABLE.add(Interest.WRITABLE);
            Ready before = pair.server.ready(both).await();
            assertThat(before.isReadable()).isFalse();
            assertThat(before.isWritable()).isTrue();
            pair.client.writeAll(new byte[1]).await();
            assertThat(pair.server.ready(Interest.READABLE).await().isReadable()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_peek_leaves_the_bytes_where_they_are(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.writeAll(new byte[] {7, 8, 9}).await();
            byte[] seen = new byte[2];
            byte[] read = new byte[10];
            assertThat(pair.server.peek(seen).await()).isEqualTo(2);
            assertThat(seen).containsExactly(7, 8);
            assertThat(pair.server.read(read).await()).isEqualTo(3);
            assertThat(read).startsWith(7, 8, 9);
        });
    }

    @ParameterizedTest
    @EnumSource
    void one_task_reads_while_another_one_writes(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            var halves = pair.client.intoSplit();
            var reading = spawn(() -> halves.rd().readU8().await());
            yieldNow().await();
            halves.wr().writeU8(5).await();
            assertThat(pair.server.readU8().await()).isEqualTo(5);
            pair.server.writeU8(6).await();
            assertThat(reading.await()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @EnumSource
    void closing_the_half_that_writes_lets_the_peer_read_the_end(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            var halves = pair.client.intoSplit();
            halves.wr().close();
            assertThat(pair.server.read(new byte[1]).await()).isZero();
            pair.server.writeU8(1).await();
            assertThat(halves.rd().readU8().await()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void two_halves_become_one_again(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            var halves = pair.client.intoSplit();
            assertThat(halves.rd().reunite(halves.wr())).isSameAs(pair.client);
            assertThatThrownBy(() -> halves.rd().reunite(pair.server.intoSplit().wr()))
                    .hasMessageContaining("not the halves of the same connection");
        });
    }

    @ParameterizedTest
    @EnumSource
    void borrowed_halves_echo(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            var halves = pair.server.split();
            var echo = spawn(() -> Io.copy(halves.rd(), halves.wr()).await());
            pair.client.writeAll(new byte[1000]).await();
            pair.client.readExact(new byte[1000]).await();
            pair.client.shutdown().await();
            assertThat(echo.await()).isEqualTo(1000);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_read_that_is_given_up_has_taken_nothing(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            byte[] buffer = new byte[10];
            assertThatThrownBy(() -> timeout(SHORT, pair.server.read(buffer)).await())
                    .isInstanceOf(Elapsed.class);
            pair.client.writeAll(new byte[] {1, 2, 3}).await();
            assertThat(pair.server.read(buffer).await()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void timers_go_off_while_sockets_are_waited_for(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            int[] ticks = {0};
            for (int i = 0; i < 3; i++) {
                select().on(pair.server.read(new byte[1]), _ -> {})
                        .on(sleep(SHORT), _ -> ticks[0]++)
                        .await();
            }
            assertThat(ticks[0]).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_with_zero_linger_is_reset_when_it_is_closed(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.setZeroLinger();
            pair.client.close();
            assertThatThrownBy(() -> pair.server.read(new byte[1]).await())
                    .isInstanceOfSatisfying(
                            IoError.class,
                            error ->
                                    assertThat(error.kind()).isEqualTo(ErrorKind.CONNECTION_RESET));
        });
    }

    @ParameterizedTest
    @EnumSource
    void options_are_kept(Backend network) {
        network.run(() -> {
            Pair pair = connected();
            pair.client.setNodelay(true);
            assertThat(pair.client.nodelay()).isTrue();
            assertThat(pair.client.linger()).isNull();
            pair.client.setLinger(Duration.ofSeconds(3));
            assertThat(pair.client.linger()).isEqualTo(Duration.ofSeconds(3));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_takes_its_options_and_its_address_along(Backend network) {
        network.run(() -> {
            TcpSocket asked = TcpSocket.newV4();
            asked.bind(SocketAddr.parse("127.0.0.1:0"));
            asked.setReuseaddr(true);
            try (TcpListener listener = asked.listen(10)) {
                TcpSocket asking = TcpSocket.newV4();
                asking.setNodelay(true);
                TcpStream client = asking.connect(listener.localAddr()).await();
                assertThat(client.nodelay()).isTrue();
                assertThat(listener.accept().await().addr()).isEqualTo(client.localAddr());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_socket_that_was_not_bound_cannot_listen(Backend network) {
        network.run(() ->
                assertThatThrownBy(() -> TcpSocket.newV4().listen(10))
                        .isInstanceOfSatisfying(
                                IoError.class,
                                error ->
                                        assertThat(error.kind())
                                                .isEqualTo(ErrorKind.INVALID_INPUT)));
    }
}
