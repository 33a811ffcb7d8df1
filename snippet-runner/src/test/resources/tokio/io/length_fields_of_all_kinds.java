// Where the length stands, what it counts, and what a frame keeps of its head.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

void decode(String what, LengthDelimitedCodec.Builder builder, int... values) {
    var buffer = new BytesMut();
    for (int value : values) buffer.putU8(value);
    try {
        if (builder.newCodec().decode(buffer) instanceof Some(var frame)) {
            println(what + ": " + Arrays.toString(frame) + " and " + buffer.len() + " left");
        } else {
            println(what + ": not yet");
        }
    } catch (IoError e) {
        boolean input = e.kind() == ErrorKind.INVALID_INPUT;
        println(what + (input ? ": invalid input" : ": another error"));
    }
}

void encode(String what, LengthDelimitedCodec.Builder builder, byte... bytes) {
    var buffer = new BytesMut();
    try {
        builder.newCodec().encode(bytes, buffer);
        println(what + ": " + Arrays.toString(buffer.toArray()));
    } catch (IoError e) {
        boolean input = e.kind() == ErrorKind.INVALID_INPUT;
        println(what + (input ? ": invalid input" : ": another error"));
    }
}

LengthDelimitedCodec.Builder builder() {
    return LengthDelimitedCodec.builder();
}

void main() {
    decode("two bytes", builder().lengthFieldLength(2), 0, 2, 7, 8, 9);
    decode("little endian", builder().lengthFieldLength(2).littleEndian(), 2, 0, 7, 8);
    decode("offset", builder().lengthFieldOffset(1).lengthFieldLength(1), 5, 2, 7, 8, 9);
    var keep = builder().lengthFieldLength(2).lengthAdjustment(2).numSkip(0);
    decode("head kept", keep, 0, 2, 7, 8);
    var whole = builder().lengthFieldLength(2).lengthAdjustment(-2);
    decode("counts its head", whole, 0, 4, 7, 8, 9);
    decode("less than its head", whole, 0, 1, 7, 8);
    var second = builder().lengthFieldOffset(1).lengthFieldLength(1).lengthAdjustment(1).numSkip(2);
    decode("two heads", second, 5, 2, 6, 7, 8);
    var skip = builder().lengthFieldLength(1).numSkip(3);
    decode("more skipped", skip, 2, 6, 6, 7, 8, 9);
    encode("four bytes", builder(), (byte) 7, (byte) 8);
    encode("three, little", builder().lengthFieldLength(3).littleEndian(), (byte) 7, (byte) 8);
    encode("counts its head", whole, (byte) 7, (byte) 8);
    encode("too short", builder().lengthAdjustment(3), (byte) 7, (byte) 8);
    encode("too long", builder().maxFrameLength(1), (byte) 7, (byte) 8);
}
