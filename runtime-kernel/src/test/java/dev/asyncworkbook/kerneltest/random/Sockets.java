package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.join;

import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.net.UdpSocket;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Pieces about sockets: of the machine where time is real, simulated where it is not. */
final class Sockets {

    static final List<Function<Dice, Piece>> KINDS =
            List.of(Sockets::echoing, Sockets::leaving, Sockets::datagrams);

    private static final String ANY = "127.0.0.1:0";

    private Sockets() {}

    /** Clients get back what they send; each has a task at the server. */
    private static Piece echoing(Dice dice) {
        int clients = dice.upTo(3);
        int bytes = dice.oneOf(List.of(1, 100, 10_000, 300_000));
        Piece between = dice.piece();
        return world -> {
            try (Crew crew = new Crew(world);
                    TcpListener listener = TcpListener.bind(ANY).await()) {
                crew.start(() -> accept(crew, listener, clients));
                for (int i = 0; i < clients; i++) {
                    String address = listener.localAddr().toString();
                    crew.start(() -> talk(address, bytes));
                }
                between.run(world);
                crew.join();
            }
        };
    }

    private static void accept(Crew crew, TcpListener listener, int clients) throws Exception {
        try (Crew handlers = crew.another()) {
            for (int i = 0; i < clients; i++) {
                TcpStream stream = listener.accept().await().stream();
                handlers.start(() -> echo(stream));
            }
            handlers.join();
        }
    }

    private static void echo(TcpStream stream) {
        try (stream) {
            BytesMut buffer = new BytesMut();
            while (stream.readBuf(buffer).await() > 0) {
                stream.writeAll(buffer.toArray()).await();
                buffer.clear();
            }
        } catch (IoError gone) {
            // The client was dropped.
        }
    }

    private static void talk(String address, int bytes) {
        byte[] sent = new byte[bytes];
        try (TcpStream stream = TcpStream.connect(address).await()) {
            for (int i = 0; i < bytes; i++) {
                sent[i] = (byte) (i * 31);
            }
            byte[] heard = new byte[bytes];
            var halves = stream.split();
            join(halves.wr().writeAll(sent), halves.rd().readExact(heard)).await();
            World.check(Arrays.equals(sent, heard), "the echo is another");
        }
    }

    /** A client goes away in the middle; its server is not left waiting. */
    private static Piece leaving(Dice dice) {
        Piece between = dice.piece();
        return world -> {
            try (Crew crew = new Crew(world);
                    TcpListener listener = TcpListener.bind(ANY).await()) {
                String address = listener.localAddr().toString();
                var client =
                        crew.start(() -> {
                            try (TcpStream stream = TcpStream.connect(address).await()) {
                                stream.writeAll(new byte[10]).await();
                                stream.readExact(new byte[11]).await();
                            }
                        });
                TcpStream served = listener.accept().await().stream();
                var server = crew.start(() -> echo(served));
                between.run(world);
                client.abort();
                server.await();
            }
        };
    }

    /** Messages that are answered one by one. */
    private static Piece datagrams(Dice dice) {
        int messages = dice.upTo(3);
        Piece between = dice.piece();
        return world -> {
            try (Crew crew = new Crew(world);
                    UdpSocket here = UdpSocket.bind(ANY).await();
                    UdpSocket there = UdpSocket.bind(ANY).await()) {
                crew.start(() -> {
                    byte[] buffer = new byte[8];
                    for (int i = 0; i < messages; i++) {
                        var got = there.recvFrom(buffer).await();
                        there.sendTo(Arrays.copyOf(buffer, 8), got.addr()).await();
                    }
                });
                byte[] buffer = new byte[8];
                for (int i = 0; i < messages; i++) {
                    here.sendTo(new byte[8], there.localAddr()).await();
                    here.recvFrom(buffer).await();
                    between.run(world);
                }
                crew.join();
            }
        };
    }
}
