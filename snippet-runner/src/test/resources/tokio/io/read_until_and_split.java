// read_until keeps the delimiter, split does not; both give what is left at the end.
import dev.asyncworkbook.kernel.io.*;

BufReader<DuplexStream> reader(String text) {
    var pipe = Io.duplex(64);
    pipe.a().writeAll(text.getBytes()).await();
    pipe.a().close();
    return new BufReader<>(3, pipe.b());
}

void main() {
    var r = reader("a,bcdefg,,h");
    var piece = new BytesMut();
    int n;
    do {
        n = r.readUntil((byte) ',', piece).await();
        println(n + " <" + piece.toText() + ">");
        if (n > 1) piece.clear();
    } while (n > 0);
    for (var text : List.of("a;bc;;d", "x;", ";", "", ";;y", "alone")) {
        var segments = reader(text).split((byte) ';');
        var all = new ArrayList<String>();
        while (segments.nextSegment().await() instanceof Some(var segment)) {
            all.add("<" + new String(segment) + ">");
        }
        println(text + " gives " + all.size() + " " + String.join(" ", all));
    }
}
