package dev.asyncworkbook.checks.page;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the browser and its driver are; installed on first use where that is possible. */
record Executables(Path browser, Path driver) {

    private static final Path ROOT = Path.of(System.getProperty("repo.root", ".."));

    /**
     * Finds them.
     *
     * @throws AssertionError if they are not there and cannot be installed, with what to do
     */
    static Executables find() {
        return search().orElseGet(() -> {
            String told = install();
            return search().orElseThrow(() -> new AssertionError(told));
        });
    }

    private static Optional<Executables> search() {
        Optional<Path> browser =
                find("CHROMIUM", List.of("chromium", "chromium-browser", "google-chrome"));
        Optional<Path> driver = find("CHROMEDRIVER", List.of("chromedriver"));
        return browser.flatMap(there -> driver.map(its -> new Executables(there, its)));
    }

    private static Optional<Path> find(String variable, List<String> names) {
        String named = System.getenv(variable);
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return names.stream()
                .flatMap(name ->
                        Stream.of(path.split(File.pathSeparator))
                                .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String install() {
        String script = ROOT.resolve("build-checks/install-chromium").toString();
        try {
            Process process = new ProcessBuilder(script).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String told = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return told;
        } catch (IOException e) {
            return "The tests of the page need Chromium and chromedriver: run " + script;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
