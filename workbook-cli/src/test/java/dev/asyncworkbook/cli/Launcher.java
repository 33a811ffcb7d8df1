package dev.asyncworkbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the checkout's own launcher, with a state directory of its own. */
final class Launcher {

    static final Path CHECKOUT =
            Path.of(System.getProperty("workbook.checkout", "..")).toAbsolutePath().normalize();

    private static final int PATIENCE_SECONDS = 240;

    private final Path state;
    private final Map<String, String> environment = new HashMap<>();
    private Path program = CHECKOUT.resolve("workbook");
    private Path directory = CHECKOUT;

    Launcher(Path state) {
        this.state = state;
    }

    /** Called by this name. */
    Launcher calledAs(Path path) {
        program = path;
        return this;
    }

    /** Started in this directory. */
    Launcher startedIn(Path path) {
        directory = path;
        return this;
    }

    /** Sees this variable; an empty value takes it away. */
    Launcher environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What a run of the launcher came to. */
    record Result(int exit, String out, String err) {

        /**
         * The text with every run of blanks and line ends as one blank, since texts are wrapped.
         */
        String unwrapped() {
            return (out + " " + err).replaceAll("\\s+", " ");
        }
    }

    static Path lesson(String file) {
        return CHECKOUT.resolve("lessons").resolve(file);
    }

    Result run(String... arguments) {
        return runWithInput("", arguments);
    }

    Result runWithInput(String input, String... arguments) {
        try {
            return finished(start(arguments), input);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts it without waiting for its end. */
    Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("WORKBOOK_STATE", state.toString());
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result finished(Process process, String input) throws InterruptedException {
        CompletableFuture<String> out = reading(process.getInputStream());
        CompletableFuture<String> err = reading(process.getErrorStream());
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended without reading its input, as it may.
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("it ends by itself")
                .isTrue();
        Result result = new Result(process.exitValue(), out.join(), err.join());
        assertThat(result.out() + result.err())
                .as("no stack trace, no build of its own")
                .doesNotContain("\tat ", "Exception in thread", "Building Async Workbook");
        return result;
    }

    private static CompletableFuture<String> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    /** A program in a file of the state directory. */
    String file(String name, String source) {
        try {
            Path file = state.resolve(name);
            Files.writeString(file, source);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the course in the state directory, to be changed. */
    Path copyOfCourse() {
        Path source = lesson("");
        Path copy = state.resolve("course");
        try (var files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(source.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }
}
