// Two ends of a Unix socket that were connected from the beginning.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    var pair = UnixStream.pair();
    var a = pair.a();
    var other =
            spawn(() -> {
                var halves = pair.b().intoSplit();
                try (var wr = halves.wr();
                        var lines = new BufReader<>(halves.rd()).lines()) {
                    while (lines.nextLine().await() instanceof Some(var line)) {
                        println("b: " + line);
                        var reversed = new StringBuilder(line).reverse().toString();
                        wr.writeAll(reversed.getBytes()).await();
                    }
                    println("b: the end");
                }
            });
    a.writeAll("stressed\nlive\n".getBytes()).await();
    a.shutdown().await();
    println("a: " + a.readToString().await());
    other.await();
    var second = UnixStream.pair();
    second.a().close();
    var d = second.b();
    println("read: " + d.read(new byte[4]).await());
}
