// copy_bidirectional goes on until both sides have ended, and passes each end on.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var start = Instant.now();
    var near = Io.duplex(8);
    var far = Io.duplex(8);
    var client = near.a();
    var proxy =
            spawn(() -> {
                try (var left = near.b();
                        var right = far.a()) {
                    var copied = Io.copyBidirectional(left, right).await();
                    println(
                            "proxy: %d there, %d back at %d ms"
                                    .formatted(
                                            copied.aToB(),
                                            copied.bToA(),
                                            start.elapsed().toMillis()));
                }
            });
    var service =
            spawn(() -> {
                try (var server = far.b()) {
                    var request = server.readToString().await();
                    println("server: got " + request + " at " + start.elapsed().toMillis() + " ms");
                    sleep(Duration.ofMillis(20)).await();
                    server.writeAll("an answer that is longer".getBytes()).await();
                    println("server: done");
                }
            });
    client.writeAll("a question".getBytes()).await();
    sleep(Duration.ofMillis(5)).await();
    client.writeAll("?".getBytes()).await();
    client.shutdown().await();
    println("client: asked");
    var answer = client.readToString().await();
    println("client: got " + answer + " at " + start.elapsed().toMillis() + " ms");
    service.await();
    proxy.await();
}
