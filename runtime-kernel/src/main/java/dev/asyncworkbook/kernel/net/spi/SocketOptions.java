package dev.asyncworkbook.kernel.net.spi;

import java.net.SocketOption;

/** What can be set at a socket. */
public interface SocketOptions {

    /** What is set. */
    <T> T option(SocketOption<T> option);

    /** Sets something. */
    <T> void setOption(SocketOption<T> option, T value);
}
