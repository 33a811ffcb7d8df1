// What lines makes of empty lines, carriage returns and a last line without an end.
import dev.asyncworkbook.kernel.io.*;

byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
}

BufReader<DuplexStream> reader(String text) {
    var pipe = Io.duplex(64);
    pipe.a().writeAll(bytes(text)).await();
    pipe.a().close();
    return new BufReader<>(4, pipe.b());
}

String shown(CharSequence text) {
    return text.toString().replace("\r", "CR").replace("\n", "LF");
}

void main() {
    var lines = reader("one\r\n\n\r\ntwo\r\r\nt\rhree\nlast").lines();
    while (lines.nextLine().await() instanceof Some(var line)) {
        println("line <" + shown(line) + ">");
    }
    println("still none: " + (lines.nextLine().await() instanceof None));

    var r = reader("first\nsecond\r\nthird");
    var text = new StringBuilder(">");
    for (int i = 0; i < 4; i++) {
        int n = r.readLine(text).await();
        println("read " + n + ": " + shown(text));
    }
    r = reader("good\n\u00ff\u00fe bad\nafter\n");
    for (int i = 0; i < 3; i++) {
        text = new StringBuilder("=");
        try {
            int n = r.readLine(text).await();
            println("read " + n + ": " + shown(text));
        } catch (IoError e) {
            println("no text: " + shown(text));
        }
    }
    lines = reader("\u00ff\nnext\n").lines();
    try {
        lines.nextLine().await();
    } catch (IoError e) {
        println("bad line: true");
    }
    if (lines.nextLine().await() instanceof Some(var next)) println("next: \"" + next + "\"");
    try {
        reader("a\u00ffb").readToString().await();
    } catch (IoError e) {
        boolean invalid = e.kind() == ErrorKind.INVALID_DATA;
        println("invalid data: " + invalid);
    }
}
