package dev.asyncworkbook.miniredis;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.sim.Host;
import dev.asyncworkbook.kernel.net.sim.Network;
import dev.asyncworkbook.kernel.sync.CancellationToken;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.time.Elapsed;
import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.frame.ProtocolError;
import dev.asyncworkbook.miniredis.server.Server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Three clients that set keys, each key once, and count together, while the network misbehaves; and
 * the look at what is there in the end.
 */
final class FaultScenario {

    private static final String ADDRESS = "server:6379";
    private static final int CLIENTS = 3;
    private static final int KEYS = 4;
    private static final int RESETS = 4;
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** The keys whose SET was acknowledged. */
    private final Map<String, String> acknowledged = new TreeMap<>();

    private int incrementsAsked;
    private int incrementsAcknowledged;
    private int failures;

    /** Plays it; awaits in the caller's block. */
    Object run() {
        Network network = Network.current();
        Host host = network.host("server");
        CancellationToken stop = new CancellationToken();
        JoinHandle<Void> server = host.spawn(() -> serve(stop));
        network.latency(Duration.ZERO, Duration.ofMillis(20))
                .shortReads(true)
                .shortWrites(true)
                .resets(RESETS);
        List<Future<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String name = "client" + i;
            tasks.add(network.host(name).spawn(() -> setKeys(name)));
        }
        tasks.add(spawn(() -> part(network, host)));
        tasks.forEach(Future::await);
        network.resets(0).shortReads(false).shortWrites(false);
        look();
        stop.cancel();
        server.await();
        println(acknowledged.keySet() + " and " + failures + " failures");
        return acknowledged;
    }

    private static void serve(CancellationToken stop) {
        Server.run(TcpListener.bind("0.0.0.0:6379").await(), stop.cancelled()).await();
    }

    /** Parts a client from the server, for a while. */
    private static void part(Network network, Host server) {
        sleep(Duration.ofMillis(50)).await();
        network.partition(network.host("client0"), server);
        sleep(Duration.ofMillis(400)).await();
        network.repair(network.host("client0"), server);
    }

    /** Goes on with the next key when one fails: whether that one was set is not known. */
    private void setKeys(String name) {
        for (int i = 0; i < KEYS; i++) {
            String key = name + "-" + i;
            try {
                timeout(PATIENCE, async(() -> set(key))).await();
            } catch (IoError | Elapsed | ProtocolError failure) {
                failures++;
            }
        }
    }

    private void set(String key) {
        try (Client client = Client.connect(ADDRESS).await()) {
            String value = "value of " + key;
            client.set(key, value).await();
            acknowledged.put(key, value);
            assertThat(text(client, key)).isEqualTo(value);
            incrementsAsked++;
            long _ = client.incr("count").await();
            incrementsAcknowledged++;
        }
    }

    private void look() {
        try (Client client = Client.connect(ADDRESS).await()) {
            acknowledged.forEach((key, value) -> assertThat(text(client, key)).isEqualTo(value));
            int count = Integer.parseInt("0" + text(client, "count"));
            assertThat(count).isBetween(incrementsAcknowledged, incrementsAsked);
        }
    }

    private static String text(Client client, String key) {
        return client.get(key).await() instanceof Some<byte[]>(byte[] value)
                ? new String(value, StandardCharsets.UTF_8)
                : "";
    }
}
