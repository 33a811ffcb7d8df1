// An own codec: commands of a kind and a text, sent through a pipe of four bytes both ways.
import dev.asyncworkbook.kernel.codec.*;
import dev.asyncworkbook.kernel.io.*;

sealed interface Command {
    record Say(String text) implements Command {}

    record Quit() implements Command {}
}

class Commands implements Decoder<Command>, Encoder<Command> {
    @Override
    public Option<Command> decode(BytesMut src) {
        if (src.isEmpty()) return new None<>();
        switch (src.get(0)) {
            case 'q' -> {
                src.advance(1);
                return new Some<>(new Command.Quit());
            }
            case 's' -> {
                if (src.len() < 2 || src.len() < 2 + src.get(1)) return new None<>();
                int length = src.get(1);
                src.advance(2);
                return new Some<>(new Command.Say(new String(src.splitTo(length))));
            }
            default -> throw new IoError(ErrorKind.INVALID_DATA, "kind " + src.get(0));
        }
    }

    @Override
    public void encode(Command command, BytesMut dst) {
        switch (command) {
            case Command.Quit() -> dst.putU8('q');
            case Command.Say(var text) -> {
                dst.putU8('s');
                dst.putU8(text.length());
                dst.putSlice(text.getBytes());
            }
        }
    }
}

void main() {
    var pipe = Io.duplex(4);
    var server =
            spawn(() -> {
                try (var framed = new Framed<Command, Command>(pipe.b(), new Commands())) {
                    while (framed.next().await() instanceof Some(Command.Say(var text))) {
                        println("server: " + text);
                        framed.send(new Command.Say(text.toUpperCase())).await();
                    }
                    int unread = framed.readBuffer().len();
                    println("server: quits with " + unread + " bytes unread");
                }
            });
    var framed = new Framed<Command, Command>(pipe.a(), new Commands());
    for (var text : List.of("hello", "", "a longer text")) {
        framed.send(new Command.Say(text)).await();
        if (framed.next().await() instanceof Some(Command.Say(var answer))) {
            println("client: <" + answer + ">");
        }
    }
    framed.feed(new Command.Quit()).await();
    framed.feed(new Command.Quit()).await();
    println("client: " + framed.writeBuffer().len() + " bytes to write");
    framed.flush().await();
    server.await();
    println("client: end " + (framed.next().await() instanceof None));
    try {
        framed.send(new Command.Quit()).await();
        println("client: fails false");
    } catch (IoError e) {
        println("client: fails true");
    }
}
