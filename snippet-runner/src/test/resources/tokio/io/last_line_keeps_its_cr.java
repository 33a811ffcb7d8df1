// lines takes a carriage return away only in front of a line feed, so not from a last line.
import dev.asyncworkbook.kernel.io.*;

void main() {
    for (var text : List.of("a\r\nb\r", "\r", "\r\n\r", "c\r\r\n")) {
        var pipe = Io.duplex(64);
        pipe.a().writeAll(text.getBytes()).await();
        pipe.a().close();
        var lines = new BufReader<>(pipe.b()).lines();
        while (lines.nextLine().await() instanceof Some(var line)) {
            println("<" + line.replace("\r", "CR") + ">");
        }
        println("end");
    }
}
