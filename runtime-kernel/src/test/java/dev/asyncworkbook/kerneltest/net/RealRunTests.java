package dev.asyncworkbook.kerneltest.net;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.explore.Execution;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.kerneltest.Programs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A graded program, run with the machine's clock and network. */
@Timeout(60)
class RealRunTests {

    /** What sockets do that does not depend on the time it takes. */
    private static final Set<EventKind> NETWORK =
            EnumSet.of(
                    EventKind.BIND,
                    EventKind.CONNECT,
                    EventKind.ACCEPT,
                    EventKind.SEND,
                    EventKind.RECV,
                    EventKind.CLOSE);

    private static void program() {
        TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
        var server =
                spawn(() -> {
                    try (TcpStream socket = listener.accept().await().stream()) {
                        sleep(Duration.ofMillis(1)).await();
                        socket.writeU8(socket.readU8().await() * 2).await();
                    }
                });
        try (TcpStream client = TcpStream.connect(listener.localAddr()).await()) {
            client.writeU8(21).await();
            println(client.readU8().await());
        }
        server.await();
        listener.close();
    }

    @Test
    void it_prints_the_same_in_both_networks() {
        List<String> printed = new ArrayList<>();
        Trace real =
                Execution.runReal(
                        Programs.body(RealRunTests::program),
                        0,
                        Limits.DEFAULT,
                        Map.of(),
                        printed::add);
        assertThat(real.ending().end()).isEqualTo(End.COMPLETE);
        assertThat(real.output())
                .isEqualTo(printed)
                .isEqualTo(Programs.output(RealRunTests::program));
    }

    @Test
    void a_real_connection_that_nobody_makes_is_waited_for_until_something_else_happens() {
        Trace real =
                Execution.runReal(
                        Programs.body(() -> {
                            TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
                            var accepting = spawn(() -> listener.accept().await());
                            sleep(Duration.ofMillis(1)).await();
                            println(accepting.isFinished());
                        }),
                        0,
                        Limits.DEFAULT,
                        Map.of(),
                        _ -> {});
        assertThat(real.output()).containsExactly("false");
    }

    private static List<String> told(Trace trace) {
        return trace.events().stream()
                .filter(event -> NETWORK.contains(event.kind()))
                .map(event ->
                        trace.subject(event.object()).orElseThrow().name()
                                + " "
                                + event.kind()
                                + " "
                                + event.detail().replaceAll("127.0.0.1:\\d+", "ADDRESS"))
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void its_trace_tells_what_that_of_the_simulated_network_tells() {
        Trace real =
                Execution.runReal(
                        Programs.body(RealRunTests::program), 0, Limits.DEFAULT, Map.of(), _ -> {});
        assertThat(told(real)).isNotEmpty().isEqualTo(told(Programs.run(RealRunTests::program)));
    }
}
