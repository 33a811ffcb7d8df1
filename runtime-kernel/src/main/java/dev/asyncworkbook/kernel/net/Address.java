package dev.asyncworkbook.kernel.net;

/** Where a socket is, or its peer. */
public sealed interface Address permits SocketAddr, UnixAddr {}
