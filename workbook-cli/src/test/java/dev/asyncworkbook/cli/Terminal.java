package dev.asyncworkbook.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A person at a terminal: the launcher runs on a pseudo-terminal of {@code script}, which every
 * Linux has, and what is typed goes there key by key.
 */
final class Terminal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern STEERING =
            Pattern.compile("\u001b\\[[0-9;?]*[a-zA-Z]|\u001b[=>]|\r");

    private final Process process;

    /** Everything on the screen so far; guarded by itself. */
    private final StringBuilder screen = new StringBuilder();

    /** How far the person has read, in characters that can be seen. */
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
        char[] buffer = new char[1024];
        try (Reader in = process.inputReader(StandardCharsets.UTF_8)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (screen) {
                    screen.append(buffer, 0, n);
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
            while (visible().indexOf(text, read) < 0) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(
                            "no \"" + text + "\" in: " + visible().substring(read));
                }
                try {
                    screen.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            read = visible().indexOf(text, read) + text.length();
        }
        return this;
    }

    /** The screen's text without colors and movements: each word may have a color of its own. */
    private String visible() {
        return STEERING.matcher(screen).replaceAll("");
    }

    /** Waits for the end, and answers the exit code. */
    int exit() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            throw new AssertionError("it has not ended");
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
