package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;

/** The sentences about what can go wrong with sockets; the same in every network. */
public final class Faults {

    private Faults() {}

    /** Nobody listens. */
    public static IoError refused(Address to) {
        return new IoError(
                ErrorKind.CONNECTION_REFUSED, "nobody listens at " + to + ": connection refused");
    }

    /** There is no such path. */
    public static IoError missing(Address to) {
        return new IoError(ErrorKind.NOT_FOUND, "cannot connect to " + to + ": nothing is there");
    }

    /** Somebody has the address. */
    public static IoError inUse(Address at) {
        return new IoError(
                ErrorKind.ADDR_IN_USE, "cannot bind " + at + ": this address is in use already");
    }

    /** The address belongs to another host. */
    public static IoError notAvailable(Address at) {
        return new IoError(
                ErrorKind.ADDR_NOT_AVAILABLE,
                "cannot bind " + at + ": this is no address of this host");
    }

    /** The system does not allow it. */
    public static IoError denied(Address at) {
        return new IoError(ErrorKind.PERMISSION_DENIED, "cannot use " + at + ": permission denied");
    }

    /** A connection cannot be taken, for want of what the system has too little of. */
    public static IoError tooManyFiles(Address at) {
        return new IoError(
                ErrorKind.OTHER, "cannot accept a connection at " + at + ": too many open files");
    }

    /** The connection is gone. */
    public static IoError reset(Address peer) {
        return new IoError(
                ErrorKind.CONNECTION_RESET, "the connection to " + peer + " was reset by the peer");
    }

    /** Nobody reads any more. */
    public static IoError brokenPipe(Address peer) {
        return new IoError(
                ErrorKind.BROKEN_PIPE,
                "cannot write to " + peer + ": the connection takes nothing any more");
    }

    /** There is no way. */
    public static IoError unreachable(Address to) {
        return new IoError(ErrorKind.HOST_UNREACHABLE, "cannot reach " + to + ": no such host");
    }

    /** It took too long. */
    public static IoError timedOut(Address to) {
        return new IoError(ErrorKind.TIMED_OUT, "connecting to " + to + " took too long");
    }

    /** There is no such name. */
    public static IoError unknownName(String host) {
        return new IoError(ErrorKind.NOT_FOUND, "no host has the name `" + host + "`");
    }

    /** There is nobody to send to. */
    public static IoError notConnected(Address local) {
        return new IoError(ErrorKind.NOT_CONNECTED, "the socket at " + local + " is not connected");
    }

    /** The socket was closed by the program itself. */
    public static IoError closed(Address local) {
        return new IoError(ErrorKind.NOT_CONNECTED, "the socket at " + local + " is closed");
    }

    /** A message is longer than a datagram can be. */
    public static IoError tooLong(Address to, int length) {
        return new IoError(
                ErrorKind.INVALID_INPUT,
                "a datagram to " + to + " cannot have " + length + " bytes");
    }
}
