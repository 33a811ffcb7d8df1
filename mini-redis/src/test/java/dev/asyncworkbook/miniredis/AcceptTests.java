package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.explore.Coverage;
import dev.asyncworkbook.kernel.explore.Explorer;
import dev.asyncworkbook.kernel.explore.Limits;
import dev.asyncworkbook.kernel.explore.Plan;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.sim.Network;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.miniredis.server.Server;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.Talk;
import dev.asyncworkbook.miniredis.testing.TestServer;
import dev.asyncworkbook.miniredis.testing.Wire;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A connection that cannot be accepted: the server tries again, and gives up in the end. */
class AcceptTests {

    private static final int MOST_RUNS = 10_000;
    private static final Future<Void> NEVER = _ -> Poll.pending();

    /** All the pauses together: 1, 2, 4, ..., 64 seconds. */
    private static final Duration PAUSES = Duration.ofSeconds(127);

    @Test
    void an_accept_that_failed_is_tried_again_after_a_pause_that_grows() {
        List<Trace> broken = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        Coverage coverage =
                Explorer.explore(
                        () -> () -> serveWithFailures(2),
                        Plan.upTo(MOST_RUNS).quiet(),
                        Limits.DEFAULT,
                        Map.of(),
                        trace -> {
                            told.add(trace.output());
                            if (trace.ending().end() != End.COMPLETE) {
                                broken.add(trace);
                            }
                            return broken.isEmpty();
                        });
        assertThat(broken).isEmpty();
        assertThat(coverage.proof()).isEqualTo(Coverage.Proof.EXHAUSTIVE);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        List.of("after PT0S"), List.of("after PT1S"), List.of("after PT3S"));
    }

    private static String serveWithFailures(int most) {
        Network.current().failedAccepts(most);
        TestServer server = TestServer.start("127.0.0.1:0", ServerLimits.DEFAULT);
        Instant start = Instant.now();
        try (Talk talk = server.talk()) {
            talk.exchange(Wire.request("PING"), "+PONG\r\n");
        }
        println("after " + Instant.now().durationSince(start));
        server.end();
        return "done";
    }

    @Test
    void a_listener_that_is_broken_for_good_is_given_up() {
        NetworkKind.SIMULATED.run(() -> {
            TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
            var server = spawn(() -> Server.run(listener, NEVER).await());
            listener.close();
            Instant start = Instant.now();
            assertThatThrownBy(server::await).hasRootCauseInstanceOf(IoError.class);
            assertThat(Instant.now().durationSince(start)).isEqualTo(PAUSES);
        });
    }
}
