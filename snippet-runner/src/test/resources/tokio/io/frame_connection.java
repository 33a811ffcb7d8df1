// A Connection that reads frames into a buffer until one is whole, as in the framing chapter.
import dev.asyncworkbook.kernel.io.*;

sealed interface Frame {
    record Simple(String text) implements Frame {}

    record Integer(long number) implements Frame {}

    record Bulk(byte[] bytes) implements Frame {}
}

class Connection implements AutoCloseable {
    final DuplexStream input;
    final BufWriter<DuplexStream> output;
    final BytesMut buffer = new BytesMut(4096);
    int reads;

    Connection(DuplexStream stream) {
        input = stream;
        output = new BufWriter<>(stream);
    }

    Option<Frame> readFrame() {
        while (true) {
            var frame = parse();
            if (frame != null) return new Some<>(frame);
            reads++;
            if (input.readBuf(buffer).await() == 0) {
                if (buffer.isEmpty()) return new None<>();
                throw new IllegalStateException("reset by peer");
            }
        }
    }

    Frame parse() {
        int end = buffer.indexOf((byte) '\n', 0) - 1;
        if (end < 0) return null;
        var bytes = buffer.toArray();
        var line = new String(bytes, 1, end - 1);
        switch (bytes[0]) {
            case '+' -> {
                buffer.advance(end + 2);
                return new Frame.Simple(line);
            }
            case ':' -> {
                long number = number(line, "no number");
                buffer.advance(end + 2);
                return new Frame.Integer(number);
            }
            case '$' -> {
                int length = (int) number(line, "no length");
                if (buffer.len() < end + 2 + length + 2) return null;
                buffer.advance(end + 2);
                var body = buffer.splitTo(length);
                buffer.advance(2);
                return new Frame.Bulk(body);
            }
            default -> throw new IllegalStateException("unknown type");
        }
    }

    long number(String text, String otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(otherwise);
        }
    }

    void writeFrame(Frame frame) {
        switch (frame) {
            case Frame.Simple(var text) ->
                    output.writeAll(("+" + text + "\r\n").getBytes()).await();
            case Frame.Integer(var number) ->
                    output.writeAll((":" + number + "\r\n").getBytes()).await();
            case Frame.Bulk(var bytes) -> {
                output.writeAll(("$" + bytes.length + "\r\n").getBytes()).await();
                output.writeAll(bytes).await();
                output.writeAll("\r\n".getBytes()).await();
            }
        }
        output.flush().await();
    }

    @Override
    public void close() {
        output.close();
    }
}

void showAll(Connection connection) {
    try (connection) {
        while (connection.readFrame() instanceof Some(var frame)) {
            switch (frame) {
                case Frame.Simple(var text) -> println("simple " + text);
                case Frame.Integer(var number) -> println("integer " + number);
                case Frame.Bulk(var bytes) ->
                        println("bulk " + bytes.length + " " + new String(bytes));
            }
        }
        println("end after " + connection.reads + " reads");
    } catch (IllegalStateException e) {
        int left = connection.buffer.len();
        println("error: " + e.getMessage() + ", " + left + " bytes left");
    }
}

void main() {
    var pipe = Io.duplex(5);
    var reader = spawn(() -> showAll(new Connection(pipe.b())));
    var writer = new Connection(pipe.a());
    writer.writeFrame(new Frame.Simple("OK"));
    writer.writeFrame(new Frame.Integer(1234567));
    writer.writeFrame(new Frame.Bulk("a bulk\r\nof bytes".getBytes()));
    writer.close();
    reader.await();
    for (var text :
            List.of("+one\r\n:2\r\n$3\r\nabc\r\n", "+two\r\n$9\r\nabc", ":x\r\n", "?\r\n")) {
        var other = Io.duplex(64);
        other.a().writeAll(text.getBytes()).await();
        other.a().close();
        showAll(new Connection(other.b()));
    }
}
