package dev.asyncworkbook.kernel.net;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * An IP address and a port.
 *
 * @param ip the address in numbers: {@code 127.0.0.1}, {@code ::1}
 * @param port from 0 to 65535; 0 lets the system choose
 */
public record SocketAddr(String ip, int port) implements Address {

    /**
     * Checks both.
     *
     * @throws IoError of kind {@code INVALID_INPUT} if one of them is none
     */
    public SocketAddr {
        if (port < 0 || port > 0xFFFF) {
            throw new IoError(
                    ErrorKind.INVALID_INPUT, "`" + port + "` is no port: it must be 0 to 65535");
        }
        try {
            ip = text(InetAddress.ofLiteral(ip));
        } catch (IllegalArgumentException notNumbers) {
            throw new IoError(ErrorKind.INVALID_INPUT, "`" + ip + "` is no IP address", notNumbers);
        }
    }

    /**
     * Reads an address: {@code 127.0.0.1:6379}, {@code [::1]:6379}.
     *
     * @throws IoError of kind {@code INVALID_INPUT} if it is none
     */
    public static SocketAddr parse(String text) {
        HostAndPort parts = HostAndPort.of(text);
        return new SocketAddr(parts.host(), parts.port());
    }

    private static String text(InetAddress address) {
        String text = address.getHostAddress();
        if (!(address instanceof Inet6Address)) {
            return text;
        }
        int scope = text.indexOf('%');
        String plain = scope < 0 ? text : text.substring(0, scope);
        return plain.replaceFirst("(^|:)0(:0)+(:|$)", "::");
    }

    /** Whether it is one of the sixth version. */
    public boolean isIpv6() {
        return ip.contains(":");
    }

    /** Whether only its own host can reach it. */
    public boolean isLoopback() {
        return ip.startsWith("127.") || ip.equals("::1");
    }

    /** Whether it stands for every address of a host. */
    public boolean isUnspecified() {
        return ip.equals("0.0.0.0") || ip.equals("::");
    }

    /** The same address with another port. */
    public SocketAddr withPort(int newPort) {
        return new SocketAddr(ip, newPort);
    }

    @Override
    public String toString() {
        return (isIpv6() ? "[" + ip + "]" : ip) + ":" + port;
    }
}
