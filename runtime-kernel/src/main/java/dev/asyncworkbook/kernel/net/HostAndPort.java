package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import org.jspecify.annotations.Nullable;

/**
 * A host by name or number, and a port, as a program writes them.
 *
 * @param host a name, or an IP address without brackets
 * @param port from 0 to 65535
 */
record HostAndPort(String host, int port) {

    static HostAndPort of(String text) {
        int colon = text.lastIndexOf(':');
        if (colon <= 0) {
            throw invalid(text, null);
        }
        String host = text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.contains(":")) {
            throw invalid(text, null);
        }
        try {
            return new HostAndPort(host, Integer.parseInt(text.substring(colon + 1)));
        } catch (NumberFormatException notNumber) {
            throw invalid(text, notNumber);
        }
    }

    private static IoError invalid(String text, @Nullable Throwable cause) {
        return new IoError(
                ErrorKind.INVALID_INPUT,
                "`" + text + "` is no address: write host:port, as in 127.0.0.1:6379",
                cause);
    }

    /** Whether the host is in numbers, so that nobody has to be asked. */
    boolean isLiteral() {
        char last = host.charAt(host.length() - 1);
        return host.contains(":") || (Character.isDigit(last) && Character.isDigit(host.charAt(0)));
    }
}
