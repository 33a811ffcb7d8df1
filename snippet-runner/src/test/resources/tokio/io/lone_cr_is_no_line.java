// LinesCodec at the end: a carriage return that is all that is left is no line.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

void main() {
    for (var text : List.of("\r", "x\r", "\r\r", "")) {
        var buffer = BytesMut.from(text);
        if (new LinesCodec().decodeEof(buffer) instanceof Some(var line)) {
            println("<" + line.replace("\r", "CR") + "> " + buffer.len() + " left");
        } else {
            println("none, " + buffer.len() + " left");
        }
    }
}
