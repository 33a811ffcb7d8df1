// A server that reads a length and so many bytes, and a client that goes away in the middle.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

String message(TcpStream socket) {
    int length = socket.readU16().await();
    var body = new byte[length];
    socket.readExact(body).await();
    return new String(body);
}

void serve(TcpStream socket) {
    try (socket) {
        while (true) println("server: " + message(socket));
    } catch (IoError e) {
        boolean early = e.kind() == ErrorKind.UNEXPECTED_EOF;
        println(early ? "server: the end came early" : "server: another error");
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    for (int cut : new int[] {0, 1, 4}) {
        var client = TcpStream.connect(addr).await();
        var socket = listener.accept().await().stream();
        client.writeU16(5).await();
        client.writeAll("whole".getBytes()).await();
        client.writeAll(Arrays.copyOf(new byte[] {0, 10, 'p', 'a', 'r', 't'}, cut)).await();
        println("client: cut after " + cut);
        client.close();
        serve(socket);
    }
}
