// A decoder that wants more when the stream ends: what is left is an error.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

class Pairs implements Decoder<Integer> {
    @Override
    public Option<Integer> decode(BytesMut src) {
        println("decode with " + src.len());
        return src.len() < 2 ? new None<>() : new Some<>(src.getU16());
    }
}

void main() {
    for (int count : new int[] {4, 5}) {
        var pipe = Io.duplex(64);
        var pairs = new FramedRead<>(pipe.b(), new Pairs());
        pipe.a().writeAll(Arrays.copyOf(new byte[] {0, 1, 0, 2, 0}, count)).await();
        pipe.a().close();
        for (int i = 0; i < 4; i++) {
            try {
                if (pairs.next().await() instanceof Some(var pair)) println("pair " + pair);
                else println("none");
            } catch (IoError e) {
                println(e.kind() == ErrorKind.OTHER ? "bytes remaining" : "another error");
            }
        }
        println("left " + pairs.readBuffer().len());
    }
}
