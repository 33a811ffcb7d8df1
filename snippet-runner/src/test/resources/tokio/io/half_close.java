// After shutdown a client can still read; who writes after its own shutdown gets a broken pipe.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var server =
            spawn(() -> {
                try (listener;
                        var socket = listener.accept().await().stream()) {
                    var request = new BytesMut();
                    int n = socket.readToEnd(request).await();
                    println("server read " + n + ": " + request.toText());
                    println("server at the end: " + socket.read(new byte[4]).await());
                    socket.writeAll("answer".getBytes()).await();
                    socket.writeAll(", all of it".getBytes()).await();
                }
            });
    var client = TcpStream.connect(addr).await();
    client.writeAll("request".getBytes()).await();
    client.shutdown().await();
    try {
        println("client wrote " + client.write("more".getBytes()).await());
    } catch (IoError e) {
        println("broken pipe: " + (e.kind() == ErrorKind.BROKEN_PIPE));
    }
    client.shutdown().await();
    println("again: true");
    println("client read " + client.readToString().await());
    println("client at the end: " + client.read(new byte[4]).await());
    server.await();
}
