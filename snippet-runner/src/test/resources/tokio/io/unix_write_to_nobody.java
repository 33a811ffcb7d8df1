// A write to a Unix socket whose other end was dropped fails at once.
import dev.asyncworkbook.kernel.io.*;
import dev.asyncworkbook.kernel.net.*;

void main() {
    var pair = UnixStream.pair();
    var b = pair.b();
    pair.a().close();
    println("read " + b.read(new byte[4]).await());
    try {
        println("written " + b.write("x".getBytes()).await());
    } catch (IoError e) {
        println("broken pipe " + (e.kind() == ErrorKind.BROKEN_PIPE));
    }
}
