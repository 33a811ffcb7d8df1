// An echo server and two clients whose requests are answered each on its own connection.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    println("listens at " + addr.ip());
    var server =
            spawn(() -> {
                long total = 0;
                for (int i = 0; i < 2; i++) {
                    var accepted = listener.accept().await();
                    try (var socket = accepted.stream()) {
                        var halves = socket.split();
                        long count = Io.copy(halves.rd(), halves.wr()).await();
                        println("echoed " + count + " bytes to " + accepted.addr().ip());
                        total += count;
                    }
                }
                println("echoed " + total + " bytes");
                listener.close();
            });
    for (var text : List.of("hello", "a longer text, which comes back as well")) {
        try (var stream = TcpStream.connect(addr).await()) {
            println("the same address: " + stream.peerAddr().equals(addr));
            stream.writeAll(text.getBytes()).await();
            var buffer = new byte[text.length()];
            stream.readExact(buffer).await();
            println("got " + new String(buffer));
            stream.shutdown().await();
            println("then " + stream.read(buffer).await());
        }
    }
    server.await();
}
