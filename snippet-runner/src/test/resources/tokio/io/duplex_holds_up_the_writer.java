// A pipe of four bytes: a write takes what there is room for, write_all waits for the reader.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var start = Instant.now();
    var pipe = Io.duplex(4);
    var a = pipe.a();
    var b = pipe.b();
    println("taken: " + a.write("abcdef".getBytes()).await());
    try {
        timeout(Duration.ofMillis(5), a.write("g".getBytes())).await();
        println("full: false");
    } catch (Elapsed e) {
        println("full: true");
    }
    var writer =
            spawn(() -> {
                a.writeAll("ghijklmnop".getBytes()).await();
                println("written at " + start.elapsed().toMillis() + " ms");
                a.shutdown().await();
                println("shut down");
                a.close();
            });
    var buffer = new byte[3];
    int n;
    do {
        sleep(Duration.ofMillis(10)).await();
        n = b.read(buffer).await();
        var text = new String(buffer, 0, n);
        println(start.elapsed().toMillis() + " ms: " + n + " " + text);
    } while (n > 0);
    writer.await();
    var other = Io.duplex(4);
    var stuck = spawn(() -> other.a().writeAll("too much for it".getBytes()).await());
    sleep(Duration.ofMillis(1)).await();
    println("stuck: " + !stuck.isFinished());
    other.b().close();
    try {
        stuck.await();
        println("freed by the drop: false");
    } catch (JoinError e) {
        println("freed by the drop: true");
    }
}
