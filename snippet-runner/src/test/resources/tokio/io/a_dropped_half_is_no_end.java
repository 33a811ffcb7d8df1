// Dropping a half of io::split does not end its direction: the stream ends with both halves.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var pipe = Io.duplex(8);
    var b = pipe.b();
    var halves = Io.split(pipe.a());
    halves.wr().writeAll("hi".getBytes()).await();
    halves.wr().close();
    var buffer = new byte[8];
    println("read " + b.read(buffer).await());
    try {
        timeout(Duration.ofMillis(10), b.read(buffer)).await();
        println("no end yet: false");
    } catch (Elapsed e) {
        println("no end yet: true");
    }
    println("writes still go: " + b.write("x".getBytes()).await());
    halves.rd().close();
    println("end " + b.read(buffer).await());
    try {
        b.write("y".getBytes()).await();
        println("writes fail: false");
    } catch (IoError e) {
        println("writes fail: true");
    }
}
