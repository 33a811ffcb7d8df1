// Nobody listens, somebody listens already, and what a listener leaves when it is dropped.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void show(String what, Future<? extends AutoCloseable> result) throws Exception {
    var answer = "well";
    try {
        result.await().close();
    } catch (IoError e) {
        answer =
                switch (e.kind()) {
                    case CONNECTION_REFUSED -> "connection refused";
                    case ADDR_IN_USE -> "address in use";
                    case ADDR_NOT_AVAILABLE -> "address not available";
                    case INVALID_INPUT -> "invalid input";
                    default -> "another error";
                };
    }
    println(what + ": " + answer);
}

void main() throws Exception {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    println("port 0: " + (addr.port() == 0));
    show("bind twice", TcpListener.bind(addr));
    show("udp beside it", UdpSocket.bind(addr));
    show("connect", TcpStream.connect(addr));
    listener.close();
    show("connect after the drop", TcpStream.connect(addr));
    show("bind after the drop", TcpListener.bind(addr));
    show("no address of ours", TcpListener.bind("192.0.2.1:0"));
    show("no port", async(() -> TcpStream.connect("127.0.0.1").await()));
    show("port too large", async(() -> TcpStream.connect("127.0.0.1:70000").await()));
    show("no such thing", async(() -> TcpListener.bind("").await()));
}
