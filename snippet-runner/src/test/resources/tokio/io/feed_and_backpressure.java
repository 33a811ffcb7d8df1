// feed only collects frames, until there are 8192 bytes; flush and close write them.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

boolean inTime(Future<Void> future) {
    try {
        timeout(Duration.ofMillis(5), future).await();
        return true;
    } catch (Elapsed e) {
        return false;
    }
}

void main() {
    var pipe = Io.duplex(10);
    var b = pipe.b();
    var sink = new FramedWrite<>(pipe.a(), new LinesCodec());
    sink.feed("one").await();
    println("held " + sink.writeBuffer().len());
    sink.feed("x".repeat(8190)).await();
    println("held " + sink.writeBuffer().len());
    boolean done = inTime(sink.feed("refused"));
    println("in time " + done + ", held " + sink.writeBuffer().len());
    done = inTime(sink.feed("taken"));
    println("in time " + done + ", held " + sink.writeBuffer().len());
    done = inTime(sink.send("sent"));
    println("in time " + done + ", held " + sink.writeBuffer().len());
    var buffer = new byte[64];
    int n = b.read(buffer).await();
    println("read " + n + " " + new String(buffer, 0, 5).replace('\n', '|'));
    var reader =
            spawn(() -> {
                var rest = b.readToString().await();
                println("rest " + rest.length() + " " + rest.substring(8184).replace('\n', '|'));
            });
    sink.feed("last").await();
    sink.shutdown().await();
    println("held " + sink.writeBuffer().len());
    reader.await();
}
