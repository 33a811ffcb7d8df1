package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.net.UdpSocket;
import dev.asyncworkbook.kernel.net.sim.Host;
import dev.asyncworkbook.kernel.net.sim.Network;
import dev.asyncworkbook.kernel.time.Elapsed;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The hosts of the simulated network, and the ways between them. */
class SimHostsTests {
    private static void serve(Host host) {
        host.spawn(() -> {
            try (TcpListener listener = TcpListener.bind("0.0.0.0:80").await();
                    TcpStream socket = listener.accept().await().stream()) {
                socket.writeAll("hello".getBytes(StandardCharsets.UTF_8)).await();
                println("sent");
                sleep(Duration.ofDays(1)).await();
            }
        });
        sleep(millis(1)).await();
    }

    private static String fiveBytes(TcpStream socket) {
        byte[] buffer = new byte[5];
        socket.readExact(buffer).await();
        return new String(buffer, StandardCharsets.UTF_8);
    }

    @Test
    void hosts_have_names_and_addresses_of_their_own() {
        assertThat(
                        output(() -> {
                            Network network = Network.current();
                            serve(network.host("server"));
                            network.host("client")
                                    .spawn(() -> {
                                        TcpStream socket = TcpStream.connect("server:80").await();
                                        println(
                                                socket.localAddr().ip()
                                                        + " to "
                                                        + socket.peerAddr().ip());
                                        println(fiveBytes(socket));
                                    })
                                    .await();
                        }))
                .containsExactly("192.168.0.2 to 192.168.0.1", "sent", "hello");
    }

    @Test
    void the_same_port_can_be_bound_on_two_hosts() {
        assertThat(
                        output(() -> {
                            Network network = Network.current();
                            serve(network.host("one"));
                            serve(network.host("other"));
                            println("both");
                        }))
                .containsExactly("both");
    }

    @Test
    void what_a_host_listens_to_on_its_own_loopback_others_cannot_reach() {
        assertThat(
                        output(() -> {
                            Host server = Network.current().host("server");
                            server.spawn(() -> TcpListener.bind("127.0.0.1:80").await()).await();
                            try {
                                TcpStream.connect("server:80").await();
                            } catch (IoError refused) {
                                println(refused.getMessage());
                            }
                        }))
                .containsExactly("nobody listens at 192.168.0.1:80: connection refused");
    }

    @Test
    void a_host_that_is_not_there_is_unreachable() {
        assertThat(
                        output(() -> {
                            try {
                                TcpStream.connect("10.1.2.3:80").await();
                            } catch (IoError error) {
                                println(error.kind());
                            }
                        }))
                .containsExactly("HOST_UNREACHABLE");
    }

    @Test
    void connections_stand_still_while_hosts_are_cut_off_and_go_on_afterwards() {
        assertThat(
                        output(() -> {
                            Network network = Network.current();
                            Host server = network.host("server");
                            Host client = network.host("client");
                            serve(server);
                            client.spawn(
                                            () -> {
                                                TcpStream socket =
                                                        TcpStream.connect("server:80").await();
                                                network.partition(server, client);
                                                try {
                                                    timeout(millis(100), socket.readU8()).await();
                                                } catch (Elapsed nothing) {
                                                    println("nothing comes");
                                                }
                                                network.repair(server, client);
                                                println(fiveBytes(socket));
                                            })
                                    .await();
                        }))
                .containsExactly("sent", "nothing comes", "hello");
    }

    @Test
    void a_new_connection_between_hosts_that_are_cut_off_times_out() {
        assertThat(
                        output(() -> {
                            Network network = Network.current();
                            Host server = network.host("server");
                            Host client = network.host("client");
                            serve(server);
                            network.partition(server, client);
                            client.spawn(
                                            () -> {
                                                try {
                                                    TcpStream.connect("server:80").await();
                                                } catch (IoError error) {
                                                    println(error.kind());
                                                }
                                            })
                                    .await();
                        }))
                .containsExactly("TIMED_OUT");
    }

    @Test
    void datagrams_are_lost_between_hosts_that_are_cut_off_and_kept_between_held_ones() {
        assertThat(
                        output(() -> {
                            Network network = Network.current();
                            Host one = network.host("one");
                            Host other = network.host("other");
                            UdpSocket receiver =
                                    one.spawn(() -> UdpSocket.bind("0.0.0.0:9").await()).await();
                            UdpSocket sender =
                                    other.spawn(() -> UdpSocket.bind("0.0.0.0:9").await()).await();
                            network.partition(one, other);
                            sender.sendTo(new byte[1], "one:9").await();
                            network.repair(one, other);
                            network.hold(one, other);
                            sender.sendTo(new byte[2], "one:9").await();
                            network.release(one, other);
                            println(receiver.recv(new byte[9]).await());
                        }))
                .containsExactly("2");
    }
}
