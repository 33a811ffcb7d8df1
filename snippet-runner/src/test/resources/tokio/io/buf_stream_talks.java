// A BufStream must be flushed before its user waits for the answer.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var pipe = Io.duplex(64);
    var server =
            spawn(() -> {
                var stream = new BufStream<>(pipe.b());
                var line = new StringBuilder();
                int count = 0;
                while (stream.readLine(line).await() > 0) {
                    count++;
                    var answer = count + " " + line.toString().strip().toUpperCase() + "\n";
                    stream.writeAll(answer.getBytes()).await();
                    stream.flush().await();
                    line.setLength(0);
                }
                println("server: " + count + " lines");
                stream.writeAll("bye\n".getBytes()).await();
                stream.shutdown().await();
            });
    var stream = new BufStream<>(pipe.a());
    var answer = new StringBuilder();
    stream.writeAll("hello\n".getBytes()).await();
    try {
        timeout(Duration.ofMillis(5), stream.readLine(answer)).await();
        println("before the flush: false");
    } catch (Elapsed e) {
        println("before the flush: true");
    }
    stream.flush().await();
    stream.readLine(answer).await();
    println("after it: " + answer.toString().strip());
    stream.writeAll("two\nthree\nfo".getBytes()).await();
    stream.shutdown().await();
    answer.setLength(0);
    while (stream.readLine(answer).await() > 0) {}
    println("rest: " + answer.toString().strip().replace('\n', '|'));
    server.await();
}
