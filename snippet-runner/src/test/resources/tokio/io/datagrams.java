// Datagrams keep their borders: an empty one arrives, a long one is cut.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    var a = UdpSocket.bind("127.0.0.1:0").await();
    var b = UdpSocket.bind("127.0.0.1:0").await();
    var c = UdpSocket.bind("127.0.0.1:0").await();
    var toB = b.localAddr();
    var buffer = new byte[8];
    println("sent " + a.sendTo("first".getBytes(), toB).await());
    println("sent " + a.sendTo("".getBytes(), toB).await());
    println("sent " + a.sendTo("longer than eight".getBytes(), toB).await());
    println("sent " + c.sendTo("other".getBytes(), toB).await());
    var peeked = b.peekFrom(buffer).await();
    println("peek " + peeked.count() + " from a: " + peeked.addr().equals(a.localAddr()));
    for (int i = 0; i < 4; i++) {
        var received = b.recvFrom(buffer).await();
        int n = received.count();
        var text = new String(buffer, 0, n);
        println(n + " <" + text + "> from a: " + received.addr().equals(a.localAddr()));
    }
    try {
        b.tryRecvFrom(buffer);
        println("no more: false");
    } catch (IoError e) {
        println("no more: " + (e.kind() == ErrorKind.WOULD_BLOCK));
    }
    try {
        b.peerAddr();
        println("peer: true");
    } catch (IoError e) {
        println("peer: false");
    }
    try {
        b.send("to whom?".getBytes()).await();
        println("send: sent");
    } catch (IoError e) {
        println("send: failed");
    }
    b.connect(a.localAddr()).await();
    c.sendTo("stranger".getBytes(), toB).await();
    a.sendTo("friend".getBytes(), toB).await();
    int n = b.recv(buffer).await();
    println("connected: " + new String(buffer, 0, n));
    b.send("back".getBytes()).await();
    var back = a.recvFrom(buffer).await();
    var text = new String(buffer, 0, back.count());
    println(text + " from b: " + back.addr().equals(toB));
    try {
        timeout(Duration.ofMillis(20), b.recv(buffer)).await();
        println("nothing else: false");
    } catch (Elapsed e) {
        println("nothing else: true");
    }
}
