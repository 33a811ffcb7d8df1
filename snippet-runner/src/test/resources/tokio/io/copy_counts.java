// copy and copy_buf answer how many bytes there were; empty, sink and repeat are their ends.
import dev.asyncworkbook.kernel.io.*;

void main() {
    println("nothing " + Io.copy(Io.empty(), Io.sink()).await());
    var many = Io.repeat('x').take(20_000);
    println("many " + Io.copy(many, Io.sink()).await());
    var text = new BytesMut();
    println("few " + Io.repeat('y').take(3).readToEnd(text).await());
    println("text " + text.toText());
    var buffer = new byte[4];
    println("repeat " + Io.repeat(7).read(buffer).await());
    println("filled " + (buffer[0] + buffer[1] + buffer[2] + buffer[3]));
    println("empty " + Io.empty().read(buffer).await());
    println("sink " + Io.sink().write(buffer).await());

    var pipe = Io.duplex(4);
    var reader =
            spawn(() -> {
                var all = new BytesMut();
                println("received " + pipe.b().readToEnd(all).await());
                println("text " + all.toText());
            });
    var from = new BufReader<>(3, Io.repeat('z').take(10));
    println("copied " + Io.copyBuf(from, pipe.a()).await());
    println("more " + Io.copy(Io.repeat('.').take(2), pipe.a()).await());
    pipe.a().close();
    reader.await();

    var other = Io.duplex(4);
    other.b().close();
    try {
        println("to nobody " + Io.copy(Io.repeat(0).take(1), other.a()).await());
    } catch (IoError e) {
        println("broken " + (e.kind() == ErrorKind.BROKEN_PIPE));
    }
}
