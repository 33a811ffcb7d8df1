package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.UnixAddr;
import dev.asyncworkbook.kernel.net.spi.Faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What an exception of the JDK's means; it says so in words alone. */
final class Errors {

    private Errors() {}

    /** Something failed while an address was to be bound. */
    static IoError binding(Address at, IOException failed) {
        String words = words(failed);
        if (words.contains("in use")) {
            return caused(Faults.inUse(at), failed);
        } else if (words.contains("assign requested") || words.contains("unresolved")) {
            return caused(Faults.notAvailable(at), failed);
        }
        return other(at, failed);
    }

    /** Something failed while a connection was to be made. */
    static IoError connecting(Address to, IOException failed) {
        String words = words(failed);
        if (to instanceof UnixAddr(String path) && !Files.exists(Path.of(path))) {
            return caused(Faults.missing(to), failed);
        } else if (words.contains("timed out")) {
            return caused(Faults.timedOut(to), failed);
        } else if (words.contains("refused")) {
            return caused(Faults.refused(to), failed);
        } else if (failed instanceof NoRouteToHostException || words.contains("unreachable")) {
            return caused(Faults.unreachable(to), failed);
        } else if (failed instanceof ConnectException) {
            return caused(Faults.refused(to), failed);
        }
        return talking(to, to, failed);
    }

    /** Something failed between two ends of a connection. */
    static IoError talking(Address local, Address peer, IOException failed) {
        String words = words(failed);
        if (failed instanceof ClosedChannelException) {
            return caused(Faults.closed(local), failed);
        } else if (words.contains("broken pipe")) {
            return caused(Faults.brokenPipe(peer), failed);
        } else if (words.contains("reset")) {
            return caused(Faults.reset(peer), failed);
        } else if (failed instanceof PortUnreachableException) {
            return caused(Faults.refused(peer), failed);
        }
        return other(peer, failed);
    }

    private static IoError other(Address where, IOException failed) {
        if (words(failed).contains("permission") || words(failed).contains("not permitted")) {
            return caused(Faults.denied(where), failed);
        }
        return new IoError(ErrorKind.OTHER, where + ": " + failed.getMessage(), failed);
    }

    private static IoError caused(IoError error, IOException cause) {
        error.initCause(cause);
        return error;
    }

    private static String words(IOException failed) {
        return String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    }
}
