package dev.asyncworkbook.benchmarks.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A program of the comparison: {@code OPERATION TIMES} does one operation so many times in a row,
 * warm, and prints one line of JSON with what one of them takes; {@code version 0} says what it is.
 */
public final class Peer {

    private final String version;
    private final Map<String, Work> operations = new LinkedHashMap<>();

    /** A peer without operations. */
    public Peer(String version) {
        this.version = version;
    }

    /** Adds an operation whose time counts, in nanoseconds for each. */
    public Peer nanos(String operation, Work work) {
        operations.put(operation, times -> print("ns", Rounds.nanos(work, times)));
        return this;
    }

    /** Adds an operation whose CPU time counts, in milliseconds for all together. */
    public Peer cpuMillis(String operation, Work work) {
        operations.put(operation, times -> print("ms", Rounds.cpuMillis(work, times)));
        return this;
    }

    /** Adds an operation whose memory counts, in bytes for each task. */
    public Peer bytes(String operation, Crowd crowd) {
        operations.put(operation, times -> print("B", Scales.bytes(crowd, times)));
        return this;
    }

    /** Adds a server, whose port is told; it ends with the standard input. */
    public Peer server(String operation, Service service) {
        operations.put(
                operation,
                _ -> {
                    Thread.ofPlatform().daemon().start(Peer::endWithInput);
                    service.serve(port -> IO.println("{\"port\":" + port + "}"));
                });
        return this;
    }

    /** Does what the words say. */
    public void run(String operation, int times) throws Exception {
        if (operation.equals("version")) {
            IO.println("{\"version\":\"" + version + "\"}");
            return;
        }
        Work work = operations.get(operation);
        if (work == null) {
            throw new IllegalArgumentException(
                    "there is no operation " + operation + ", but " + operations.keySet());
        }
        work.run(times);
        // What is left of a crowd, or of threads, is nobody's concern; a recording has to be
        // written.
        System.exit(0);
    }

    private static void print(String unit, double value) {
        IO.println(String.format(Locale.ROOT, "{\"unit\":\"%s\",\"value\":%.3f}", unit, value));
    }

    private static void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            System.exit(0);
        }
    }
}
