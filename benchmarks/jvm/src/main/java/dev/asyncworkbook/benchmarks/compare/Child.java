package dev.asyncworkbook.benchmarks.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that was started, and that ends with this one. */
final class Child implements AutoCloseable {

    /** After this a process is taken to hang, and is ended. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** How long a process may take to end that was asked to. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        output = process.inputReader();
    }

    /** Starts a process; what it says of errors is shown. */
    static Child start(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            Thread.startVirtualThread(() -> end(process, PATIENCE));
            return new Child(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a field of the next line of JSON holds. */
    String field(String name) {
        String line = line();
        Matcher field = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(line);
        if (!field.find()) {
            throw new IllegalStateException("expected a line with \"" + name + "\": " + line);
        }
        return field.group(1);
    }

    private String line() {
        try {
            return String.valueOf(output.readLine());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All that it still prints. */
    List<String> lines() {
        return output.lines().toList();
    }

    /** Waits for its end. */
    void join() {
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("did not end well: " + process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The CPU time that it has taken so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Whether it still runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks it to end, so that it can write what it has recorded, and then sees to it. */
    @Override
    public void close() {
        process.destroy();
        end(process, GRACE);
    }

    private static void end(Process process, Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
