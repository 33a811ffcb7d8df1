package dev.asyncworkbook.benchmarks.compare;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The peers, as the checkout and the machine have them. */
final class Programs {

    /** The same for all on the JVM: what one of them does not need, it has nevertheless. */
    private static final List<String> JVM =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+AlwaysPreTouch",
                    "-Xms3g",
                    "-Xmx3g",
                    "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private static final String PACKAGE = "dev.asyncworkbook.benchmarks.";

    private final Path benchmarks;
    private final List<Program> all = new ArrayList<>();

    /** Looks for all peers; what Cargo can build has been built by then. */
    Programs(Path benchmarks) {
        this.benchmarks = benchmarks;
        kernel(Catalog.KERNEL, "kernel", "current-thread");
        kernel(Catalog.KERNEL_1, "kernel, 1 worker", "multi-thread-1");
        kernel(Catalog.KERNEL_2, "kernel, 2 workers", "multi-thread-2");
        tokio(Catalog.TOKIO, "Tokio", "current-thread");
        tokio(Catalog.TOKIO_1, "Tokio, 1 worker", "multi-thread-1");
        tokio(Catalog.TOKIO_2, "Tokio, 2 workers", "multi-thread-2");
        threads(Catalog.THREADS_1, "virtual threads, 1 carrier", 1);
        threads(Catalog.THREADS_2, "virtual threads, 2 carriers", 2);
        kotlin(Catalog.KOTLIN, "Kotlin, runBlocking", "run-blocking");
        kotlin(Catalog.KOTLIN_DEFAULT, "Kotlin, Default", "default");
        java(Catalog.SELECTOR, "a plain selector", "jvm", List.of(), "threads.SelectorPeer");
        redis();
    }

    /** The peers. */
    List<Program> all() {
        return all;
    }

    /** The peer of a name. */
    Program named(String name) {
        return all.stream()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void kernel(String name, String title, String flavor) {
        java(name, title, "jvm", List.of(), "kernel.KernelPeer", flavor);
    }

    private void threads(String name, String title, int carriers) {
        List<String> options =
                List.of(
                        "-Djdk.virtualThreadScheduler.parallelism=" + carriers,
                        "-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers);
        java(name, title, "jvm", options, "threads.ThreadsPeer");
    }

    private void kotlin(String name, String title, String dispatcher) {
        List<String> options = List.of("-Dkotlinx.coroutines.scheduler.core.pool.size=2");
        java(name, title, "kotlin", options, "kotlin.KotlinPeerKt", dispatcher);
    }

    private void java(
            String name,
            String title,
            String module,
            List<String> options,
            String main,
            String... words) {
        Path lib = benchmarks.resolve(module).resolve("target/lib");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(options);
        command.addAll(List.of("-cp", lib + File.separator + "*", PACKAGE + main));
        command.addAll(List.of(words));
        String missing =
                Files.isDirectory(lib) ? "" : "was not built: see what benchmarks/compare said";
        all.add(new Program(name, title, command, missing));
    }

    private void tokio(String name, String title, String flavor) {
        Path binary = benchmarks.resolve("tokio/target/release/tokio-peer");
        String missing =
                Files.isExecutable(binary)
                        ? ""
                        : "needs cargo, and crates.io or Debian's package librust-tokio-dev";
        all.add(new Program(name, title, List.of(binary.toString(), flavor), missing));
    }

    private void redis() {
        String missing =
                isOnPath("redis-server") && isOnPath("redis-benchmark")
                        ? ""
                        : "needs Debian's packages redis-server and redis-tools";
        List<String> command =
                List.of("redis-server", "--save", "", "--appendonly", "no", "--port");
        all.add(new Program(Catalog.REDIS_SERVER, "redis-server", command, missing));
    }

    /** Whether there is a program of this name. */
    static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
