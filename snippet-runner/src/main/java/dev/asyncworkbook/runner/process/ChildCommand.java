package dev.asyncworkbook.runner.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line of a child JVM.
 *
 * <p>Both JIT compilers stay on: without the second one a child starts 40 ms earlier, but explores
 * three times slower.
 */
final class ChildCommand {

    private static final String KERNEL = "dev.asyncworkbook.kernel";
    private static final String CHILD =
            "dev.asyncworkbook.runner/dev.asyncworkbook.runner.child.ChildMain";

    private ChildCommand() {}

    /**
     * Starts a child on this process's own JDK, with an empty environment.
     *
     * @param heapMegabytes its largest heap
     */
    static Process start(int heapMegabytes) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(heapMegabytes));
        builder.environment().clear();
        return builder.start();
    }

    /**
     * The shell makes the child deaf to Ctrl-C, which a terminal sends to both: it is the parent's
     * to decide what that means. A JVM leaves a signal alone that is ignored when it starts.
     */
    private static List<String> line(int heapMegabytes) {
        return List.of(
                "/bin/sh",
                "-c",
                "trap '' INT; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                // Whatever the JVM itself says must not get between the frames.
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "--finalization=disabled",
                "--sun-misc-unsafe-memory-access=deny",
                "--illegal-native-access=deny",
                "--add-exports=java.base/jdk.internal.vm=" + KERNEL,
                "--add-opens=java.base/java.lang=" + KERNEL,
                "--module-path",
                Library.modulePathText() + File.pathSeparator + Locations.runner(),
                "--add-modules",
                Library.moduleNames(),
                "--module",
                CHILD);
    }
}
