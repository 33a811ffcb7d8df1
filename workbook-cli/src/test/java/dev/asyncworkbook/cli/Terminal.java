package dev.asyncworkbook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A person at a terminal: the launcher runs on a pseudo-terminal of {@code script}, which every
 * Linux has, and what is typed goes there key by key.
 */
final class Terminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    /** Everything on the screen so far; guarded by itself. */
    private final StringBuilder screen = new StringBuilder();

    /** How far the person has read. */
    private int read;

    Terminal(Path state) {
        // A pseudo-terminal that no window stands behind has no size of its own.
        String command =
                "stty rows 40 cols 100; exec '" + Launcher.CHECKOUT.resolve("workbook") + "'";
        try {
            ProcessBuilder builder = new ProcessBuilder("script", "-qfec", command, "/dev/null");
            builder.environment().put("WORKBOOK_STATE", state.toString());
            builder.environment().put("TERM", "xterm");
            process = builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError("this test needs the program script, of util-linux", e);
        }
        Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        byte[] buffer = new byte[1024];
        try (InputStream in = process.getInputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (screen) {
                    screen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                    screen.notifyAll();
                }
            }
        } catch (IOException e) {
            // The terminal is closed.
        }
    }

    /** Types keys as they are. */
    Terminal type(String keys) {
        try {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Types a line. */
    Terminal enter(String line) {
        return type(line + "\r");
    }

    /** Reads on until the text appears. */
    Terminal expect(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (screen) {
            while (screen.indexOf(text, read) < 0) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("no \"" + text + "\" in: " + screen.substring(read));
                }
                try {
                    screen.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            read = screen.indexOf(text, read) + text.length();
        }
        return this;
    }

    /** Waits for the end, and answers the exit code. */
    int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
