package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** What a Redis server answers in a second, as redis-benchmark sees it, and what that costs. */
final class RedisMeasurement {

    private static final String HOST = "127.0.0.1";

    private final Samples samples;

    RedisMeasurement(Samples samples) {
        this.samples = samples;
    }

    /** Measures one process of a server with every test and pipeline, each after a warm-up. */
    void run(Program peer, int requests) {
        if (!Programs.isOnPath("redis-benchmark")) {
            throw new IllegalStateException("needs redis-benchmark, of Debian's redis-tools");
        }
        boolean real = peer.name().equals(Catalog.REDIS_SERVER);
        int free = real ? freePort() : 0;
        try (Child server =
                Child.start(
                        real
                                ? peer.command(Integer.toString(free))
                                : peer.command("redis-server", "0"))) {
            int port = real ? free : Integer.parseInt(server.field("port"));
            waitUntilItListens(server, port);
            for (int pipeline : Catalog.PIPELINES) {
                for (String test : Catalog.REDIS_TESTS) {
                    benchmark(port, test, pipeline, requests);
                    measure(peer, server, port, test, pipeline, requests);
                }
            }
        }
    }

    private void measure(
            Program peer, Child server, int port, String test, int pipeline, int requests) {
        Duration before = server.cpu();
        double rate = benchmark(port, test, pipeline, requests);
        double micros = server.cpu().minus(before).toNanos() / 1e3;
        String figure = Catalog.redisFigure(test, pipeline);
        samples.add(figure, peer.name(), micros / requests);
        samples.add(figure + "-rate", peer.name(), rate);
    }

    /** Requests a second, as the tool says in its line of comma-separated values. */
    private static double benchmark(int port, String test, int pipeline, int requests) {
        List<String> command =
                List.of(
                        "redis-benchmark",
                        "-h",
                        HOST,
                        "-p",
                        Integer.toString(port),
                        "-t",
                        test,
                        "-c",
                        "50",
                        "-P",
                        Integer.toString(pipeline),
                        "-n",
                        Integer.toString(requests),
                        "--csv");
        try (Child tool = Child.start(command)) {
            List<String> lines = tool.lines();
            tool.join();
            String[] fields = lines.getLast().replace("\"", "").split(",", -1);
            return Double.parseDouble(fields[1]);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void waitUntilItListens(Child server, int port) {
        while (server.isAlive()) {
            try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("the server has ended");
    }
}
