// read_exact and the numbers fail with UnexpectedEof when the end comes in the middle.
import dev.asyncworkbook.kernel.io.*;

DuplexStream reader(int... bytes) {
    var pipe = Io.duplex(64);
    for (int value : bytes) pipe.a().writeU8(value).await();
    pipe.a().close();
    return pipe.b();
}

void show(String what, Future<? extends Number> result) {
    try {
        println(what + ": " + result.await());
    } catch (IoError e) {
        boolean eof = e.kind() == ErrorKind.UNEXPECTED_EOF;
        println(what + (eof ? ": unexpected eof" : ": another error"));
    }
}

void main() {
    var buffer = "......".getBytes();
    var r = reader('a', 'b', 'c', 'd');
    show("six of four", r.readExact(buffer));
    println("buffer: " + new String(buffer));
    show("then one", r.readU8());
    show("then none", r.readExact(new byte[0]));
    show("two of one", reader(1).readU16());
    show("four of three", reader(1, 2, 3).readU32Le());
    r = reader(0xff, 0xff, 0xfe, 0xff, 0x80);
    show("u16", r.readU16());
    show("i16 le", r.readI16Le());
    show("i8", r.readI8());
    show("u8", r.readU8());
    r = reader(0x80, 0, 0, 0, 0x80, 0, 0, 0);
    show("i32", r.readI32());
    show("u32 le", r.readU32Le());
    r = reader('x', 'y', 'z');
    show("three of three", r.readExact(buffer, 1, 3));
    println("buffer: " + new String(buffer));
}
