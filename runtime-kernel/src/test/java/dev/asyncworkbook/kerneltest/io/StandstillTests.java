package dev.asyncworkbook.kerneltest.io;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

/** What is said when nobody can read or write any more. */
class StandstillTests {
    @Test
    void a_socket_that_a_task_forgot_to_close_is_named() {
        Trace trace =
                run(() -> {
                    TcpListener listener = TcpListener.bind("127.0.0.1:80").await();
                    spawn(() -> {
                        TcpStream socket = listener.accept().await().stream();
                        socket.writeU8(1).await();
                    });
                    TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                    client.readToEnd().await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(trace.ending().message())
                .contains("`main` waits")
                .contains("bytes to read from the tcp-stream of line")
                .contains("whose other end `t1` got")
                .contains("and ended without closing it");
        assertThat(diagnostic(trace, "D007").help()).contains("close every socket");
    }

    @Test
    void two_sides_that_both_listen_are_in_a_deadlock() {
        Trace trace =
                run(() -> {
                    TcpListener listener = TcpListener.bind("127.0.0.1:80").await();
                    spawn(() -> {
                        TcpStream socket = listener.accept().await().stream();
                        socket.readU8().await();
                    });
                    TcpStream client = TcpStream.connect("127.0.0.1:80").await();
                    client.readU8().await();
                });
        assertThat(diagnostic(trace, "D019").message())
                .contains("`main` waits")
                .contains("`t1` waits");
    }

    @Test
    void a_task_that_nobody_connects_to_is_named() {
        Trace trace =
                run(() -> {
                    TcpListener listener = TcpListener.bind("127.0.0.1:80").await();
                    listener.accept().await();
                });
        assertThat(trace.ending().message())
                .contains("`main` waits")
                .contains("a connection to the tcp-listener of line");
    }
}
