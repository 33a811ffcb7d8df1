package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kerneltest.Programs.everyClassOfSchedules;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.net.UdpSocket;
import dev.asyncworkbook.kernel.net.sim.Network;
import dev.asyncworkbook.kernel.time.Instant;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What the simulated network can be told. */
class SimNetworkTests {
    private static TcpStream toItself() {
        TcpListener listener = TcpListener.bind("0.0.0.0:80").await();
        spawn(() -> {
            try (listener;
                    TcpStream socket = listener.accept().await().stream()) {
                socket.writeAll("hello".getBytes(StandardCharsets.UTF_8)).await();
            }
        });
        return TcpStream.connect("127.0.0.1:80").await();
    }

    private static String fiveBytes(TcpStream socket) {
        byte[] buffer = new byte[5];
        socket.readExact(buffer).await();
        return new String(buffer, StandardCharsets.UTF_8);
    }

    @Test
    void a_connection_takes_a_way_there_and_a_way_back_and_bytes_one_way() {
        assertThat(
                        output(() -> {
                            Network.current().latency(millis(10));
                            Instant start = Instant.now();
                            TcpStream socket = toItself();
                            println(start.elapsed().toMillis());
                            fiveBytes(socket);
                            println(start.elapsed().toMillis());
                        }))
                .containsExactly("20", "20");
    }

    @Test
    void each_latency_of_a_range_is_tried() {
        assertThat(
                        outcomes(() -> {
                            try (UdpSocket socket = UdpSocket.bind("127.0.0.1:9").await()) {
                                Network.current().latency(millis(1), millis(3));
                                Instant start = Instant.now();
                                socket.sendTo(new byte[1], socket.localAddr()).await();
                                socket.recv(new byte[1]).await();
                                println(start.elapsed().toMillis());
                            }
                        }))
                .containsExactly("1", "2", "3");
    }

    @Test
    void bytes_do_not_overtake_each_other() {
        assertThat(
                        outcomes(() -> {
                            Network.current().latency(millis(0), millis(3));
                            TcpListener listener = TcpListener.bind("0.0.0.0:80").await();
                            TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                            client.writeU8(1).await();
                            client.writeU8(2).await();
                            TcpStream server = listener.accept().await().stream();
                            println(server.readU8().await() + " " + server.readU8().await());
                        }))
                .containsExactly("1 2");
    }

    @Test
    void short_reads_cut_a_message_in_every_way() {
        assertThat(
                        outcomes(() -> {
                            Network.current().shortReads(true);
                            TcpStream socket = toItself();
                            StringBuilder sizes = new StringBuilder();
                            byte[] buffer = new byte[100];
                            int count = socket.read(buffer).await();
                            while (count > 0) {
                                sizes.append(count);
                                count = socket.read(buffer).await();
                            }
                            println(sizes);
                        }))
                .hasSize(16)
                .contains("5", "14", "41", "23", "11111");
    }

    @Test
    void short_writes_take_any_part() {
        assertThat(
                        outcomes(() -> {
                            Network.current().shortWrites(true);
                            TcpListener listener = TcpListener.bind("0.0.0.0:80").await();
                            TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                            println(client.write(new byte[3]).await());
                            listener.close();
                        }))
                .containsExactly("1", "2", "3");
    }

    @Test
    void at_most_so_many_connections_break_and_each_at_any_place() {
        assertThat(
                        outcomes(() -> {
                            Network.current().resets(1);
                            try {
                                println(fiveBytes(toItself()));
                            } catch (IoError broken) {
                                println(broken.kind());
                            }
                        }))
                .containsExactly("CONNECTION_RESET", "hello");
    }

    @Test
    void at_most_so_many_datagrams_are_lost() {
        assertThat(
                        outcomes(() -> {
                            Network.current().losses(1);
                            try (UdpSocket socket = UdpSocket.bind("127.0.0.1:9").await()) {
                                for (int i = 1; i <= 3; i++) {
                                    socket.sendTo(new byte[i], socket.localAddr()).await();
                                }
                                int sum = 0;
                                for (int i = 1; i <= 2; i++) {
                                    sum += socket.recv(new byte[9]).await();
                                }
                                println(sum);
                            }
                        }))
                .containsExactly("3", "4", "5");
    }

    @Test
    void a_connection_holds_as_much_as_it_is_told() {
        assertThat(
                        output(() -> {
                            Network.current().bufferSize(4);
                            TcpListener listener = TcpListener.bind("0.0.0.0:80").await();
                            TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                            println(client.tryWrite(new byte[10]));
                            listener.close();
                        }))
                .containsExactly("4");
    }

    @Test
    void without_faults_a_client_and_a_server_have_few_schedules() {
        assertThat(everyClassOfSchedules(() -> println(fiveBytes(toItself())))).hasSizeLessThan(5);
    }

    @Test
    void a_runtime_with_real_sockets_has_no_simulated_network() {
        Backend.REAL.run(() -> {
            assertThat(Network.isSimulated()).isFalse();
            assertThatThrownBy(Network::current).hasMessageContaining("real sockets");
        });
    }
}
