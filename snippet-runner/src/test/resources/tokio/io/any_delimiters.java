// AnyDelimiterCodec cuts at each of its bytes, and writes a sequence of its own.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

void main() {
    var codec = new AnyDelimiterCodec(",;\n", "--");
    var buffer = BytesMut.from("a,bc;;d\ne");
    while (codec.decode(buffer) instanceof Some(var piece)) {
        println("<" + new String(piece) + ">");
    }
    println("left " + buffer.len());
    if (codec.decodeEof(buffer) instanceof Some(var piece)) {
        println("<" + new String(piece) + ">");
    }
    println("end " + (codec.decodeEof(buffer) instanceof None));
    codec.encode("x".getBytes(), buffer);
    codec.encode("".getBytes(), buffer);
    println("written " + buffer.toText());
    var cut = AnyDelimiterCodec.withMaxLength(";", ";", 3);
    buffer = BytesMut.from("abc;abcd;ef;toolong");
    for (int i = 0; i < 5; i++) {
        try {
            if (cut.decode(buffer) instanceof Some(var piece)) {
                println("<" + new String(piece) + ">");
            } else {
                println("none, " + buffer.len() + " left");
            }
        } catch (IoError e) {
            println("too long, " + buffer.len() + " left");
        }
    }
}
