// A socket takes only so much: who writes a lot must read at the same time.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    int size = 16 * 1024 * 1024;
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var client = TcpStream.connect(listener.localAddr()).await();
    var server = listener.accept().await().stream();
    try {
        timeout(Duration.ofMillis(200), client.writeAll(new byte[size])).await();
        println("all without a reader: true");
    } catch (Elapsed e) {
        println("all without a reader: false");
    }
    try {
        client.tryWrite("x".getBytes());
        println("room");
    } catch (IoError e) {
        println("would block " + (e.kind() == ErrorKind.WOULD_BLOCK));
    }
    client.shutdown().await();
    int n = server.readToEnd(new BytesMut()).await();
    println("some " + (n > 0) + ", all " + (n == size));

    var second = TcpStream.connect(listener.localAddr()).await().intoSplit();
    var other = listener.accept().await().stream().intoSplit();
    var echo =
            spawn(() -> {
                try (var wr = other.wr();
                        var rd = other.rd()) {
                    return Io.copy(rd, wr).await();
                }
            });
    var writer =
            spawn(() -> {
                try (var wr = second.wr()) {
                    for (int i = 0; i < 1024; i++) {
                        var piece = new byte[1024];
                        Arrays.fill(piece, (byte) i);
                        wr.writeAll(piece).await();
                    }
                }
            });
    var buffer = new byte[1000];
    long sum = 0;
    int count = 0;
    while ((n = second.rd().read(buffer).await()) > 0) {
        count += n;
        for (int i = 0; i < n; i++) sum += buffer[i] & 0xFF;
    }
    writer.await();
    println("back " + count + ", sum " + sum + ", echoed " + echo.await());
}
