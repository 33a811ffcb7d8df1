package dev.asyncworkbook.kernel.net.real;

import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.UnixAddr;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;

/** Addresses as the JDK has them, and back. */
final class Addresses {

    private Addresses() {}

    static SocketAddress toJdk(Address address) {
        return switch (address) {
            case SocketAddr(String ip, int port) ->
                    new InetSocketAddress(InetAddress.ofLiteral(ip), port);
            case UnixAddr(String path) -> UnixDomainSocketAddress.of(path);
        };
    }

    static Address ofJdk(@Nullable SocketAddress address) {
        return switch (address) {
            case InetSocketAddress internet ->
                    new SocketAddr(internet.getAddress().getHostAddress(), internet.getPort());
            case UnixDomainSocketAddress unix -> new UnixAddr(unix.getPath().toString());
            case null, default -> new UnixAddr("");
        };
    }

    static StandardProtocolFamily family(Address address) {
        return switch (address) {
            case SocketAddr socket when socket.isIpv6() -> StandardProtocolFamily.INET6;
            case SocketAddr _ -> StandardProtocolFamily.INET;
            case UnixAddr _ -> StandardProtocolFamily.UNIX;
        };
    }
}
