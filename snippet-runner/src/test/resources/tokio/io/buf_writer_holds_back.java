// A BufWriter writes when it is full, flushed or shut down; a drop forgets what it holds.
import dev.asyncworkbook.kernel.io.*;

String seen(DuplexStream stream) {
    var buffer = new byte[64];
    try {
        int n = timeout(Duration.ofMillis(1), stream.read(buffer)).await();
        return "<" + new String(buffer, 0, n) + ">";
    } catch (Elapsed e) {
        return "nothing";
    }
}

void main() {
    var pipe = Io.duplex(64);
    var b = pipe.b();
    var w = new BufWriter<>(8, pipe.a());
    w.writeAll("abc".getBytes()).await();
    println("small: " + seen(b) + ", held " + w.buffer().length);
    w.writeAll("defgh".getBytes()).await();
    println("just full: " + seen(b) + ", held " + w.buffer().length);
    w.writeAll("i".getBytes()).await();
    println("one more: " + seen(b) + ", held " + w.buffer().length);
    w.flush().await();
    println("flushed: " + seen(b) + ", held " + w.buffer().length);
    println("write " + w.write("a long one".getBytes()).await());
    println("past it: " + seen(b) + ", held " + w.buffer().length);
    w.writeAll("jk".getBytes()).await();
    w.writeAll("exactly8".getBytes()).await();
    println("both: " + seen(b) + ", held " + w.buffer().length);
    w.writeAll("lost?".getBytes()).await();
    w.shutdown().await();
    println("shut down: " + seen(b));
    println("then: " + seen(b));
    var other = Io.duplex(64);
    w = new BufWriter<>(other.a());
    w.writeAll("lost".getBytes()).await();
    w.close();
    println("dropped: " + seen(other.b()));
}
