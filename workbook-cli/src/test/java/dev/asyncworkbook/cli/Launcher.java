package dev.asyncworkbook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs the checkout's own launcher, with a state directory of its own. */
final class Launcher {

    static final Path CHECKOUT =
            Path.of(System.getProperty("workbook.checkout", "..")).toAbsolutePath().normalize();

    private final Path state;

    Launcher(Path state) {
        this.state = state;
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
        List<String> command = new ArrayList<>(List.of(CHECKOUT.resolve("workbook").toString()));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("WORKBOOK_STATE", state.toString());
            Process process = builder.start();
            CompletableFuture<String> err =
                    CompletableFuture.supplyAsync(() -> text(process, false));
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String out = text(process, true);
            return new Result(process.waitFor(), out, err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Process process, boolean out) {
        try {
            byte[] bytes =
                    (out ? process.getInputStream() : process.getErrorStream()).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}
