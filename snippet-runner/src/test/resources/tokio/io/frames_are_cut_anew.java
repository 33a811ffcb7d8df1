// BytesCodec gives what came at once; a dropped next loses nothing; Framed takes over a buffer.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

void main() {
    var first = Io.duplex(64);
    spawn(() -> {
        try (var a = first.a()) {
            for (var piece : List.of("ab", "cdef", "g")) {
                a.writeAll(piece.getBytes()).await();
                sleep(Duration.ofMillis(10)).await();
            }
        }
    });
    var pieces = new FramedRead<>(first.b(), new BytesCodec());
    while (pieces.next().await() instanceof Some(var piece)) println("piece " + new String(piece));

    var start = Instant.now();
    var second = Io.duplex(64);
    spawn(() -> {
        try (var c = second.a()) {
            for (var piece : List.of("fir", "st\nsec", "ond\nthi")) {
                sleep(Duration.ofMillis(10)).await();
                c.writeAll(piece.getBytes()).await();
            }
        }
    });
    var lines = new FramedRead<>(second.b(), new LinesCodec());
    boolean open = true;
    while (open) {
        try {
            if (timeout(Duration.ofMillis(8), lines.next()).await() instanceof Some(var line)) {
                println(start.elapsed().toMillis() + " ms " + line);
            } else {
                open = false;
            }
        } catch (Elapsed e) {
            println(start.elapsed().toMillis() + " ms has " + lines.readBuffer().len());
        }
    }

    var third = Io.duplex(64);
    third.a().writeAll("HELLO lines\nfollow\n".getBytes()).await();
    third.a().close();
    var head = new byte[8];
    third.b().readExact(head).await();
    println("head " + new String(head, 0, 5));
    var rest = new BytesMut().putSlice(head, 6, 2);
    var framed = new Framed<String, String>(third.b(), new LinesCodec(), rest);
    while (framed.next().await() instanceof Some(var line)) println("line " + line);
    var alone = new LinesCodec();
    var buffer = BytesMut.from("x\ny");
    if (alone.decode(buffer) instanceof Some(var line)) println("\"" + line + "\"");
    println(alone.decode(buffer) instanceof None);
    if (alone.decodeEof(buffer) instanceof Some(var line)) println("\"" + line + "\"");
}
