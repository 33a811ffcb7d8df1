// A read answers 0 at the end, again and again; into an empty buffer it answers 0 before that, too.
import dev.asyncworkbook.kernel.io.*;

void main() {
    var pipe = Io.duplex(16);
    var a = pipe.a();
    var b = pipe.b();
    a.writeAll("hello".getBytes()).await();
    println("empty buffer: " + b.read(new byte[0]).await());
    var three = new byte[3];
    println("first: " + b.read(three).await());
    println("second: " + b.read(three).await());
    println("left in the buffer: " + new String(three));
    a.shutdown().await();
    println("at the end: " + b.read(three).await());
    println("and again: " + b.read(three).await());
    try {
        println("write after shutdown: " + a.write("more".getBytes()).await());
    } catch (IoError e) {
        println("write after shutdown: " + kind(e));
    }
    b.writeAll("back".getBytes()).await();
    println("the other way: " + a.read(three).await());
    b.close();
    println("rest after the drop: " + a.read(three).await());
    println("end after the drop: " + a.read(three).await());
    a.shutdown().await();
    println("shutdown again: true");
    var other = Io.duplex(2);
    var c = other.a();
    other.b().close();
    try {
        println("write to nobody: " + c.write("x".getBytes()).await());
    } catch (IoError e) {
        println("write to nobody: " + kind(e));
    }
    c.flush().await();
    println("flush to nobody: true");
    try {
        println("nothing to nobody: " + c.write("".getBytes()).await());
    } catch (IoError e) {
        println("nothing to nobody: " + kind(e));
    }
}

String kind(IoError error) {
    return switch (error.kind()) {
        case BROKEN_PIPE -> "broken pipe";
        case UNEXPECTED_EOF -> "unexpected eof";
        default -> "another";
    };
}
