// take sets an end before the end, chain puts one behind the other; no read crosses the seam.
import dev.asyncworkbook.kernel.io.*;

DuplexStream reader(String text) {
    var pipe = Io.duplex(64);
    pipe.a().writeAll(text.getBytes()).await();
    pipe.a().close();
    return pipe.b();
}

void main() {
    var buffer = new byte[8];
    var first = reader("hello world").take(5);
    println("limit " + first.limit());
    println("read " + first.read(buffer, 0, 3).await());
    println("limit " + first.limit());
    println("read " + first.read(buffer).await());
    println("read " + first.read(buffer).await());
    first.setLimit(2);
    var rest = new BytesMut();
    println("more " + first.readToEnd(rest).await());
    println("text <" + rest.toText() + ">");
    first.setLimit(100);
    println("end " + first.readToEnd(rest).await());
    println("text <" + rest.toText() + ">");
    println("limit " + first.limit());

    var both = reader("one").chain(reader("two!"));
    int n;
    do {
        n = both.read(buffer).await();
        println("chain " + n + " " + new String(buffer, 0, n));
    } while (n > 0);
    var nested = reader("abc").chain(reader("def")).take(4);
    println("so: " + nested.readToString().await());
    var zero = reader("abc").take(0);
    println("zero " + zero.read(buffer).await());
}
