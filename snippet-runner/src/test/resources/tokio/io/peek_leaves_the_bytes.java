// peek shows what the next read will give, and 0 at the end.
import dev.asyncworkbook.kernel.net.*;

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var client = TcpStream.connect(listener.localAddr()).await();
    var server = listener.accept().await().stream();
    var buffer = new byte[8];
    try {
        timeout(Duration.ofMillis(20), server.peek(buffer)).await();
        println("nothing yet: false");
    } catch (Elapsed e) {
        println("nothing yet: true");
    }
    client.writeAll("abcdef".getBytes()).await();
    int n = server.peek(buffer).await();
    println("peek " + n + " " + new String(buffer, 0, n));
    var three = new byte[3];
    n = server.peek(three).await();
    println("peek " + n + " " + new String(three));
    n = server.read(buffer, 0, 4).await();
    println("read " + n + " " + new String(buffer, 0, n));
    client.writeAll("gh".getBytes()).await();
    client.close();
    sleep(Duration.ofMillis(50)).await();
    n = server.peek(buffer).await();
    println("peek " + n + " " + new String(buffer, 0, n));
    n = server.read(buffer).await();
    println("read " + n + " " + new String(buffer, 0, n));
    println("peek " + server.peek(buffer).await());
    println("read " + server.read(buffer).await());
    println("peek " + server.peek(buffer).await());
}
