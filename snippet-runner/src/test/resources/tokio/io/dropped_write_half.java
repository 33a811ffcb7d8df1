// Dropping the owned write half ends that direction; reunite takes only a pair.
import dev.asyncworkbook.kernel.net.*;

boolean reunites(OwnedReadHalf<TcpStream> rd, OwnedWriteHalf<TcpStream> wr) {
    try {
        rd.reunite(wr);
        return true;
    } catch (IllegalArgumentException e) {
        return false;
    }
}

void main() {
    var listener = TcpListener.bind("127.0.0.1:0").await();
    var addr = listener.localAddr();
    var client = TcpStream.connect(addr).await().intoSplit();
    var server = listener.accept().await().stream().intoSplit();
    println("peer: " + server.wr().peerAddr().equals(client.rd().localAddr()));
    client.wr().writeAll("last words".getBytes()).await();
    client.wr().close();
    println("server got " + server.rd().readToString().await());
    server.wr().writeAll("answer".getBytes()).await();
    var buffer = new byte[6];
    client.rd().readExact(buffer).await();
    println("client got " + new String(buffer));
    server.wr().close();
    server.rd().close();
    println("client at the end: " + client.rd().read(buffer).await());

    var one = TcpStream.connect(addr).await().intoSplit();
    var two = TcpStream.connect(addr).await().intoSplit();
    println("strangers: " + reunites(one.rd(), two.wr()));
    println("relatives: " + reunites(two.rd(), one.wr()));
    var three = TcpStream.connect(addr).await();
    var local = three.localAddr();
    var halves = three.intoSplit();
    var whole = halves.rd().reunite(halves.wr());
    println("a pair: " + whole.localAddr().equals(local));
}
