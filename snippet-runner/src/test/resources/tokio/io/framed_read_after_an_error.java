// A FramedRead whose decoder fails answers the error, and then None once, before it goes on.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

class Digits implements Decoder<Integer> {
    @Override
    public Option<Integer> decode(BytesMut src) {
        if (src.isEmpty()) return new None<>();
        int value = src.getU8();
        if (Character.isDigit(value)) return new Some<>(value - '0');
        throw new IoError(ErrorKind.INVALID_DATA, "no digit");
    }
}

void main() {
    var pipe = Io.duplex(64);
    var digits = new FramedRead<>(pipe.b(), new Digits());
    pipe.a().writeAll("12x3yz4".getBytes()).await();
    pipe.a().close();
    for (int i = 0; i < 10; i++) {
        try {
            if (digits.next().await() instanceof Some(var digit)) println("digit " + digit);
            else println("none");
        } catch (IoError e) {
            println("error: " + e.getMessage());
        }
    }
}
