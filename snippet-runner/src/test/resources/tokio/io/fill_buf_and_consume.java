// A BufReader reads on only when its buffer is used up; a large read goes past an empty buffer.
import dev.asyncworkbook.kernel.io.*;

String text(java.nio.ByteBuffer bytes) {
    var shown = new byte[bytes.remaining()];
    bytes.get(shown);
    return new String(shown);
}

void main() {
    var pipe = Io.duplex(64);
    var a = pipe.a();
    var r = new BufReader<>(4, pipe.b());
    a.writeAll("abcdefghijklmnopq".getBytes()).await();
    println("buffer <" + new String(r.buffer()) + ">");
    println("filled <" + text(r.fillBuf().await()) + ">");
    println("again <" + text(r.fillBuf().await()) + ">");
    r.consume(3);
    println("left <" + text(r.fillBuf().await()) + ">");
    var large = new byte[8];
    int n = r.read(large).await();
    println("large " + n + " <" + new String(large, 0, n) + ">");
    n = r.read(large).await();
    var buffer = new String(r.buffer());
    println("large " + n + " <" + new String(large, 0, n) + "> buffer <" + buffer + ">");
    var small = new byte[1];
    r.readExact(small).await();
    println("small <" + new String(small) + "> buffer <" + new String(r.buffer()) + ">");
    r.consume(2);
    println("rest <" + text(r.fillBuf().await()) + ">");
    r.consume(1);
    a.close();
    println("end <" + text(r.fillBuf().await()) + ">");
    println("end <" + text(r.fillBuf().await()) + ">");
    println("read " + r.read(large).await());
}
