// LinesCodec with a maximum: a longer line is an error, after which the stream goes on.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

void show(String text, int max) {
    var pipe = Io.duplex(64);
    pipe.a().writeAll(text.getBytes()).await();
    pipe.a().close();
    var lines = new FramedRead<>(pipe.b(), LinesCodec.withMaxLength(max));
    int nones = 0;
    println("-- " + text.replace("\r", "CR").replace("\n", "LF"));
    while (nones < 2) {
        try {
            if (lines.next().await() instanceof Some(var line)) {
                println("<" + line.replace("\r", "CR") + ">");
            } else {
                println("none");
                nones++;
            }
        } catch (IoError e) {
            println(e.getMessage().startsWith("max line length") ? "too long" : "another error");
        }
    }
}

void main() {
    show("abc\ndefgh\n", 5);
    show("abcdef\nok\n", 5);
    show("abcde\r\n", 5);
    show("one\r\n\r\n\ntwo\r\r\n", 8);
    show("no end", 8);
    show("too long without end", 5);
    show("y\nz\r", 5);
}
