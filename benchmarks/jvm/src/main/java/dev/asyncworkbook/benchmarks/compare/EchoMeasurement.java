package dev.asyncworkbook.benchmarks.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** What a server that sends back costs: its CPU time for each request, from outside. */
final class EchoMeasurement {

    private final Samples samples;

    EchoMeasurement(Samples samples) {
        this.samples = samples;
    }

    /** Measures one process of a server, after as many requests to warm it up. */
    void run(Program peer, int requests) {
        try (Child server = Child.start(peer.command("echo-server", "0"));
                EchoLoad load = new EchoLoad(Integer.parseInt(server.field("port")))) {
            load.run(requests);
            Duration before = server.cpu();
            long begin = System.nanoTime();
            load.run(requests);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double micros = server.cpu().minus(before).toNanos() / 1e3;
            samples.add("echo", peer.name(), micros / requests);
            samples.add("echo-rate", peer.name(), requests / seconds);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
