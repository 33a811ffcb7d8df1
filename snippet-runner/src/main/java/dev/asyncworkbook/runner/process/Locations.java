package dev.asyncworkbook.runner.process;

import dev.asyncworkbook.kernel.Async;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * Where the kernel's and the runner's own classes lie: a jar or a directory of classes each.
 *
 * <p>The launcher says so in the system properties {@code workbook.kernel.path} and {@code
 * workbook.runner.path}; without them it is where this process loaded them from.
 */
public final class Locations {

    private Locations() {}

    /** The kernel. */
    public static Path kernel() {
        return find("workbook.kernel.path", Async.class);
    }

    /** The runner. */
    public static Path runner() {
        return find("workbook.runner.path", Locations.class);
    }

    private static Path find(String property, Class<?> witness) {
        String given = System.getProperty(property, "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        CodeSource source = witness.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no usable address", e);
        }
    }
}
