package dev.asyncworkbook.miniredis.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that come with Redis; installed on first use where that is possible. */
public final class RedisPrograms {

    private static final int PATIENCE_SECONDS = 120;

    private RedisPrograms() {}

    /**
     * Where a program is.
     *
     * @throws AssertionError if it is not there and cannot be installed, with what to do
     */
    public static Path find(String name) {
        return search(name)
                .orElseGet(() -> {
                    String told = install();
                    return search(name).orElseThrow(() -> new AssertionError(told));
                });
    }

    private static Optional<Path> search(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String install() {
        try {
            return output(new ProcessBuilder("./install-redis").start());
        } catch (IOException e) {
            return "The tests of mini-redis need Redis's programs: run mini-redis/install-redis";
        }
    }

    /** What a run of a program prints on standard output and error. It must end with 0. */
    public static String run(String input, String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(find(program).toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            String printed = output(process);
            if (process.exitValue() != 0) {
                throw new AssertionError(command + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String output(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            byte[] bytes = process.getInputStream().readAllBytes();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
