package dev.asyncworkbook.kernel.explore;

import java.util.List;
import java.util.stream.Collectors;

/** The imports that every program has without writing them. */
public final class Prelude {

    /**
     * What stands behind {@code import}, in order. The two mutexes, and the streams, which are a
     * library of their own in Rust, are imported by hand.
     */
    public static final List<String> IMPORTS =
            List.of(
                    "static dev.asyncworkbook.kernel.Async.*",
                    "dev.asyncworkbook.kernel.*",
                    "dev.asyncworkbook.kernel.combine.*",
                    "dev.asyncworkbook.kernel.task.*",
                    "dev.asyncworkbook.kernel.time.*",
                    "dev.asyncworkbook.kernel.sync.AsyncChannel",
                    "dev.asyncworkbook.kernel.sync.Broadcast",
                    "dev.asyncworkbook.kernel.sync.Mpsc",
                    "dev.asyncworkbook.kernel.sync.Oneshot",
                    "dev.asyncworkbook.kernel.sync.Watch",
                    "dev.asyncworkbook.kernel.sync.RecvError",
                    "dev.asyncworkbook.kernel.sync.SendError",
                    "dev.asyncworkbook.kernel.sync.TryRecvError",
                    "dev.asyncworkbook.kernel.sync.TrySendError",
                    "java.util.*",
                    "java.time.Duration");

    private Prelude() {}

    /** The import declarations on one line, so that they can stand before a program's first. */
    public static String declarations() {
        return IMPORTS.stream().map(name -> "import " + name + "; ").collect(Collectors.joining());
    }
}
